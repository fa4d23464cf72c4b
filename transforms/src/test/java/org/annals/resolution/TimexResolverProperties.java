package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** Whatever was recognised resolves, on any day and on none. */
final class TimexResolverProperties {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TimexResolver RESOLVER = new TimexResolver();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> phrases =
        Arbitraries.of(
            "two weeks ago",
            "on February 29",
            "the 31st of June",
            "in 9999",
            "last quarter",
            "a hundred thousand years ago",
            "the first week of May",
            "on the 31st",
            "by Christmas",
            "99999999 days later",
            "the 400th day of 1990",
            "264 to 241 BC",
            "from May to July",
            "half a year ago",
            "the last Sunday in March",
            "early next decade",
            "fiscal 1988",
            "the year-ago quarter",
            "in the 9th century BC",
            "at 5 p.m.",
            "this past summer",
            "the third millennium",
            "a thousand centuries from now",
            "1950-1953",
            "'87",
            "Q3",
            "the fifth Monday of February 2023",
            "the next year",
            "that day",
            "on Tuesday");
    return phrases.list().ofMaxSize(12).map(list -> String.join(" and it fell ", list));
  }

  @Property(tries = 1500)
  void everyExpressionGetsAValue(
      @ForAll("texts") String text, @ForAll @IntRange(min = -200_000, max = 200_000) int day) {
    Tagging tagging = TAGGER.tag(text, TaggingContext.plain());
    LocalDate published = LocalDate.ofEpochDay(day);

    check(tagging, Published.on(published, Published.Method.GIVEN, 1, List.of()));
    check(tagging, Published.unknown(List.of()));
    check(
        tagging,
        new Published(
            published,
            published.minusDays(2),
            published.plusDays(1),
            Published.Method.INFERRED,
            0.5,
            List.of()));
  }

  private static void check(Tagging tagging, Published published) {
    List<ResolvedTimex> resolved = RESOLVER.resolve(tagging, published);
    assertEquals(tagging.timexes(), resolved.stream().map(ResolvedTimex::timex).toList());
    for (ResolvedTimex timex : resolved) {
      assertFalse(timex.value().isBlank(), timex.toString());
    }
  }
}
