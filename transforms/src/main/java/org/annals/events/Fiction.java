package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/** What is only told in a work of fiction: "the novel tells how a comet destroyed the town". */
final class Fiction {

  private static final Set<String> WORKS =
      Set.of(
          "novel",
          "novella",
          "film",
          "movie",
          "play",
          "opera",
          "operetta",
          "musical",
          "thriller",
          "drama",
          "melodrama",
          "sitcom",
          "comedy",
          "tragedy",
          "fable",
          "fairytale",
          "ballet",
          "western",
          "comic",
          "cartoon",
          "satire",
          "romance",
          "whodunit");

  /** What a work does with its story. */
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "show",
          "depict",
          "describe",
          "imagine",
          "follow",
          "portray",
          "recount",
          "relate",
          "narrate",
          "chronicle",
          "begin",
          "open",
          "start",
          "end",
          "centre",
          "center",
          "revolve",
          "focus",
          "see",
          "envisage",
          "explore",
          "dramatise",
          "dramatize");

  private final ParsedSentence sentence;

  Fiction(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether {@code clause} hangs on one that says what happens in a work. */
  boolean holds(Clause clause) {
    for (int parent = clause.parent(); parent >= 0; ) {
      Clause above = sentence.clauses().get(parent);
      VerbGroup verb = above.verb();
      if (verb != null
          && !verb.passive()
          && clause.verbChunk() > above.verbChunk()
          && sentence.is(above.subject(), Kind.NOUN)
          && WORKS.contains(sentence.head(above.subject()))
          && TELLING.contains(verb.lemma())
          && !clause.is(Clause.Kind.COORDINATE)) {
        return true;
      }
      parent = above.parent();
    }
    return isSetIn(clause);
  }

  /** "In the film a nurse kills a general": the present of a story. */
  private boolean isSetIn(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && !verb.past()
        && verb.modal().isEmpty()
        && sentence.is(0, Kind.PREPOSITION)
        && sentence.head(0).equals("in")
        && sentence.is(1, Kind.NOUN)
        && WORKS.contains(sentence.head(1))
        && clause.verbChunk() > 1;
  }
}
