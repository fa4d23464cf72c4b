package org.annals.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.events.EventTimes;
import org.annals.events.MentionDater;
import org.annals.model.Article;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Reading;
import org.annals.model.ResolvedTimex;
import org.annals.model.TextSpan;
import org.annals.model.Unresolved;
import org.annals.resolution.TimexResolver;
import org.annals.timex.Tagging;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reading into dated mentions, once the article's day is known: meanings and an anchor in, days out. Thread-safe.
 */
public final class ReadingResolver {

  private final TimexResolver resolver = new TimexResolver();
  private final boolean reportedLead;

  /** Resolves; {@code reportedLead} says whether headline and lead may tell undated news. */
  public ReadingResolver(boolean reportedLead) {
    this.reportedLead = reportedLead;
  }

  /**
   * What {@code reading} tells.
   *
   * @param published its day, by its own evidence or a story's
   * @param copyOf id of the article whose story it repeats, or null
   */
  public ResolvedReading resolve(Reading reading, Published published, @Nullable String copyOf) {
    Article article = reading.article();
    String story = copyOf == null ? article.id() : copyOf;
    MentionDater dater = new MentionDater(article, story, published);
    Map<TextSpan, ResolvedTimex> open = resolved(reading, published);
    Map<TextSpan, ResolvedTimex> times = new TreeMap<>(open);
    List<EventMention> mentions = new ArrayList<>();
    List<Unresolved> unresolved = new ArrayList<>();
    for (EventCandidate candidate : reading.candidates()) {
      if (candidate.basis() == Basis.REPORTED && !reportedLead) {
        continue;
      }
      ResolvedTimex timex = candidate.timex() == null ? null : times.get(candidate.timex());
      Optional<EventMention> mention = dater.date(candidate, timex);
      mention.ifPresentOrElse(
          mentions::add, () -> unresolved.add(undated(article, candidate, timex)));
      if (candidate.timex() != null) {
        open.remove(candidate.timex());
      }
    }
    open.values().forEach(timex -> unresolved.add(eventless(article, timex)));
    return new ResolvedReading(
        PublishedArticle.of(article, published, copyOf),
        mentions,
        unresolved.stream().sorted().toList());
  }

  /** The expressions that could date an event, by where they stand. */
  private Map<TextSpan, ResolvedTimex> resolved(Reading reading, Published published) {
    Map<TextSpan, ResolvedTimex> times = new TreeMap<>();
    Tagging tagging = new Tagging(reading.timexes(), reading.narrative());
    for (ResolvedTimex timex : resolver.resolve(tagging, published)) {
      if (EventTimes.mayDate(reading.article(), timex.timex())) {
        times.put(timex.timex().span(), timex);
      }
    }
    return times;
  }

  private static Unresolved undated(
      Article article, EventCandidate candidate, @Nullable ResolvedTimex timex) {
    TextSpan place = timex == null ? candidate.sentence() : timex.timex().span();
    return new Unresolved(
        article.id(),
        place.start(),
        place.end(),
        place.in(article.text()),
        timex == null ? null : timex.value(),
        "publication-unknown",
        "'" + candidate.title() + "' has no date without the day its article was published");
  }

  private static Unresolved eventless(Article article, ResolvedTimex timex) {
    boolean dated = timex.span() != null;
    return new Unresolved(
        article.id(),
        timex.timex().start(),
        timex.timex().end(),
        timex.timex().text(),
        timex.value(),
        dated ? "no-event" : "publication-unknown",
        dated
            ? "a date, but no clause that tells what happened then"
            : "no date without the day its article was published");
  }
}
