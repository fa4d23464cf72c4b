package org.annals.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/** What holds for any text at all. */
final class TimexTaggerProperties {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TaggingContext SPUN = new TaggingContext(true, List.of());

  /** A word of each sort that patterns name. */
  private static final Map<String, String> SORTS =
      Map.ofEntries(
          Map.entry("NUMBER", "two"),
          Map.entry("NTH", "third"),
          Map.entry("YEARS", "1950"),
          Map.entry("YEAR", "1950"),
          Map.entry("UNIT", "month"),
          Map.entry("UNITS", "years"),
          Map.entry("WEEKDAY", "Monday"),
          Map.entry("MONTH", "May"),
          Map.entry("MONTH_ABBR", "Sept"),
          Map.entry("DAYNUM", "27"),
          Map.entry("DAYTH", "27th"),
          Map.entry("SEASON", "summer"),
          Map.entry("DAYPART", "morning"),
          Map.entry("DAYPARTS", "mornings"),
          Map.entry("CLOCK", "10:35"),
          Map.entry("VAGUE", "some"),
          Map.entry("BASE", "last week"),
          Map.entry("INNER", "June 5"),
          Map.entry("PART", "early June"),
          Map.entry("COUNT", "two days after Christmas"),
          Map.entry("RANGE", "1950-1953"));

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
    return Arbitraries.oneOf(words, Arbitraries.of(wordsOfRules()))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join(" ", list));
  }

  /** Whole rules at a time, each element as one of the words that it accepts. */
  @Provide
  Arbitrary<String> phrases() {
    List<String> patterns =
        Rules.spun().values().stream().flatMap(List::stream).map(Rule::pattern).toList();
    return Arbitraries.of(patterns)
        .flatMap(TimexTaggerProperties::phrase)
        .list()
        .ofMaxSize(8)
        .map(list -> String.join(" ", list));
  }

  /** A pattern read as if all that it may hold were there. */
  private static Arbitrary<String> phrase(String pattern) {
    List<Arbitrary<String>> elements = new ArrayList<>();
    for (String part : pattern.split(" ", -1)) {
      List<String> words = words(part);
      if (!words.isEmpty()) {
        elements.add(Arbitraries.of(words));
      }
    }
    return Combinators.combine(elements).as(all -> String.join(" ", all));
  }

  private static List<String> wordsOfRules() {
    return Rules.spun().values().stream()
        .flatMap(List::stream)
        .flatMap(rule -> Stream.of(rule.pattern().split(" ", -1)))
        .flatMap(part -> words(part).stream())
        .distinct()
        .toList();
  }

  /** What an element of a pattern accepts: the words it names, and one of each sort. */
  private static List<String> words(String part) {
    if (part.isEmpty() || part.startsWith("(") || part.startsWith(")") || part.startsWith("|")) {
      return List.of();
    }
    String body = part.matches("[a-z]:.+") ? part.substring(2) : part;
    return Stream.of(body.replaceAll("[?!<>]", "").split("\\|", -1))
        .map(word -> SORTS.getOrDefault(word, word))
        .filter(word -> !word.isEmpty())
        .toList();
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

  @Property(tries = 2000)
  void anyRowOfRulesIsTagged(@ForAll("phrases") String text) {
    check(text, TaggingContext.plain());
    check(text.toUpperCase(Locale.ROOT), SPUN);
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
