package org.annals.model;

import java.util.List;

/**
 * All that one article says by itself: a function of its bytes, its uri and the engine's version,
 * and of nothing else. It holds meanings, not dates: another article may date this one.
 *
 * @param article the article
 * @param published its publication date by its own evidence
 * @param narrative whether the anchor moves with the story (a history) instead of staying at
 *     publication (news)
 * @param headings the headlines within a history, in text order; none of news
 * @param timexes time expressions of the whole text in text order, furniture's left out
 * @param candidates event candidates in text order
 * @param references what expressions count from that count from an event, in text order
 * @param sketch MinHash values of its story, for finding near copies; empty when too short to say
 * @param keywords words that its story says most, in alphabetical order
 */
public record Reading(
    Article article,
    Published published,
    boolean narrative,
    List<TextSpan> headings,
    List<Timex> timexes,
    List<EventCandidate> candidates,
    List<EventReference> references,
    List<Long> sketch,
    List<String> keywords) {

  /** Copies the lists. */
  public Reading {
    headings = List.copyOf(headings);
    timexes = List.copyOf(timexes);
    candidates = List.copyOf(candidates);
    references = List.copyOf(references);
    sketch = List.copyOf(sketch);
    keywords = List.copyOf(keywords);
  }

  /** The same with these candidates. */
  public Reading with(List<EventCandidate> wanted) {
    return new Reading(
        article, published, narrative, headings, timexes, wanted, references, sketch, keywords);
  }
}
