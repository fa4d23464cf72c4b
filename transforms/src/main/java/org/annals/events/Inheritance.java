package org.annals.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a clause takes over from one before it, because it says so: "then said" goes on with
 * the event before, "during the visit" points back to a visit that has a date. Nothing else
 * inherits.
 */
final class Inheritance {

  /** A sentence with one of these may inherit; the scan is cheap, the parse is not. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:then|also)\\b|\\b(?:during|at) (?:the(?: same)?|that|this|his|her|its|their) \\p{L}");

  private static final Set<String> OCCASIONS =
      Set.of("visit", "meet", "celebrate", "perform", "play match");
  private static final Set<String> PREPOSITIONS = Set.of("during", "at");
  private static final Set<String> POINTING =
      Set.of("the", "that", "this", "his", "her", "its", "their");
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "announce",
          "report",
          "claim",
          "warn",
          "confirm",
          "promise",
          "demand",
          "criticize",
          "praise");
  private static final int NEAR = 3;
  private static final int ALSO_NEAR = 6;

  private final ArticleText article;
  private final List<EventCandidate> told;

  Inheritance(ArticleText article, List<EventCandidate> told) {
    this.article = article;
    this.told = told;
  }

  /** Whether a sentence has words that could point back to a date. */
  boolean mayInherit(TextSpan sentence) {
    Matcher cue = CUE.matcher(article.article().text()).region(sentence.start(), sentence.end());
    return !told.isEmpty() && cue.find();
  }

  /** What the sentence numbered {@code number} tells at a date told before. */
  Optional<Dated> of(
      ParsedSentence sentence, int number, Function<Clause, Optional<String>> subjects) {
    for (Clause clause : sentence.clauses()) {
      boolean main = clause.is(Clause.Kind.MAIN) || clause.is(Clause.Kind.COORDINATE);
      VerbGroup verb = clause.verb();
      if (!main
          || verb == null
          || !verb.past()
          || !verb.modal().isEmpty()
          || isDated(sentence, clause)) {
        continue;
      }
      TextSpan origin = origin(sentence, clause, number, subjects);
      if (origin != null) {
        return Optional.of(new Dated(sentence, clause, -1, origin));
      }
    }
    return Optional.empty();
  }

  private static boolean isDated(ParsedSentence sentence, Clause clause) {
    return clause.chunks().stream().anyMatch(k -> sentence.chunks().get(k).timex() != null);
  }

  private @Nullable TextSpan origin(
      ParsedSentence sentence,
      Clause clause,
      int number,
      Function<Clause, Optional<String>> subjects) {
    if (says(sentence, clause, "then")) {
      return before(number);
    }
    if (says(sentence, clause, "also")) {
      return alike(clause, subjects.apply(clause), number);
    }
    for (int k : clause.chunks()) {
      boolean pointing =
          k > 0
              && sentence.chunks().get(k).is(Kind.NOUN)
              && POINTING.contains(sentence.words().get(sentence.chunks().get(k).from()).lower());
      if (pointing
          && PREPOSITIONS.contains(
              sentence.words().get(sentence.chunks().get(k - 1).from()).lower())) {
        TextSpan occasion = occasion(sentence.head(k));
        if (occasion != null) {
          return occasion;
        }
      }
    }
    return null;
  }

  /** Whether the cue stands beside the verb or opens the clause. */
  private static boolean says(ParsedSentence sentence, Clause clause, String cue) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return false;
    }
    int from = Math.max(0, verb.from() - 1);
    for (int i = from; i < verb.head(); i++) {
      if (sentence.words().get(i).lower().equals(cue)) {
        return true;
      }
    }
    return sentence
        .words()
        .get(sentence.chunks().get(clause.chunks().get(0)).from())
        .lower()
        .equals("then");
  }

  /**
   * "She also announced …": the date of what the same actor did or said in the same way shortly
   * before.
   */
  private @Nullable TextSpan alike(Clause clause, Optional<String> subject, int number) {
    VerbGroup verb = clause.verb();
    if (verb == null || subject.isEmpty()) {
      return null;
    }
    int first = article.sentences().get(Math.max(0, number - ALSO_NEAR)).start();
    int limit = article.sentences().get(number).start();
    String action = kind(Actions.ofVerb(verb.lemma(), Optional.empty()));
    TextSpan origin = null;
    for (EventCandidate candidate : told) {
      boolean near = candidate.trigger().start() >= first && candidate.trigger().end() <= limit;
      boolean actor = candidate.actors().stream().findFirst().equals(subject);
      if (near && actor && candidate.timex() != null && kind(candidate.action()).equals(action)) {
        origin = candidate.timex();
      }
    }
    return origin;
  }

  /** Ways of saying are one way. */
  private static String kind(String action) {
    return SPEECH.contains(action) ? "say" : action;
  }

  /** The date of the last event told in the few sentences before. */
  private @Nullable TextSpan before(int number) {
    int first = article.sentences().get(Math.max(0, number - NEAR)).start();
    int limit = article.sentences().get(number).start();
    TextSpan origin = null;
    for (EventCandidate candidate : told) {
      boolean near = candidate.trigger().start() >= first && candidate.trigger().end() <= limit;
      if (near && candidate.timex() != null && !candidate.report()) {
        origin = candidate.timex();
      }
    }
    return origin;
  }

  /**
   * The date of the last told occasion of this kind: its trigger is this noun, or its clause names
   * it.
   */
  private @Nullable TextSpan occasion(String noun) {
    if (!Actions.isEvent(noun) || !OCCASIONS.contains(Actions.ofNoun(noun))) {
      return null;
    }
    String lemma = Nouns.singular(noun);
    TextSpan origin = null;
    for (EventCandidate candidate : told) {
      String clause = candidate.clause().in(article.article().text()).toLowerCase(Locale.ROOT);
      boolean names =
          candidate.trigger().lemma().equals(lemma)
              || clause.matches("(?s).*\\b" + Pattern.quote(lemma) + "\\b.*");
      if (candidate.basis() == Basis.STATED
          && candidate.timex() != null
          && !candidate.report()
          && names) {
        origin = candidate.timex();
      }
    }
    return origin;
  }
}
