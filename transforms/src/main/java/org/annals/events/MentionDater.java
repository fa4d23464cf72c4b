package org.annals.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.model.AnchorKind;
import org.annals.model.Article;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event candidate its days: those of its time expression, or, told as news without one, the day of publication and the day
 * before.
 */
public final class MentionDater {

  private static final String REPORTED_RULE = "reported.news";

  private final Article article;
  private final String story;
  private final Published published;

  /**
   * Dates the candidates of one article.
   *
   * @param story what the article's story counts as
   * @param published its day, by whatever evidence
   */
  public MentionDater(Article article, String story, Published published) {
    this.article = article;
    this.story = story;
    this.published = published;
  }

  /**
   * The dated mention; empty when nothing dates it.
   *
   * @param timex the expression that the candidate names, resolved; null for a reported one
   */
  public Optional<EventMention> date(EventCandidate candidate, @Nullable ResolvedTimex timex) {
    if (timex == null) {
      return reportedSpan()
          .map(span -> mention(candidate, null, span, reportedResolution(span)));
    }
    TimeSpan span = timex.span();
    return span == null
        ? Optional.empty()
        : Optional.of(mention(inTime(candidate, span), timex, span, timex.resolution()));
  }

  private EventMention mention(
      EventCandidate candidate,
      @Nullable ResolvedTimex timex,
      TimeSpan span,
      Resolution resolution) {
    return new EventMention(
        article.id(),
        story,
        published.date(),
        article.paraphrased(),
        candidate.sentence().in(article.text()),
        candidate,
        timex,
        span,
        resolution);
  }

  /** What lies ahead of the article has not happened yet, whatever its verb says. */
  private EventCandidate inTime(EventCandidate candidate, TimeSpan span) {
    LocalDate last = published.latest();
    boolean ahead = last != null && span.from().isAfter(last);
    return ahead && candidate.status() == EventStatus.HAPPENED
        ? candidate.withStatus(EventStatus.PLANNED)
        : candidate;
  }

  private Optional<TimeSpan> reportedSpan() {
    LocalDate first = published.earliest();
    LocalDate last = published.latest();
    if (!published.known() || first == null || last == null) {
      return Optional.empty();
    }
    Precision precision = first.equals(last) ? Precision.RANGE : Precision.FUZZY;
    return Optional.of(new TimeSpan(first.minusDays(1), last, precision));
  }

  private static Resolution reportedResolution(TimeSpan span) {
    return new Resolution(
        REPORTED_RULE,
        span.from().plusDays(1) + (span.precision() == Precision.RANGE ? "" : "/" + span.to()),
        AnchorKind.PUBLICATION,
        List.of("told as news without a time: the day of publication or the day before"));
  }
}
