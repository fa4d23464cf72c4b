package org.annals.events;

import java.util.List;
import java.util.Optional;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.EventCandidate;
import org.annals.text.Word;

/** A way in which a clause without a time says that it goes on with something told before. */
interface Cue {

  /**
   * A clause that may go on with something.
   *
   * @param sentence where it stands
   * @param clause a main clause in the simple past, without a time
   * @param number of its sentence
   * @param subject who acts, by name; empty when nobody is named
   */
  record Onward(ParsedSentence sentence, Clause clause, int number, Optional<String> subject) {

    /** Its verb's base form. */
    String lemma() {
      return clause.verb() == null ? "" : clause.verb().lemma();
    }

    /** The words of its subject, as they stand; none without one. */
    List<String> subjectWords() {
      if (clause.subject() < 0) {
        return List.of();
      }
      Chunk subject = sentence.chunks().get(clause.subject());
      return sentence.words().subList(subject.from(), subject.to()).stream()
          .map(Word::text)
          .toList();
    }

    /** Whether {@code word} stands beside the verb. */
    boolean saysBesideVerb(String word) {
      if (clause.verb() == null) {
        return false;
      }
      int chunk = sentence.chunks().get(clause.verbChunk()).from();
      for (int i = Math.max(0, chunk - 1); i < clause.verb().head(); i++) {
        if (sentence.words().get(i).lower().equals(word)) {
          return true;
        }
      }
      return false;
    }

    /** Whether {@code word} stands in the clause, outside its nouns. */
    boolean says(String word) {
      return clause.chunks().stream()
          .map(sentence.chunks()::get)
          .filter(chunk -> !chunk.is(Chunk.Kind.NOUN))
          .anyMatch(
              chunk ->
                  sentence.words().subList(chunk.from(), chunk.to()).stream()
                      .anyMatch(w -> w.lower().equals(word)));
    }

    /** Its first word in lower case. */
    String opening() {
      int first = sentence.chunks().get(clause.chunks().get(0)).from();
      return sentence.words().get(first).lower();
    }
  }

  /** What the clause goes on with; empty when this cue is not there. */
  Optional<EventCandidate> origin(Onward clause, Told told);
}
