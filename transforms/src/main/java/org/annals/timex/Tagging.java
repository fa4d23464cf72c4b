package org.annals.timex;

import java.util.List;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/**
 * The time expressions of one text.
 *
 * @param timexes in text order, not overlapping
 * @param narrative whether the text tells a history, so that the anchor moves with the story
 *     instead of staying at publication
 * @param headings the headlines within a history, in text order; none of news
 */
public record Tagging(List<Timex> timexes, boolean narrative, List<TextSpan> headings) {

  /** Copies the lists. */
  public Tagging {
    timexes = List.copyOf(timexes);
    headings = List.copyOf(headings);
  }
}
