package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Verbs;

/**
 * Dates that a clause takes over from one before it, because it says so: "then said" goes on with
 * the event before, "during the visit" points back to a visit that has a date. Nothing else
 * inherits. What goes on with news that was told without a time is such news itself.
 */
final class Inheritance {

  /** A sentence with one of these may inherit; the scan is cheap, the parse is not. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)(?:then|also)\\b"
              + "|(?:during|at) (?:the(?: same)?|that|this|his|her|its|their) \\p{L}");

  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}+(?:ed|d|t|w|ke|de|ve|ng)\\b");

  private static final List<Cue> CUES =
      List.of(new ThenCue(), new AlsoCue(), new OccasionCue(), new AccountCue());

  private final ArticleText article;
  private final Told told;

  Inheritance(ArticleText article, List<EventCandidate> told) {
    this.article = article;
    this.told = new Told(article, told);
  }

  /** Whether sentence {@code number} has words that could point back to a date. */
  boolean mayInherit(int number) {
    TextSpan sentence = article.sentences().get(number);
    return !told.isEmpty()
        && (hasCue(sentence) || (AccountCue.mayGoOn(number, told) && tellsSpeech(sentence)));
  }

  /** Asks only where a word begins with the first letter of a cue. */
  private boolean hasCue(TextSpan sentence) {
    String text = article.article().text();
    Matcher cue = in(sentence, CUE);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int letter = text.charAt(i) | 0x20;
      boolean first = letter == 't' || letter == 'a' || letter == 'd';
      if (first
          && (i == sentence.start() || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && cue.region(i, sentence.end()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private Matcher in(TextSpan sentence, Pattern pattern) {
    return pattern.matcher(article.article().text()).region(sentence.start(), sentence.end());
  }

  private boolean tellsSpeech(TextSpan sentence) {
    return in(sentence, WORD)
        .results()
        .anyMatch(
            word ->
                Verbs.read(word.group())
                    .filter(verb -> verb.form().maybePast() && Acts.isSpeech(verb.lemma()))
                    .isPresent());
  }

  /** What the sentence numbered {@code number} tells at a date told before. */
  List<Dated> of(ParsedSentence sentence, int number, Function<Clause, Optional<String>> subjects) {
    List<Dated> all = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (isTold(clause) && !saysTime(sentence, clause)) {
        origin(new Cue.Onward(sentence, clause, number, subjects.apply(clause)))
            .ifPresent(o -> all.add(new Dated(sentence, clause, -1, o.timex())));
      }
    }
    return all;
  }

  /** A main clause in the simple past. */
  private static boolean isTold(Clause clause) {
    boolean main = clause.is(Clause.Kind.MAIN) || clause.is(Clause.Kind.COORDINATE);
    VerbGroup verb = clause.verb();
    return main && verb != null && verb.past() && !verb.perfect() && verb.modal().isEmpty();
  }

  /** Whether the clause has a time of its own; a length or "now" is none. */
  private boolean saysTime(ParsedSentence sentence, Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.id() == clause.id() || isPartOf(c, clause))
        .flatMap(c -> c.chunks().stream())
        .flatMap(k -> article.timexAt(sentence.chunks().get(k).timex()).stream())
        .anyMatch(timex -> Direction.dates(timex) || Direction.isVaguePast(timex));
  }

  /** "Then served a term leading the board from 1983": an -ing form that goes on with its verb. */
  private static boolean isPartOf(Clause inner, Clause clause) {
    return inner.parent() == clause.id()
        && inner.is(Clause.Kind.PARTICIPIAL)
        && inner.verb() != null
        && inner.verb().mood() == VerbGroup.Mood.GERUND
        && inner.verbChunk() > clause.verbChunk();
  }

  private Optional<EventCandidate> origin(Cue.Onward clause) {
    return CUES.stream().flatMap(cue -> cue.origin(clause, told).stream()).findFirst();
  }
}
