package org.annals.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annals.calendar.Edtf;
import org.annals.model.AnchorKind;
import org.annals.model.Article;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.annals.model.Unresolved;
import org.jspecify.annotations.Nullable;

/**
 * Gives event candidates their days: those of the expression that dates them, or, for undated news
 * of headline and lead, the publication day and the day before. Whatever gets none is said to have
 * none, and why.
 */
public final class MentionResolver {

  private static final String PUBLICATION_UNKNOWN = "publication-unknown";

  private MentionResolver() {}

  /**
   * The mentions of one article, without those that only {@link NamedEvents} can date.
   *
   * @param reading the article with its expressions and candidates
   * @param story what the article's story counts as
   * @param published when the article is held to be published, which another article may have told
   * @param resolved the answers to {@link Reading#timexes}, in the same order
   * @throws IllegalArgumentException when there are not as many answers as expressions
   */
  public static DatedMentions resolve(
      Reading reading, String story, Published published, List<ResolvedTimex> resolved) {
    EventAnchors anchors = EventAnchors.within(reading, resolved, published);
    return resolve(reading, story, published, resolved, anchors);
  }

  /**
   * The mentions of one article that only {@link NamedEvents} can date, and no others.
   *
   * @param named what other articles date
   */
  public static DatedMentions resolveNamed(
      Reading reading,
      String story,
      Published published,
      List<ResolvedTimex> resolved,
      NamedEvents named) {
    EventAnchors anchors = EventAnchors.elsewhere(reading, resolved, published, named);
    return resolve(reading, story, published, resolved, anchors);
  }

  private static DatedMentions resolve(
      Reading reading,
      String story,
      Published published,
      List<ResolvedTimex> resolved,
      EventAnchors anchors) {
    if (resolved.size() != reading.timexes().size()) {
      throw new IllegalArgumentException(
          resolved.size() + " answers to " + reading.timexes().size() + " expressions");
    }
    Map<TextSpan, ResolvedTimex> answers = new HashMap<>();
    resolved.forEach(answer -> answers.put(answer.timex().span(), answer));
    Article article = reading.article();
    List<EventMention> mentions = new ArrayList<>();
    List<Unresolved> open = new ArrayList<>();
    for (EventCandidate candidate : reading.candidates()) {
      if (!anchors.concern(candidate)) {
        continue;
      }
      ResolvedTimex answer =
          candidate.timex() == null
              ? null
              : anchors.dated(candidate.timex()).orElse(answers.get(candidate.timex()));
      TimeSpan span = candidate.timex() == null ? reportedSpan(published) : spanOf(answer);
      boolean next =
          answer != null && NextTime.isMeant(article.text(), candidate, answer, published);
      boolean refuted =
          span != null
              && answer != null
              && Ahead.contradicts(article.text(), candidate, answer, published);
      Optional<ResolvedTimex> earlier =
          refuted && answer != null
              ? EarlierDate.of(article.text(), candidate, answer, published)
              : Optional.empty();
      if (earlier.isPresent()) {
        answer = earlier.get();
        span = spanOf(answer);
      }
      if (next && answer != null) {
        open.add(aheadOfIt(article, candidate, answer));
      } else if (refuted && answer != null && earlier.isEmpty()) {
        open.add(contradicted(article, candidate, answer));
      } else if (span == null) {
        open.add(undated(article, candidate, answer, published, anchors));
      } else {
        Resolution why =
            TakenOver.explained(
                reading, candidate, answer == null ? reported(published) : answer.resolution());
        TimeSpan days = Lasting.days(article.text(), candidate, span, published);
        if (Edtf.writes(days)) {
          mentions.add(mention(reading, story, published, candidate, answer, days, why));
        } else {
          open.add(beyondNotation(article, candidate, answer, days));
        }
      }
    }
    if (anchors.first()) {
      open.addAll(withoutEvent(reading, resolved));
    }
    mentions.sort(Comparator.naturalOrder());
    SecondTime.takeOut(article.text(), mentions).forEach(m -> open.add(secondTime(article, m)));
    open.sort(Comparator.comparingInt(Unresolved::start).thenComparingInt(Unresolved::end));
    return new DatedMentions(mentions, open);
  }

  private static @Nullable TimeSpan spanOf(@Nullable ResolvedTimex answer) {
    return answer == null ? null : answer.span();
  }

