package org.annals.beam;

import org.annals.events.NamedEvent;
import org.annals.events.Wanted;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article that counts from events which only other articles date.
 *
 * @param reading with those of its candidates alone that wait
 * @param published its day
 * @param copyOf id of the article whose story it repeats, or null
 */
public record WaitingReading(Reading reading, Published published, @Nullable String copyOf) {

  /** What it looks for. */
  public Wanted wanted() {
    return new Wanted(reading.references().stream().flatMap(NamedEvent::keys).toList());
  }
}
