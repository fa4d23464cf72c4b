package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collection;
import java.util.List;
import org.annals.beam.RecordCoder;
import org.annals.events.DatedMentions;
import org.annals.model.Digests;
import org.annals.model.EventMention;
import org.annals.model.Keywords;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Unresolved;
import org.annals.stories.StoryCard;
import org.jspecify.annotations.Nullable;

/**
 * What a run made of one article, once it was known what other articles say of its day and story: a
 * function of the article's reading, and of {@link Circumstances}.
 *
 * @param card by which its story is found
 * @param article what is published of it; null when it repeats another's bytes
 * @param keywords as each of its mentions has them
 * @param mentions what it tells, without the keywords
 * @param unresolved what of it got no date
 */
public record Settled(
    StoryCard card,
    @Nullable PublishedArticle article,
    List<String> keywords,
    List<EventMention> mentions,
    List<Unresolved> unresolved) {

  private static final RecordCoder<Circumstances> CIRCUMSTANCES =
      RecordCoder.of(Circumstances.class);

  /** Copies the lists. */
  public Settled {
    keywords = Keywords.of(keywords);
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }

  /**
   * All but its reading that decides what an article tells.
   *
   * @param published its day, its own or a borrowed one; null when it repeats another's bytes
   * @param copyOf id of the article whose story it repeats, or null
   * @param reportedLead whether headline and lead may tell undated news
   */
  public record Circumstances(
      @Nullable Published published, @Nullable String copyOf, boolean reportedLead) {

    /** Under which what is made of the reading {@code key} is kept. */
    String key(String key) {
      byte[] bytes = CIRCUMSTANCES.bytes(this);
      return Digests.sha256((key + " " + Digests.sha256(bytes)).getBytes(US_ASCII))
          .substring(0, BlockFormat.KEY_DIGITS);
    }
  }

  /** An article that repeats another's bytes: it tells nothing. */
  public static Settled duplicate(StoryCard card) {
    return new Settled(card, null, List.of(), List.of(), List.of());
  }

  /** An article that tells {@code mentions}. */
  public static Settled of(
      StoryCard card,
      PublishedArticle article,
      Collection<EventMention> mentions,
      Collection<Unresolved> unresolved) {
    List<String> keywords =
        mentions.stream().findFirst().map(EventMention::keywords).orElse(List.of());
    return new Settled(
        card,
        article,
        keywords,
        mentions.stream().map(mention -> mention.with(List.of())).toList(),
        List.copyOf(unresolved));
  }

  /** What it tells. */
  public DatedMentions told() {
    return new DatedMentions(
        mentions.stream().map(mention -> mention.with(keywords)).toList(), unresolved);
  }

  /** What decided it, beside its reading. */
  Circumstances circumstances(boolean reportedLead) {
    return article == null
        ? new Circumstances(null, null, reportedLead)
        : new Circumstances(article.published(), article.copyOf(), reportedLead);
  }
}
