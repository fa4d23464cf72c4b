package org.annals.benchmarks.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong, alike cases counted together: the same outcome, words and shape of the values.
 */
final class Misses {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * A kind of miss.
   *
   * @param outcome what is wrong
   * @param words the expression, lower case, every digit a 9
   * @param expected shape of the corpus's value, or "-"
   * @param answer shape of the tagger's value, or "-"
   */
  record Key(Match.Outcome outcome, String words, String expected, String answer) {}

  /** A kind of miss, how often it was met, and where first. */
  record Group(Key key, int count, String example) {}

  private final Map<Key, List<String>> examples = new LinkedHashMap<>();
  private final int contextWords;

  /** Shows each example with {@code contextWords} words on either side. */
  Misses(int contextWords) {
    this.contextWords = contextWords;
  }

  /** Counts {@code match} of {@code document} unless all of it is right. */
  void add(AnnotatedText document, Match match) {
    if (match.outcome() == Match.Outcome.RIGHT) {
      return;
    }
    Annotation gold = match.gold();
    Annotation found = match.found();
    Key key =
        new Key(
            match.outcome(),
            shape(match.either().text().toLowerCase(Locale.ROOT)),
            gold == null ? "-" : shape(gold.value()),
            found == null ? "-" : shape(found.value()));
    examples.computeIfAbsent(key, none -> new ArrayList<>()).add(example(document, match));
  }

  /** The {@code most} largest groups, largest first. */
  List<Group> worst(int most) {
    return examples.entrySet().stream()
        .map(of -> new Group(of.getKey(), of.getValue().size(), of.getValue().get(0)))
        .sorted(Comparator.comparingInt(Group::count).reversed())
        .limit(most)
        .toList();
  }

  private String example(AnnotatedText document, Match match) {
    Annotation at = match.either();
    String text = document.text();
    String before = lastWords(text.substring(0, at.start()));
    String after = firstWords(text.substring(at.end()));
    Annotation gold = match.gold();
    Annotation found = match.found();
    String asked = gold == null ? "" : " = " + gold.value();
    String told =
        found == null
            ? ""
            : gold == null || gold.sameSpan(found)
                ? ", found " + found.value()
                : ", found [" + found.text() + "] " + found.value();
    String line = "… " + before + "[" + at.text() + "]" + after + " …" + asked + told;
    return document.id() + ": " + BLANKS.matcher(line).replaceAll(" ");
  }

  private String lastWords(String text) {
    int from = text.length();
    for (int words = 0; words < contextWords && from >= 0; words++) {
      from = text.stripTrailing().lastIndexOf(' ', from - 1);
    }
    return text.substring(Math.max(from, 0));
  }

  private String firstWords(String text) {
    Matcher blank = BLANKS.matcher(text);
    int to = 0;
    for (int words = 0; words <= contextWords; words++) {
      if (!blank.find()) {
        return text;
      }
      to = blank.start();
    }
    return text.substring(0, to);
  }

  private static String shape(String text) {
    return BLANKS.matcher(DIGIT.matcher(text).replaceAll("9")).replaceAll(" ");
  }
}
