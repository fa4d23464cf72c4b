package org.annals.identity;

import java.util.List;

/**
 * What a release remembers of a living event.
 *
 * @param id its id
 * @param marks of its mentions, sorted; never empty
 * @param replaces its ancestors, sorted
 * @param generation number of the release that issued the id, from 1: what is old
 * @param firstSeen run that issued the id
 * @param lastChanged run that last changed what is published of it
 * @param published whether it was in the chronology, not left out by the run's options
 * @param content a hash of each published part
 */
public record KnownEvent(
    String id,
    List<MentionMark> marks,
    List<String> replaces,
    int generation,
    String firstSeen,
    String lastChanged,
    boolean published,
    PartHashes content)
    implements Comparable<KnownEvent> {

  /** Copies the collections. */
  public KnownEvent {
    marks = List.copyOf(marks);
    replaces = List.copyOf(replaces);
  }

  /** The same, published or left out. */
  KnownEvent published(boolean now) {
    return now == published
        ? this
        : new KnownEvent(id, marks, replaces, generation, firstSeen, lastChanged, now, content);
  }

  @Override
  public int compareTo(KnownEvent other) {
    return id.compareTo(other.id);
  }
}
