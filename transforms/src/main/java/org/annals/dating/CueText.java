package org.annals.dating;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.text.Sentences;
import org.annals.timex.Tagging;

/**
 * An article as the inference reads it: the sentences of its story, the time expressions in each,
 * and the stems of its words. Of a text longer than any article's the beginning counts, for cues
 * are compared with each other.
 */
final class CueText {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{3,}");
  private static final int STEM = 4;
  private static final int MANY_DAYS = 7;
  private static final int NEAR = 60;
  private static final int MOST_TIMEXES = 300;
  private static final int MOST_SENTENCES = 1_000;

  private static final Set<String> COMMON =
      Set.of(
          "that", "this", "with", "from", "have", "been", "were", "will", "woul", "coul", "shou",
          "abou", "afte", "befo", "duri", "when", "whic", "wher", "whil", "year", "mont", "week",
          "days", "last", "said", "says", "sayi", "also", "more", "most", "than", "them", "they",
          "thei", "ther", "thes", "thos", "into", "over", "unde", "such", "some", "many", "much",
          "othe", "only", "very", "just", "like", "made", "make", "time", "firs", "seco", "unti",
          "amon", "betw", "toda", "what", "your", "acco", "offi", "coun", "nati", "part", "peop",
          "numb", "inte", "cont", "comp", "cons", "comm", "pres", "prov", "repo", "stat", "gove",
          "foll", "incl", "take", "sinc");

  private final Article article;
  private final List<Timex> timexes;
  private final List<TextSpan> sentences;
  private final List<Set<String>> stems;
  private final boolean chronicle;

  CueText(Article article, Tagging tagging) {
    this.article = article;
    this.timexes = first(MOST_TIMEXES, tagging.timexes());
    List<Region> story =
        article.regions().stream().filter(region -> region.kind().tellsEvents()).toList();
    this.sentences = first(MOST_SENTENCES, Sentences.split(article.text(), story));
    this.stems = sentences.stream().map(span -> stemsOf(span.in(article.text()))).toList();
    this.chronicle = wholeDays(timexes) >= MANY_DAYS;
  }

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  static Set<String> stemsOf(String words) {
    Set<String> found = new HashSet<>();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String stem = word.group().substring(0, STEM).toLowerCase(Locale.ROOT);
      if (!COMMON.contains(stem)) {
        found.add(stem);
      }
    }
    return found;
  }

  private static long wholeDays(List<Timex> timexes) {
    return timexes.stream()
        .flatMap(timex -> ToldDates.of(timex).stream())
        .filter(ToldDates::isDay)
        .map(ToldDates::first)
        .distinct()
        .count();
  }

  /**
   * Whether it goes through many whole days, as a chronology and the captions of a gallery do: then
   * none of them is nearer to its own day than the others.
   */
  boolean isChronicle() {
    return chronicle;
  }

  Article article() {
    return article;
  }

  String text() {
    return article.text();
  }

  List<Timex> timexes() {
    return timexes;
  }

  List<TextSpan> sentences() {
    return sentences;
  }

  Set<String> stems(int sentence) {
    return stems.get(sentence);
  }

  /** Stems of the words that stand near {@code timex} in its sentence. */
  Set<String> stemsNear(Timex timex) {
    int sentence = sentenceAt(timex.start());
    TextSpan whole = sentence < 0 ? timex.span() : sentences.get(sentence);
    int from = Math.max(whole.start(), timex.start() - NEAR);
    int to = Math.max(timex.end(), Math.min(whole.end(), timex.end() + NEAR));
    return stemsOf(text().substring(from, to));
  }

  /** The sentence that holds {@code at}; −1 when it stands outside the story. */
  int sentenceAt(int at) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).start() <= at && at < sentences.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  /** Time expressions within {@code span}, in order. */
  List<Timex> timexesIn(TextSpan span) {
    return timexes.stream().filter(timex -> span.contains(timex.span())).toList();
  }

  /**
   * How many stems two sets share that at most {@code few} sentences of the story hold; what every
   * sentence says tells nothing apart.
   */
  long shared(Set<String> a, Set<String> b, int few) {
    return a.stream()
        .filter(b::contains)
        .filter(stem -> stems.stream().filter(s -> s.contains(stem)).count() <= few)
        .count();
  }

  TextSpan spanOf(int start, int end) {
    return new TextSpan(start, end);
  }
}
