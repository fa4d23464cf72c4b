package org.annals.events.clauses;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.jspecify.annotations.Nullable;

/** What the parser sees when it looks around a chunk, before and ahead. */
final class ClauseLook {

  /** Verbs that another one follows without "to". */
  private static final Set<String> WITHOUT_TO =
      Set.of("help", "let", "make", "see", "watch", "hear", "dare");

  private final List<Word> words;
  private final List<Chunk> chunks;

  ClauseLook(List<Word> words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
  }

  /** How many chunks there are. */
  int size() {
    return chunks.size();
  }

  /** The head word of a chunk. */
  Word head(int k) {
    return words.get(chunks.get(k).head());
  }

  /** The first word of a chunk. */
  Word first(int k) {
    return words.get(chunks.get(k).from());
  }

  /** The word behind a chunk; null behind the last. */
  @Nullable Word behind(int k) {
    int next = chunks.get(k).to();
    return next < words.size() ? words.get(next) : null;
  }

  String lower(int k) {
    return words.get(chunks.get(k).from()).lower();
  }

  Kind kind(int k) {
    return chunks.get(k).kind();
  }

  boolean is(int k, Kind kind) {
    return k >= 0 && k < chunks.size() && chunks.get(k).is(kind);
  }

  /** Whether a noun chunk holds a name that is set off: "its director, Ada Lindqvist". */
  boolean holdsComma(int k) {
    return is(k, Kind.NOUN)
        && words.subList(chunks.get(k).from(), chunks.get(k).to()).stream()
            .anyMatch(word -> word.lower().equals(","));
  }

  VerbGroup group(int k) {
    return VerbGroup.of(words, chunks.get(k).from(), chunks.get(k).head());
  }

  /** "Helped turn opinion", "let the men go": a bare form behind a verb that needs no "to". */
  boolean isBareInfinitive(int k) {
    int before = before(k);
    before = is(before, Kind.NOUN) && is(before - 1, Kind.VERB) ? before - 1 : before;
    return isBase(k)
        && chunks.get(k).to() - chunks.get(k).from() == 1
        && is(before, Kind.VERB)
        && WITHOUT_TO.contains(group(before).lemma());
  }

  /** Whether the head of a chunk has the form that a verb has behind "to". */
  boolean isBase(int k) {
    VerbForm form = Verbs.read(head(k).lower()).map(Verbs.Reading::form).orElse(VerbForm.PAST);
    return form == VerbForm.BASE || form == VerbForm.ANY;
  }

  /** The chunk before {@code k}, adverbs and times skipped; −1 when there is none. */
  int before(int k) {
    int i = k - 1;
    while (i >= 0) {
      if (is(i, Kind.BRACKET)) {
        i = opening(i);
      } else if (!is(i, Kind.ADVERB)
          && !(is(i, Kind.TIME) && !is(i - 1, Kind.COMMA))
          && !isTimePreposition(i)) {
        return i;
      }
      i--;
    }
    return i;
  }

  /** Before the bracket that ends at {@code k}; {@code k} itself where none does. */
  int pastBracket(int k) {
    return is(k, Kind.BRACKET) ? opening(k) - 1 : k;
  }

