package org.annals.merging;

import java.util.List;
import java.util.function.Supplier;
import org.annals.model.EventMention;

/**
 * What earlier runs made of the mentions of events, and a place for what this run makes of others.
 */
@FunctionalInterface
public interface KnownAccounts {

  /** Knows none, and keeps none. */
  KnownAccounts NONE = (mentions, making) -> making.get();

  /**
   * What the mentions of an event tell: what is known of them, or else what {@code making} gives,
   * which is kept.
   *
   * @param mentions all of the event, in reading order
   */
  Account of(List<EventMention> mentions, Supplier<Account> making);
}
