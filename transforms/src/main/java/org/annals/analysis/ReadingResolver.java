package org.annals.analysis;

import java.util.List;
import org.annals.events.DatedMentions;
import org.annals.events.MentionResolver;
import org.annals.events.NamedEvents;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.ResolvedTimex;
import org.annals.resolution.TimexResolver;
import org.annals.timex.Tagging;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reading into dated mentions, once the article's day is known: meanings and an anchor in,
 * days out. Thread-safe.
 */
public final class ReadingResolver {

  private final TimexResolver resolver = new TimexResolver();
  private final boolean reportedLead;

  /** Resolves; {@code reportedLead} says whether headline and lead may tell undated news. */
  public ReadingResolver(boolean reportedLead) {
    this.reportedLead = reportedLead;
  }

  /**
   * What {@code reading} tells, without what only other articles can date.
   *
   * @param published its day, by its own evidence or a story's
   * @param copyOf id of the article whose story it repeats, or null
   */
  public DatedMentions resolve(Reading reading, Published published, @Nullable String copyOf) {
    return MentionResolver.resolve(
        wanted(reading), story(reading, copyOf), published, times(reading, published));
  }

  /** What of {@code reading} only other articles can date: by {@code named}. */
  public DatedMentions resolveNamed(
      Reading reading, Published published, @Nullable String copyOf, NamedEvents named) {
    return MentionResolver.resolveNamed(
        wanted(reading), story(reading, copyOf), published, times(reading, published), named);
  }

  private List<ResolvedTimex> times(Reading reading, Published published) {
    return resolver.resolve(
        new Tagging(reading.timexes(), reading.narrative(), reading.headings()), published);
  }

  private static String story(Reading reading, @Nullable String copyOf) {
    return copyOf == null ? reading.article().id() : copyOf;
  }

  private Reading wanted(Reading reading) {
    if (reportedLead) {
      return reading;
    }
    List<EventCandidate> timed =
        reading.candidates().stream()
            .filter(candidate -> candidate.basis() != Basis.REPORTED)
            .toList();
    return reading.with(timed);
  }
}
