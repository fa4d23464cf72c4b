package org.annals.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that tells of something, with its date.
 *
 * @param articleId whose it is
 * @param story what the article's story counts as: articles of one story are one source
 * @param published the article's best day, or null when unknown
 * @param paraphrased whether the article's wording is spun, so that others' titles win
 * @param keywords as the article's {@link Reading#keywords}
 * @param quote the sentence, verbatim
 * @param candidate what was read
 * @param timex the expression that dates it, resolved; null for a reported one
 * @param span the days
 * @param resolution why those days
 */
public record EventMention(
    String articleId,
    String story,
    @Nullable LocalDate published,
    boolean paraphrased,
    List<String> keywords,
    String quote,
    EventCandidate candidate,
    @Nullable ResolvedTimex timex,
    TimeSpan span,
    Resolution resolution)
    implements Comparable<EventMention> {

  /** Copies the list. */
  public EventMention {
    keywords = Keywords.of(keywords);
  }

  /** What identifies it. */
  public MentionKey key() {
    return new MentionKey(articleId, candidate.trigger().span(), candidate.timex());
  }

  /** By {@link #key}, which is not made for it: mentions are sorted again and again. */
  @Override
  public int compareTo(EventMention other) {
    int byArticle = articleId.compareTo(other.articleId);
    if (byArticle != 0) {
      return byArticle;
    }
    int byTrigger = candidate.trigger().comparePlace(other.candidate.trigger());
    return byTrigger != 0
        ? byTrigger
        : MentionKey.compare(candidate.timex(), other.candidate.timex());
  }
}
