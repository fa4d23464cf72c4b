package org.annals.dating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.Article;
import org.annals.model.MetadataField;
import org.annals.model.Published.Method;

/**
 * Days that the article's carrier states: the user's own fields, then the page's metadata and
 * marks.
 */
final class MetadataEvidence {

  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\d{3})?");
  private static final int SECONDS_DIGITS = 10;

  private MetadataEvidence() {}

  static List<Candidate> of(Article article, DayOrder order) {
    List<Candidate> found = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    Set<String> votes = new HashSet<>();
    for (MetadataField field : article.metadata()) {
      int weight = weight(field.source());
      Optional<LocalDate> day = weight > 0 ? day(field.value(), order) : Optional.empty();
      // A page of many entries repeats its marks; no mark votes twice for a day, and the first of a
      // kind is the page's own.
      if (day.isPresent() && votes.add(family(field.source()) + day.get())) {
        int share = sources.add(family(field.source())) ? weight : Math.min(1, weight);
        Method method = isGiven(field.source()) ? Method.GIVEN : Method.METADATA;
        found.add(Candidate.outside(day.get(), method, share, field.value(), field.source()));
        Zones.neighbour(field.value(), day.get())
            .ifPresent(
                n ->
                    found.add(
                        Candidate.outside(
                            n, method, share / 2, field.value(), field.source() + Zones.ACROSS)));
      }
    }
    return found;
  }

  private static String family(String source) {
    return source.replaceAll("[@].*", "");
  }

  private static boolean isGiven(String source) {
    return source.startsWith("sidecar:")
        || source.startsWith("json:")
        || source.startsWith("front-matter:")
        || source.startsWith("feed:")
        || source.startsWith("mail:");
  }

  private static int weight(String source) {
    if (!isGiven(source)) {
      return Weights.of(source);
    }
    if (source.contains(":modified:")) {
      return Weights.GIVEN_MODIFIED;
    }
    return source.startsWith("sidecar:") ? 2 * Weights.GIVEN : Weights.GIVEN;
  }

  private static Optional<LocalDate> day(String value, DayOrder order) {
    Optional<WrittenDate> written = WrittenDates.firstIn(value);
    if (written.isPresent()) {
      return written.map(order::day);
    }
    if (!EPOCH.matcher(value).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(value);
    long seconds = value.length() > SECONDS_DIGITS ? number / 1000 : number;
    return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
  }
}
