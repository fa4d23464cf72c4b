package org.annals.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression counts from, where that is something that happened: "two years after the
 * war", "some months later".
 *
 * @param timex span of the expression
 * @param words what it counts from, as the text has it, for a person
 * @param action class of that event's action
 * @param names whom the words name, in their canonical form
 * @param told span of the expression that dates the event in the same article; null when none does,
 *     so that another article has to
 * @param inverse whether it counts towards what is told: "rescued on Saturday, five days after a
 *     tunnel collapsed" dates the collapse
 */
public record EventReference(
    TextSpan timex,
    String words,
    String action,
    List<String> names,
    @Nullable TextSpan told,
    boolean inverse) {

  /** Copies the list. */
  public EventReference {
    names = List.copyOf(names);
  }
}