  private static EventMention mention(
      Reading reading,
      String story,
      Published published,
      EventCandidate candidate,
      @Nullable ResolvedTimex answer,
      TimeSpan span,
      Resolution why) {
    Article article = reading.article();
    return new EventMention(
        article.id(),
        story,
        published.date(),
        article.paraphrased(),
        reading.keywords(),
        candidate.sentence().in(article.text()),
        Fulfilled.of(article.text(), Ahead.of(candidate, span, published), span, published),
        answer,
        span,
        why);
  }

  /** The publication day and the day before; their hull over all days it can have been. */
  private static @Nullable TimeSpan reportedSpan(Published published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    if (!published.known() || earliest == null || latest == null) {
      return null;
    }
    Precision precision = earliest.equals(latest) ? Precision.RANGE : Precision.FUZZY;
    return new TimeSpan(earliest.minusDays(1), latest, precision);
  }

  private static Resolution reported(Published published) {
    String anchor = String.valueOf(published.earliest());
    boolean day = anchor.equals(String.valueOf(published.latest()));
    return new Resolution(
        "reported.news",
        day ? anchor : anchor + "/" + published.latest(),
        AnchorKind.PUBLICATION,
        List.of(
            "told as news in headline or lead, with no time",
            "so on the publication day or the day before"));
  }

  private static Unresolved contradicted(
      Article article, EventCandidate candidate, ResolvedTimex answer) {
    return unresolved(
        article,
        answer.timex().span(),
        answer,
        "contradiction",
        "told as past, but what it is dated by lies ahead of the article: " + candidate.title());
  }

  private static Unresolved aheadOfIt(
      Article article, EventCandidate candidate, ResolvedTimex answer) {
    return unresolved(
        article,
        answer.timex().span(),
        answer,
        "no-event",
        "likelier the next such date, of what this was for: " + candidate.title());
  }

  private static Unresolved secondTime(Article article, EventMention mention) {
    return unresolved(
        article,
        Objects.requireNonNull(mention.candidate().timex()),
        mention.timex(),
        "no-event",
        "another time dates what it stands by: " + mention.candidate().title());
  }

  private static Unresolved unresolved(
      Article article,
      TextSpan where,
      @Nullable ResolvedTimex answer,
      String reason,
      String because) {
    return new Unresolved(
        article.id(),
        where.start(),
        where.end(),
        where.in(article.text()),
        answer == null ? null : answer.value(),
        reason,
        because);
  }

  /** Years before Christ and beyond 9999: no chronology of ours holds them. */
  private static Unresolved beyondNotation(
      Article article, EventCandidate candidate, @Nullable ResolvedTimex answer, TimeSpan days) {
    TextSpan where = answer == null ? candidate.clause() : answer.timex().span();
    return unresolved(
        article,
        where,
        answer,
        "outside-range",
        "its days reach beyond the years 0 to 9999: " + days.earliest() + " to " + days.latest());
  }

  private static Unresolved undated(
      Article article,
      EventCandidate candidate,
      @Nullable ResolvedTimex answer,
      Published published,
      EventAnchors anchors) {
    Optional<String> missing = Optional.ofNullable(candidate.timex()).flatMap(anchors::missing);
    TextSpan where = answer == null ? candidate.clause() : answer.timex().span();
    String reason =
        missing.isPresent() ? "no-anchor" : published.known() ? "no-bounds" : PUBLICATION_UNKNOWN;
    return unresolved(article, where, answer, reason, missing.orElse(candidate.title()));
  }

  /**
   * Expressions that could date an event in a part of the article that may tell one, and do not.
   */
  private static List<Unresolved> withoutEvent(Reading reading, List<ResolvedTimex> resolved) {
    Set<TextSpan> used = new HashSet<>();
    reading.candidates().forEach(c -> used.add(c.timex() == null ? c.clause() : c.timex()));
    List<Unresolved> open = new ArrayList<>();
    for (ResolvedTimex answer : resolved) {
      Timex timex = answer.timex();
      if (Direction.dates(timex)
          && !used.contains(timex.span())
          && mayTell(reading.article(), timex)) {
        open.add(
            new Unresolved(
                reading.article().id(),
                timex.start(),
                timex.end(),
                timex.text(),
                answer.value(),
                "no-event",
                "nothing that happened stands by it"));
      }
    }
    return open;
  }

  private static boolean mayTell(Article article, Timex timex) {
    return article.regions().stream()
        .anyMatch(r -> r.kind().tellsEvents() && r.span().contains(timex.span()));
  }
}
