package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Meaning.Weekday;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of an anniversary: "the 25th anniversary", "its centenary".
 *
 * @param text the article
 * @param sentence the sentence that holds them
 * @param span the words
 * @param years how many years are counted; empty when none are
 */
record AnniversaryPhrase(CueText text, int sentence, TextSpan span, OptionalInt years) {

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?<n>\\d{1,3})(?:st|nd|rd|th)?[\\s-]+(?:year[\\s-]+)?anniversary\\b"
              + "|\\b(?<w>[A-Za-z]+(?:-[a-z]+)?)[\\s-]+(?:year[\\s-]+)?anniversary\\b"
              + "|\\b(?<c>centenary|centennial|bicentenary|bicentennial)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COPULA =
      Pattern.compile(
          "\\s*(?:,|was|is|will be|marks|marked|will"
              + " mark)\\s+(?:the|their|its|his|her)\\s+(?:\\p{L}+\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|marked)\\b", Pattern.CASE_INSENSITIVE);

  /** Nobody counts further. */
  private static final int MAX_YEARS = 500;

  private static final int REACH = 60;
  private static final int NEAR = 30;
  private static final int OBJECT = 160;

  /** All such phrases of {@code text}, in order. */
  static List<AnniversaryPhrase> in(CueText text) {
    List<AnniversaryPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      TextSpan sentence = text.sentences().get(i);
      Matcher matcher = COUNTED.matcher(sentence.in(text.text()));
      while (matcher.find()) {
        OptionalInt years = years(matcher);
        if (years.isEmpty() || years.getAsInt() <= MAX_YEARS) {
          phrases.add(new AnniversaryPhrase(text, i, within(sentence, matcher), years));
        }
      }
    }
    return phrases;
  }

  private static TextSpan within(TextSpan sentence, Matcher matcher) {
    return new TextSpan(sentence.start() + matcher.start(), sentence.start() + matcher.end());
  }

  private static OptionalInt years(Matcher matcher) {
    if (matcher.group("n") != null) {
      return OptionalInt.of(Integer.parseInt(matcher.group("n")));
    }
    return matcher.group("c") != null
        ? Ordinals.ofJubilee(matcher.group("c"))
        : Ordinals.number(matcher.group("w"));
  }

  /** The sentence that holds the phrase. */
  TextSpan whole() {
    return text.sentences().get(sentence);
  }

  /** What stands behind the phrase in its sentence: what is marked, mostly. */
  TextSpan object() {
    return new TextSpan(span.end(), Math.min(whole().end(), span.end() + OBJECT));
  }

  /**
   * The weekday that is said to be the anniversary: "Sunday was the", "on Sunday, the"; not one on
   * which something else was.
   */
  @Nullable Weekday weekday() {
    int from = Math.max(whole().start(), span.start() - REACH);
    for (Timex timex : text.timexesIn(new TextSpan(from, span.start()))) {
      String between = text.text().substring(timex.end(), span.start());
      if (timex.meaning() instanceof Weekday weekday && COPULA.matcher(between).matches()) {
        return weekday;
      }
    }
    return null;
  }

  /**
   * Whether the anniversary can be taken to be near: the article tells days of its own week.
   * Without any the press speaks of anniversaries months off.
   */
  boolean isNear() {
    return text.timexes().stream()
        .anyMatch(
            timex ->
                WeekdayCues.weekday(timex.meaning()) != null
                    && text.sentenceAt(timex.start()) >= 0);
  }

  /** Whether the anniversary is told as past. */
  boolean isPast() {
    int from = Math.max(whole().start(), span.start() - NEAR);
    return PAST.matcher(text.text().substring(from, span.start())).find();
  }
}
