package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/**
 * Whom "he" means behind what was done to somebody for his deed: "the club sacked Diallo after he
 * struck a judge".
 */
final class Judged {

  private static final Set<String> JUDGING =
      Set.of(
          ("sack fire dismiss suspend arrest jail imprison charge ban expel deport detain execute"
                  + " shoot kill convict sentence fine indict hire appoint free release rescue"
                  + " praise thank honour honor punish evict hospitalise")
              .split(" ", -1));

  private static final Set<String> REASONS = Set.of("after", "when", "because", "once");

  private final ParsedSentence sentence;
  private final Mentions mentions;

  Judged(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** The one it was done to, for the pronoun that is the subject of {@code clause}. */
  Optional<String> of(String pronoun, Clause clause) {
    if (!PersonWords.isPerson(pronoun)
        || !clause.is(Clause.Kind.ADVERBIAL)
        || !REASONS.contains(clause.marker())
        || clause.parent() < 0) {
      return Optional.empty();
    }
    Clause above = sentence.clauses().get(clause.parent());
    VerbGroup verb = above.verb();
    int object = above.verbChunk() + 1;
    boolean judged =
        verb != null
            && !verb.passive()
            && JUDGING.contains(verb.lemma())
            && sentence.is(object, Kind.NOUN)
            && object < clause.subject();
    return judged
        ? mentions.wholeName(object).filter(name -> mentions.agrees(name, pronoun))
        : Optional.empty();
  }
}