  /** The bracket that opens what the one at {@code k} closes; {@code k} itself when none does. */
  private int opening(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (is(i, Kind.BRACKET)) {
        return i;
      }
    }
    return k;
  }

  /**
   * Whether from {@code from} to before {@code to} there is a time and nothing else but adverbs.
   *
   * @param setOff whether it may have a preposition, and commas on both sides
   */
  boolean isTimeAlone(int from, int to, boolean setOff) {
    boolean commas = setOff && to - from > 2 && is(from, Kind.COMMA) && is(to - 1, Kind.COMMA);
    int first = commas ? from + 1 : from;
    int end = commas ? to - 1 : to;
    boolean time = false;
    for (int i = first; i < end; i++) {
      time |= is(i, Kind.TIME);
      if (!is(i, Kind.TIME) && !is(i, Kind.ADVERB) && !(setOff && isTimePreposition(i))) {
        return false;
      }
    }
    return time;
  }

  /** The preposition of a time expression. */
  boolean isTimePreposition(int k) {
    return is(k, Kind.PREPOSITION) && is(k + 1, Kind.TIME);
  }

  /** The nearest noun chunk before {@code k}; −1 when there is none. */
  int nounBefore(int k) {
    int i = k - 1;
    while (i >= 0 && !is(i, Kind.NOUN)) {
      i--;
    }
    while (isAge(i) && i > 1) {
      i = nounBefore(i);
    }
    boolean bracketed = is(i - 1, Kind.BRACKET) && is(i + 1, Kind.BRACKET) && is(i - 2, Kind.NOUN);
    return bracketed ? i - 2 : i;
  }

  /** "In the third quarter, which ended on June 30": a relative about a stretch of time. */
  boolean isOfPeriod(int k) {
    int time = is(k - 1, Kind.COMMA) ? k - 2 : k - 1;
    return is(time, Kind.TIME)
        && lower(k).equals("which")
        && ChunkWords.PERIODS.contains(words.get(chunks.get(time).to() - 1).lower());
  }

  /** "Lindqvist, 43,", "Lindqvist, then 19,": a bare number set off behind a noun. */
  boolean isAge(int k) {
    if (!is(k, Kind.NOUN)
        || chunks.get(k).to() - chunks.get(k).from() > 1
        || !head(k).is(Tag.NUM)) {
      return false;
    }
    int comma = k - 1;
    while (is(comma, Kind.TIME) || is(comma, Kind.ADVERB) || is(comma, Kind.VERB)) {
      comma--;
    }
    return is(comma, Kind.COMMA) && (is(k + 1, Kind.COMMA) || is(k + 1, Kind.STOP));
  }

  /**
   * Whether a clause follows the word at {@code k}: a verb that can be its own comes before the
   * next comma.
   */
  boolean leadsClause(int k) {
    int behind = is(k + 1, Kind.NOUN) && is(k + 3, Kind.VERB) ? k + 2 : -1;
    if ((is(k + 1, Kind.TIME) && is(k + 2, Kind.CONJUNCTION))
        || (lower(k).equals("as") && is(behind, Kind.CONJUNCTION))) {
      // "Has led it since 2004 and sold …", "joined as a clerk and became …": a preposition.
      return false;
    }
    if (isPhraseBeforeAnd(k) || isInverted(k) || isBeforeCharge(k)) {
      return false;
    }
    for (int i = k + 1; i < chunks.size(); i++) {
      switch (kind(i)) {
        case VERB -> {
          VerbGroup group = group(i);
          boolean adjacent = i == k + 1 || (is(i - 1, Kind.ADVERB) && i == k + 2);
          if (group.maybeFinite() || (adjacent && group.mood() != VerbGroup.Mood.INFINITIVE)) {
            return true;
          }
        }
        case COMMA -> {
          int closed = endOfRelative(k, i);
          if (closed < 0 && !lower(k).equals("that") && !opensApposition(k, i)) {
            return false;
          }
          i = Math.max(i, closed);
        }
        case DASH -> {
          i = lower(k).equals("that") ? closingDash(i) : -1;
          if (i < 0) {
            return false;
          }
        }
        case STOP, RELATIVE -> {
          return false;
        }
        case SUBORDINATOR -> {
          if (i == k + 2
              && is(k + 1, Kind.NOUN)
              && lower(i).equals("that")
              && is(i + 1, Kind.VERB)) {
            // "After the quake that killed two, …": a relative clause.
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The dash that closes what the one at {@code k} opens; −1 for none. */
  private int closingDash(int k) {
    int i = k + 1;
    while (i < chunks.size() && !is(i, Kind.DASH) && !is(i, Kind.STOP)) {
      i++;
    }
    return is(i, Kind.DASH) ? i : -1;
  }

  /** "Appeared before magistrates on Monday charged with murder": nobody there charges. */
  private boolean isBeforeCharge(int k) {
    int i = k + 1;
    while (i < chunks.size() && !is(i, Kind.VERB) && !is(i, Kind.STOP) && !is(i, Kind.COMMA)) {
      i++;
    }
    return lower(k).equals("before")
        && is(i, Kind.VERB)
        && Set.of("charge", "accuse", "convict", "suspect").contains(group(i).lemma())
        && i + 1 < chunks.size()
        && Set.of("with", "of").contains(lower(i + 1));
  }

  /** "Not until 1971 did the state allow": a time, and the auxiliary before its subject. */
  private boolean isInverted(int k) {
    return k == 1
        && lower(0).equals("not")
        && is(k + 1, Kind.TIME)
        && is(k + 2, Kind.VERB)
        && group(k + 2).isAuxiliary();
  }

  /**
   * "After the pub, which owned the field, closed": the comma that closes a relative clause, before
   * the verb of the clause around it; −1 for none.
   */
  private int endOfRelative(int k, int comma) {
    if (!is(comma - 1, Kind.NOUN) || comma > k + 4 || !is(comma + 1, Kind.RELATIVE)) {
      return -1;
    }
    for (int i = comma + 2; i < chunks.size() && !is(i, Kind.STOP); i++) {
      if (is(i, Kind.COMMA)) {
        return is(i + 1, Kind.VERB) && group(i + 1).maybeFinite() ? i : -1;
      }
    }
    return -1;
  }

  /**
   * "Before magistrates this morning and was held", "after the war and died": nouns and times, and
   * a verb joined to another; or a time, and a clause joined to another ("after the raid in May and
   * it sank").
   */
  private boolean isPhraseBeforeAnd(int k) {
    int i = k + 1;
    while (is(i, Kind.NOUN) || is(i, Kind.TIME) || is(i, Kind.PREPOSITION)) {
      i++;
    }
    boolean clause = is(i - 1, Kind.TIME) && is(i + 1, Kind.NOUN) && is(i + 2, Kind.VERB);
    return i > k + 1 && is(i, Kind.CONJUNCTION) && (is(i + 1, Kind.VERB) || clause);
  }

  /**
   * "After the founder of the firm, Ada Lindqvist, left": a comma within the subject of what
   * follows, the first or the second.
   */
  private boolean opensApposition(int k, int comma) {
    boolean first =
        isPhrase(k + 1, comma)
            && is(comma + 1, Kind.NOUN)
            && is(comma + 2, Kind.COMMA)
            && is(comma + 3, Kind.VERB);
    boolean second =
        is(comma - 2, Kind.COMMA) && isPhrase(k + 1, comma - 2) && is(comma + 1, Kind.VERB);
    return first || second;
  }

  /** Whether from {@code from} to before {@code to} there is a noun with its phrases. */
  private boolean isPhrase(int from, int to) {
    int i = from;
    while (i < to && is(i, Kind.NOUN) && is(i + 1, Kind.PREPOSITION)) {
      i += 2;
    }
    return i == to - 1 && is(i, Kind.NOUN);
  }

  /**
   * Whether nothing but a time, an adverb or whom it was said to stands between a verb and a noun.
   */
  boolean nothingBut(int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      boolean light =
          is(i, Kind.TIME)
              || is(i, Kind.ADVERB)
              || is(i, Kind.PREPOSITION)
              || (is(i, Kind.NOUN) && (is(i - 1, Kind.PREPOSITION) || i == verb + 1))
              || is(i, Kind.COMMA);
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /** How many finite verbs follow the one at {@code k}. */
  long finiteVerbsBehind(int k) {
    return IntStream.range(k + 1, chunks.size())
        .filter(i -> is(i, Kind.VERB) && group(i).maybeFinite())
        .count();
  }

  /** Whether another finite verb follows the one at {@code k} before anything joins or opens. */
  boolean verbFollows(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      switch (kind(i)) {
        case VERB -> {
          if (group(i).maybeFinite()) {
            return true;
          }
        }
        case COMMA, STOP, SUBORDINATOR, RELATIVE, CONJUNCTION, DASH -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the clause of the verb at {@code k} ends without saying more than where and when. */
  boolean endsSoon(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      switch (kind(i)) {
        case COMMA, STOP, QUOTE, DASH -> {
          return true;
        }
        case VERB, SUBORDINATOR -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
