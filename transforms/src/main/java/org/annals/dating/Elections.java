package org.annals.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Granularity;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.text.names.Countries;

/**
 * "Last year's presidential election", "elected a new president last year" of a country whose
 * election years are known: a general dictionary of national elections.
 */
final class Elections {

  private static final Map<String, Set<Integer>> YEARS =
      Dictionary.rows("elections.txt").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Elections::years));

  /** Countries by those adjectives, both in lower case. */
  private static final Map<String, String> NAMES =
      Countries.byAdjective().entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.getKey().toLowerCase(Locale.ROOT),
                  entry -> entry.getValue().toLowerCase(Locale.ROOT),
                  (first, second) -> first));

  private static final int REACH = 80;
  private static final double OTHER_YEAR = 0.004;

  private Elections() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    for (Timex timex : text.timexes()) {
      int sentence = text.sentenceAt(timex.start());
      if (sentence >= 0
          && timex.meaning() instanceof UnitAround around
          && around.unit() == Granularity.YEAR) {
        TextSpan whole = text.sentences().get(sentence);
        int start = Math.max(whole.start(), timex.start() - REACH);
        int end = Math.min(whole.end(), timex.end() + REACH);
        add(
            timex,
            around.delta(),
            text.text().substring(start, end).toLowerCase(Locale.ROOT),
            cues);
      }
    }
    return cues;
  }

  private static void add(Timex timex, int delta, String beside, List<Cue> cues) {
    boolean told =
        beside.contains("election") || (beside.contains("elected") && beside.contains("president"));
    if (!told
        || beside.contains("parliamentary")
        || beside.contains("midterm")
        || beside.contains("local")) {
      return;
    }
    YEARS.forEach(
        (country, years) -> {
          if (beside.contains(country) || beside.contains(NAMES.getOrDefault(country, country))) {
            cues.add(
                new Cue(
                        timex.span(),
                        "national elections in " + country + " were in known years",
                        day -> years.contains(day.getYear() + delta) ? 1 : OTHER_YEAR)
                    .fromDictionary());
          }
        });
  }

  private static Set<Integer> years(List<String> row) {
    return Arrays.stream(row.get(1).split(" ", -1))
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
