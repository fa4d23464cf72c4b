package org.annals.events.clauses;

import java.util.List;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.model.TextSpan;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words that join or open clauses by the words behind them: "as well as", "that in May he left".
 */
final class Joints {

  private final List<Word> words;
  private final List<TextSpan> timexes;

  Joints(List<Word> words, List<TextSpan> timexes) {
    this.words = words;
    this.timexes = timexes;
  }

  /** The chunk of such words from {@code at} on; null for none. */
  @Nullable Chunk at(int at) {
    if (opensBeforeTime(at)) {
      return new Chunk(Kind.SUBORDINATOR, at, at + 1, at, null);
    }
    boolean as =
        at + 3 < words.size()
            && words.get(at + 2).text().equals("as")
            && words.get(at).lower().equals("as");
    if (!as) {
      return null;
    }
    return switch (words.get(at + 1).text()) {
      case "well" -> new Chunk(Kind.CONJUNCTION, at, at + 3, at, null);
      case "soon", "long" -> new Chunk(Kind.SUBORDINATOR, at, at + 3, at, null);
      default -> null;
    };
  }

  /** "Said that in May he left", "a ship that on Monday had sailed": no "that" of May. */
  boolean opensBeforeTime(int at) {
    boolean preposition =
        at > 0
            && at + 3 < words.size()
            && words.get(at).text().equals("that")
            && !words.get(at - 1).is(Tag.ADP)
            && ChunkWords.BEFORE_NOUNS.contains(words.get(at + 1).lower())
            && !words.get(at + 1).text().equals("of");
    if (!preposition) {
      return false;
    }
    // "At about 9 p.m."
    int end = Math.max(timeEnd(at + 2), timeEnd(at + 3));
    return end > 0
        && end < words.size()
        && !words.get(end).text().equals("alone")
        && switch (words.get(end).tag()) {
          case NOUN, PROPN, PRON, DET, NUM, ADJ, VERB, AUX -> true;
          default -> false;
        };
  }

  /** One past the last word of the time that starts with the word at {@code at}; 0 for none. */
  private int timeEnd(int at) {
    if (at < words.size()) {
      for (TextSpan timex : timexes) {
        if (timex.start() == words.get(at).start()) {
          int end = at + 1;
          while (end < words.size() && words.get(end).start() < timex.end()) {
            end++;
          }
          return end;
        }
      }
    }
    return 0;
  }
}
