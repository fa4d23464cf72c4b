package org.annals.pipeline.reasons;

import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.annals.merging.PairScorer.Side;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

/** An event that is compared with others, and its mentions with each other. */
final class Compared {

  /** Of an event with more mentions, so many are compared. */
  private static final int MOST = 12;

  private final Event event;
  private final EventDigests digests;
  private @Nullable List<Side> sides;
  private byte @Nullable [] digest;

  Compared(Event event, EventDigests digests) {
    this.event = event;
    this.digests = digests;
  }

  /** The mentions that are compared, the smallest first. */
  List<Side> sides() {
    List<Side> made = sides == null ? mentions().map(Side::of).toList() : sides;
    sides = made;
    return made;
  }

  /** Adds all that it is compared by to {@code key}. */
  void addTo(MessageDigest key) {
    byte[] made = digest == null ? digests.of(event) : digest;
    digest = made;
    key.update(made);
  }

  private Stream<EventMention> mentions() {
    return event.told().mentions().stream().sorted().limit(MOST);
  }
}
