package org.annals.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/** What holds for any text at all. */
final class TimexTaggerProperties {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TaggingContext SPUN = new TaggingContext(true, List.of());

  /** Words that rules are made of, in any order, with marks, half characters and line breaks. */
  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "a",
            "last",
            "next",
            "two",
            "twenty",
            "-",
            "May",
            "march",
            "Monday",
            "week",
            "years",
            "ago",
            "later",
            "early",
            "late",
            "1950",
            "'90s",
            "1990s",
            "27th",
            "of",
            "in",
            "and",
            "half",
            "first",
            "quarter",
            "fiscal",
            "to",
            "before",
            "after",
            "Christmas",
            "at",
            "10:35",
            "p.m.",
            "5/1/03",
            "99",
            "0",
            "99999999999",
            "31",
            "\ud800",
            "\u0000",
            "\n\n",
            ".",
            ",",
            "'s",
            "BC",
            "century",
            "summer",
            "Sunday",
            "morning",
            "every",
            "now",
            "past",
            "February",
            "29",
            "1/2",
            "3.5",
            "hundred",
            "thousand",
            "Q3",
            "year",
            "'",
            "from");
    return words.list().ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Property(tries = 2000)
  void anyStringIsTagged(@ForAll String text) {
    check(text, TaggingContext.plain());
    check(text, SPUN);
  }

  @Property(tries = 3000)
  void anyOrderOfTimeWordsIsTagged(@ForAll("soup") String text) {
    check(text, TaggingContext.plain());
    check(text.replace(" ", ""), SPUN);
  }

  @Property(tries = 200)
  void nothingIsFoundInFurniture(@ForAll("soup") String text) {
    TextSpan first = new TextSpan(0, text.length() / 2);
    List<Timex> timexes = TAGGER.tag(text, new TaggingContext(false, List.of(first))).timexes();

    assertTrue(timexes.stream().noneMatch(timex -> timex.span().overlaps(first)));
  }

  @Property(tries = 20)
  void timeGrowsWithTheLengthOnly(@ForAll("soup") String text) {
    String line = (text + " ").repeat(Math.max(1, 200_000 / (text.length() + 1)));

    check(line.replace('.', ' ').replace('\n', ' '), TaggingContext.plain());
  }

  private static void check(String text, TaggingContext context) {
    List<Timex> timexes = TAGGER.tag(text, context).timexes();
    int behind = 0;
    for (Timex timex : timexes) {
      assertTrue(timex.start() >= behind && timex.end() <= text.length(), timex.toString());
      assertTrue(timex.end() > timex.start(), timex.toString());
      assertEquals(text.substring(timex.start(), timex.end()), timex.text());
      assertEquals(timex.meaning().type(), timex.type());
      behind = timex.end();
    }
    assertEquals(timexes, TAGGER.tag(text, context).timexes());
  }
}
