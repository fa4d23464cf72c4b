package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collection;
import java.util.List;
import org.annals.beam.RecordCoder;
import org.annals.events.DatedMentions;
import org.annals.model.Digests;
import org.annals.model.EventMention;
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
 * @param teller what its mentions have in common; null when there are none
 * @param mentions what it tells
 * @param unresolved what of it got no date
 */
public record Settled(
    StoryCard card,
    @Nullable PublishedArticle article,
    @Nullable Teller teller,
    List<SettledMention> mentions,
    List<Unresolved> unresolved) {

  private static final RecordCoder<Circumstances> CIRCUMSTANCES =
      RecordCoder.of(Circumstances.class);

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there are mentions and nobody who tells them
   */
  public Settled {
    if (teller == null && !mentions.isEmpty()) {
      throw new IllegalArgumentException("mentions that nobody tells");
    }
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
    return new Settled(card, null, null, List.of(), List.of());
  }

  /**
   * An article that tells {@code mentions}.
   *
   * @throws IllegalArgumentException when they do not all have the same {@link Teller}
   */
  public static Settled of(
      StoryCard card,
      PublishedArticle article,
      Collection<EventMention> mentions,
      Collection<Unresolved> unresolved) {
    Teller teller = mentions.stream().findFirst().map(Teller::of).orElse(null);
    if (!mentions.stream().map(Teller::of).allMatch(each -> each.equals(teller))) {
      throw new IllegalArgumentException("mentions of several articles: " + teller);
    }
    return new Settled(
        card,
        article,
        teller,
        mentions.stream().map(SettledMention::of).toList(),
        List.copyOf(unresolved));
  }

  /** What it tells, made when it is asked for. */
  public DatedMentions told() {
    Teller by = teller;
    return new DatedMentions(
        by == null ? List.of() : mentions.stream().map(mention -> mention.by(by)).toList(),
        unresolved);
  }

  /** What decided it, beside its reading. */
  Circumstances circumstances(boolean reportedLead) {
    return article == null
        ? new Circumstances(null, null, reportedLead)
        : new Circumstances(article.published(), article.copyOf(), reportedLead);
  }
}
