package org.annals.events.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence.
 *
 * @param id its index in {@link ParsedSentence#clauses}
 * @param kind how it stands to its parent
 * @param parent the clause that it belongs to; −1 for none
 * @param marker the word that opens it ("after", "that", "who"), lower case; empty for none
 * @param chunks indexes of its own chunks, in order, those of the clauses inside it left out
 * @param verb its verb group, or null for a clause without one
 * @param verbChunk index of the verb's chunk, or −1
 * @param subject index of the chunk that its subject starts with: its own, the one it shares with
 *     another clause, or the noun that it describes; −1 when none is to be found
 */
public record Clause(
    int id,
    Kind kind,
    int parent,
    String marker,
    List<Integer> chunks,
    @Nullable VerbGroup verb,
    int verbChunk,
    int subject) {

  /** How a clause stands to its parent. */
  public enum Kind {
    MAIN,
    /** Joined by "and" or a comma; shares the subject when it has none of its own. */
    COORDINATE,
    /** What is said or thought. */
    CONTENT,
    /** "after …", "when …". */
    ADVERBIAL,
    RELATIVE,
    /** With a bare participle or an -ing form. */
    PARTICIPIAL,
    INFINITIVE,
    /** "…, officials said". */
    ATTRIBUTION,
    /** Between dashes or brackets. */
    ASIDE,
    QUOTED
  }

  /** Copies the list. */
  public Clause {
    chunks = List.copyOf(chunks);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }
}
