package org.annals.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.model.Published;
import org.annals.model.TimeSpan;
import org.annals.text.SayingVerbs;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;

/**
 * What is told as still to come at a time that was over when it was told, and so took place: "they
 * would divorce in 1980", or the present of a table, "wins the cup, May 1994". What somebody said
 * that would be, or what would be if, stays a plan.
 */
final class Fulfilled {

  private static final Set<String> OPEN =
      Set.of("if", "whether", "otherwise", "unless", "likely", "probably", "perhaps", "that");

  private static final String WOULD = " would ";

  /** How a title tells the infinitive of "would go on to win". */
  private static final String GOES_ON = " is to ";

  private Fulfilled() {}

  /** The candidate, happened and told in the past where it did. */
  static EventCandidate of(
      String text, EventCandidate candidate, TimeSpan span, Published published) {
    if (candidate.status() != EventStatus.PLANNED
        || published.earliest() == null
        || !span.to().isBefore(published.earliest())) {
      return candidate;
    }
    String lemma = candidate.trigger().lemma();
    String title = candidate.title();
    boolean on = says(title, GOES_ON + lemma) && goesOn(text, candidate);
    String foretold = (on ? GOES_ON : WOULD) + lemma;
    if (says(title, foretold) && isNarrated(text, candidate)) {
      return candidate.toldAs(EventStatus.HAPPENED, retold(title, foretold, Verbs.past(lemma)));
    }
    String word = candidate.trigger().text();
    boolean present =
        Verbs.read(word.toLowerCase(Locale.ROOT))
            .filter(read -> read.lemma().equals(lemma) && read.form() == VerbForm.THIRD)
            .isPresent();
    return present && says(title, " " + word)
        ? candidate.toldAs(EventStatus.HAPPENED, retold(title, " " + word, Verbs.past(lemma)))
        : candidate;
  }

  /** "Would go on to (win)". */
  private static boolean goesOn(String text, EventCandidate candidate) {
    String before = text.substring(candidate.sentence().start(), candidate.trigger().start());
    return before.strip().endsWith("would go on to");
  }

  private static boolean says(String title, String words) {
    return (title + " ").contains(words + " ");
  }

  /** The title with {@code told} in place of {@code words}, which it {@link #says}. */
  private static String retold(String title, String words, String told) {
    int at = (title + " ").indexOf(words + " ");
    return title.substring(0, at) + " " + told + title.substring(at + words.length());
  }

  /** By whoever tells the whole, and not by somebody within it; nor beside a condition. */
  private static boolean isNarrated(String text, EventCandidate candidate) {
    String before = text.substring(candidate.sentence().start(), candidate.trigger().start());
    String plain = before.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    List<String> words = List.of(plain.split(" ", -1));
    return words.stream().noneMatch(OPEN::contains)
        && words.stream().noneMatch(Fulfilled::isSaying)
        && before.chars().noneMatch(c -> "\"“‘".indexOf(c) >= 0);
  }

  private static boolean isSaying(String word) {
    return Verbs.read(word).filter(read -> SayingVerbs.isSaying(read.lemma())).isPresent();
  }
}
