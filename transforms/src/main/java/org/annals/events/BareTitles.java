package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Verbs;
import org.annals.text.actions.Actions;

/** Titles that leave out what matters: what was spoken of, or what happened at a time. */
final class BareTitles {

  /** Verbs that tell with "back" and a time how old something is. */
  private static final Set<String> RETURNING_IN_TIME = Set.of("go", "date", "stretch", "hark");

  private BareTitles() {}

  /** "Ada Lindqvist spoke": that she did, and not what of. */
  static boolean isVague(Clause clause, String title) {
    VerbGroup verb = clause.verb();
    return verb != null
        && !verb.passive()
        && VerbTextWords.VAGUE.contains(verb.lemma())
        && title.endsWith(" " + Verbs.past(verb.lemma()));
  }

  /** "The feud goes back to 1994", "the slip came in May": when, and nothing of what. */
  static boolean isTime(ParsedSentence sentence, Clause clause, String title) {
    VerbGroup verb = clause.verb();
    return verb != null
        && ((RETURNING_IN_TIME.contains(verb.lemma()) && title.endsWith(" back"))
            || (verb.lemma().equals("come")
                && title.matches("(?:\\S+ ){1,3}came")
                && clause.subject() >= 0
                && !Actions.isEvent(sentence.head(clause.subject()))));
  }
}
