package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.text.names.Roles;

/**
 * "He added …", "Lindqvist said …", "Volta chief Ada Lindqvist said …": news goes on telling what
 * somebody says and shows on the occasion that it has dated for the same person. The name or
 * pronoun in a row of such verbs in the simple past is the cue; what is told of another time breaks
 * in, and does not end it.
 */
final class AccountCue implements Cue {

  /** A row is broken by so many sentences of something else. */
  private static final int NEAR = 10;

  /** Words that set a clause at another time than the row. */
  private static final Set<String> OTHER_TIMES =
      Set.of(
          "once",
          "earlier",
          "formerly",
          "previously",
          "originally",
          "first",
          "long",
          "always",
          "never",
          "often",
          "ever",
          "usually",
          "recently",
          "already",
          "repeatedly",
          "before",
          "last");

  /** Days that people mark, on which those who are remembered say nothing. */
  private static final Set<String> MARKED =
      Set.of("anniversary", "birthday", "centenary", "funeral", "memorial", "burial");

  private static final Set<String> OPENING =
      Set.of("start", "begin", "open", "close", "conclude", "end", "finish");

  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\\b");

  @Override
  public Optional<EventCandidate> origin(Onward clause, Told told) {
    if (clause.subject().isEmpty()
        || !(Acts.isSpeech(clause.lemma()) || opensBySaying(clause))
        || OTHER_TIMES.stream().anyMatch(clause::says)) {
      return Optional.empty();
    }
    return told.shortlyBefore(clause.number(), NEAR)
        .filter(c -> isNews(c, told))
        .filter(c -> c.actors().stream().limit(1).anyMatch(actor -> speaksFor(actor, clause)))
        .reduce((first, second) -> second);
  }

  /**
   * Whether something before sentence {@code number} could go on in it: it names who acted there,
   * or has a pronoun.
   */
  static boolean mayGoOn(int number, Told told) {
    String sentence = told.article().sentences().get(number).in(told.article().article().text());
    List<String> actors =
        told.shortlyBefore(number, NEAR)
            .filter(c -> !c.actors().isEmpty() && isNews(c, told))
            .map(c -> c.actors().get(0))
            .distinct()
            .toList();
    return actors.stream()
            .anyMatch(
                actor ->
                    sentence.contains(actor.substring(actor.lastIndexOf(' ') + 1))
                        || sentence.contains(first(actor)))
        || (!actors.isEmpty() && PRONOUN.matcher(sentence).find());
  }

  /** "She began by praising …". */
  private static boolean opensBySaying(Onward clause) {
    int by = clause.clause().verbChunk() + 1;
    boolean opens = OPENING.contains(clause.lemma());
    return opens
        && by < clause.sentence().chunks().size()
        && Set.of("by", "with").contains(clause.sentence().head(by));
  }

  /** Whether the clause's subject is {@code actor}, or an officer: "Volta chief Ada Lindqvist". */
  private static boolean speaksFor(String actor, Onward clause) {
    if (clause.subject().filter(actor::equals).isPresent()) {
      return true;
    }
    return clause.subjectWords().stream().anyMatch(first(actor)::equals)
        && clause.subjectWords().stream().anyMatch(Roles::isRole);
  }

  /** The first word of a name. */
  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** Whether it was told as of these days. */
  private static boolean isNews(EventCandidate candidate, Told told) {
    if (candidate.status() == EventStatus.PLANNED || MARKED.contains(candidate.trigger().lemma())) {
      return false;
    }
    return candidate.basis() == Basis.REPORTED
        || told.article().timexAt(candidate.timex()).filter(Direction::isOfTheseDays).isPresent();
  }
}
