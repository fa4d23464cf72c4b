package org.annals.events;

import java.util.Map;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Tag;

/**
 * What completes a verb behind something set off from its object: "found Olm, 40, guilty", "sold
 * the club, based in Lund, to a bank". Without it the verb tells something else.
 */
final class SetOffObject {

  /** Chunks of what may be set off. */
  private static final int MOST_SET_OFF = 9;

  /** Verbs that say how their object is, or is to be. */
  private static final Set<String> STATING =
      Set.of(
          "find",
          "declare",
          "rule",
          "judge",
          "deem",
          "consider",
          "leave",
          "make",
          "hold",
          "call",
          "keep",
          "render",
          "pronounce");

  /** Verbs that say what office their object has from then on. */
  private static final Set<String> NAMING =
      Set.of("elect", "appoint", "name", "make", "crown", "declare", "proclaim");

  private static final Map<String, Set<String>> COMPLETING =
      Map.of(
          "as",
          Set.of(
              ("name appoint identify describe brand elect nominate install confirm choose pick"
                      + " select label hire propose replace")
                  .split(" ", -1)),
          "to",
          Set.of(
              ("sell hand give send present award donate extradite transfer return deport lend"
                      + " lease refer sentence condemn deliver promote demote")
                  .split(" ", -1)),
          "with",
          Set.of("charge", "leave", "replace", "present", "provide", "credit"),
          "of",
          Set.of("accuse", "convict", "acquit", "strip", "suspect", "rob"),
          "from",
          Set.of("remove", "oust", "expel", "ban", "bar", "free", "rescue", "evict", "suspend"),
          "for",
          Set.of("blame", "fine", "jail", "thank", "praise", "swap", "sue", "honour", "punish"),
          "into",
          Set.of("turn", "transform", "convert", "divide", "split"));

  private final ParsedSentence sentence;

  SetOffObject(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The chunk that completes the verb of {@code clause} behind what the comma at {@code comma}
   * opens, right behind its object; −1 for none.
   */
  int completion(Clause clause, int comma) {
    VerbGroup verb = clause.verb();
    if (verb == null
        || verb.passive()
        || !sentence.is(comma, Kind.COMMA)
        || !sentence.is(comma - 1, Kind.NOUN)
        || comma - 2 != clause.verbChunk()) {
      return -1;
    }
    int last = Math.min(sentence.chunks().size() - 1, comma + MOST_SET_OFF);
    for (int k = comma + 2; k < last; k++) {
      if (sentence.is(k, Kind.STOP)) {
        return -1;
      }
      int behind = sentence.is(k, Kind.COMMA) ? Asked.pastTime(sentence, k + 1) : -1;
      if (behind > 0 && clause.chunks().contains(behind) && completes(verb.lemma(), behind)) {
        return behind;
      }
    }
    return -1;
  }

  private boolean completes(String verb, int k) {
    if (sentence.is(k, Kind.PREPOSITION) || sentence.is(k, Kind.SUBORDINATOR)) {
      return sentence.is(k + 1, Kind.NOUN)
          && COMPLETING.getOrDefault(sentence.head(k), Set.of()).contains(verb);
    }
    if (sentence.is(k, Kind.ADJECTIVE)) {
      return STATING.contains(verb);
    }
    if (sentence.is(k, Kind.OTHER)) {
      return STATING.contains(verb)
          && sentence.head(k).equals("not")
          && sentence.is(k + 1, Kind.ADJECTIVE);
    }
    return sentence.is(k, Kind.NOUN)
        && NAMING.contains(verb)
        && !sentence.words().get(sentence.chunks().get(k).from()).is(Tag.DET)
        && PersonWords.isSomebody(sentence.head(k));
  }
}
