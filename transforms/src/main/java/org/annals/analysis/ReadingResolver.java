package org.annals.analysis;

import java.util.List;
import org.annals.events.DatedMentions;
import org.annals.events.MentionResolver;
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
   * What {@code reading} tells.
   *
   * @param published its day, by its own evidence or a story's
   * @param copyOf id of the article whose story it repeats, or null
   */
  public DatedMentions resolve(Reading reading, Published published, @Nullable String copyOf) {
    List<ResolvedTimex> times =
        resolver.resolve(
            new Tagging(reading.timexes(), reading.narrative(), reading.headings()), published);
    String story = copyOf == null ? reading.article().id() : copyOf;
    return MentionResolver.resolve(wanted(reading), story, published, times);
  }

  private Reading wanted(Reading reading) {
    if (reportedLead) {
      return reading;
    }
    List<EventCandidate> timed =
        reading.candidates().stream()
            .filter(candidate -> candidate.basis() != Basis.REPORTED)
            .toList();
    return new Reading(
        reading.article(),
        reading.published(),
        reading.narrative(),
        reading.headings(),
        reading.timexes(),
        timed,
        reading.sketch(),
        reading.keywords());
  }
}
