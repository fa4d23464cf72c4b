package org.annals.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.model.Published.Method;

/**
 * A page that was rewritten and shows its readers only the new date is the text of that date,
 * whatever its metadata keeps of the first one. Where both are shown, the first stands.
 */
final class Refreshed {

  private static final Pattern SHOWN =
      Pattern.compile("html:(?:named:date|labelled:[a-z]+|stamp|line|time:(?:published|date))");
  private static final Pattern MODIFIED = Pattern.compile("(?:json-ld|meta|script):modified.*");
  private static final Pattern FIRST = Pattern.compile("(?:json-ld|meta|script):published.*");
  private static final int SURER = 6;

  private Refreshed() {}

  /**
   * The candidates, with the shown date weighing more where it is the new one and the only one
   * shown.
   */
  static List<Candidate> weigh(List<Candidate> candidates) {
    Set<LocalDate> shown = days(candidates, SHOWN);
    Set<LocalDate> modified = days(candidates, MODIFIED);
    Set<LocalDate> first = days(candidates, FIRST);
    boolean addressed =
        candidates.stream()
            .anyMatch(
                c ->
                    c.method() == Method.URL
                        && !modified.contains(c.day())
                        && c.weight() >= Weights.URL / 2);
    if (addressed
        || first.stream().anyMatch(shown::contains)
        || modified.stream().noneMatch(shown::contains)) {
      return candidates;
    }
    return candidates.stream()
        .map(
            c ->
                SHOWN.matcher(c.source()).matches() && modified.contains(c.day())
                    ? c.weighing(c.weight() * SURER)
                    : c)
        .toList();
  }

  private static Set<LocalDate> days(List<Candidate> candidates, Pattern source) {
    return candidates.stream()
        .filter(c -> source.matcher(c.source()).matches())
        .map(Candidate::day)
        .collect(Collectors.toSet());
  }
}
