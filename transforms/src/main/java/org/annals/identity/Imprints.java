package org.annals.identity;

import java.util.List;
import org.annals.model.EventMention;

/** The imprints of a run's events: made, or known from an earlier run. */
@FunctionalInterface
public interface Imprints {

  /** The imprint of an event with these mentions, in their order. */
  Imprint of(List<EventMention> mentions);
}
