package org.annals.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An event of the published chronology.
 *
 * @param id {@code e-} and a hash; lives as long as the event
 * @param told what its mentions tell
 * @param related by relation, then id
 * @param replaces ids of merged or split ancestors, sorted
 * @param firstSeen run that first published it
 * @param lastChanged run that last changed it
 * @param editor what of it is an editor's word, sorted: {@code date}, {@code title}, …
 */
public record Event(
    String id,
    MergedEvent told,
    List<Related> related,
    List<String> replaces,
    String firstSeen,
    String lastChanged,
    List<String> editor) {

  /** The word of {@link #editor} for an event that is published whatever the run's options say. */
  public static final String PINNED = "pin";

  /**
   * A relation to another published event.
   *
   * @param id the other's id
   * @param relation how this one stands to it
   */
  public record Related(String id, Relation relation) {}

  /** Copies the lists. */
  public Event {
    related = List.copyOf(related);
    replaces = List.copyOf(replaces);
    editor = List.copyOf(editor);
  }

  /** The same, as {@code edited} tells it by an editor's {@code word}. */
  public Event edited(MergedEvent edited, String word) {
    List<String> words =
        Stream.concat(editor.stream(), Stream.of(word)).distinct().sorted().toList();
    return new Event(id, edited, related, replaces, firstSeen, lastChanged, words);
  }

  /** The same, last changed by {@code run}. */
  public Event changedBy(String run) {
    return new Event(id, told, related, replaces, firstSeen, run, editor);
  }

  /** The same, related to {@code others} alone. */
  public Event relatedTo(List<Related> others) {
    return new Event(id, told, others, replaces, firstSeen, lastChanged, editor);
  }
}
