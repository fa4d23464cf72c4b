package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.model.TextSpan;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.annals.text.names.Bodies;
import org.jspecify.annotations.Nullable;

/** Cuts the words of a sentence into chunks. Time expressions are given, and are never cut. */
final class Chunker {

  private final List<Word> words;
  private final List<TextSpan> timexes;
  private final TimeModifiers modifiers;
  private final QuotedNames quoted;
  private final Joints joints;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(List<Word> words, List<TextSpan> timexes) {
    this.words = words;
    this.timexes = timexes;
    this.modifiers = new TimeModifiers(words);
    this.quoted = new QuotedNames(words);
    this.joints = new Joints(words, timexes);
  }

  static List<Chunk> chunk(List<Word> words, List<TextSpan> timexes) {
    Chunker chunker = new Chunker(words, timexes);
    int at = 0;
    while (at < words.size()) {
      Chunk next = chunker.next(at);
      chunker.chunks.add(next);
      at = next.to();
    }
    return chunker.chunks;
  }

  private Chunk next(int at) {
    if (words.get(at).is(Tag.DET) && at + 1 < words.size() && timexAt(at) == null) {
      TextSpan behind = timexAt(at + 1);
      if (behind != null && !modifiers.isModifier(at + 1, timexEnd(at + 1, behind), true)) {
        return new Chunk(Kind.TIME, at, timexEnd(at + 1, behind), at, behind);
      }
    }
    TextSpan timex = timexAt(at);
    if (timex != null && !modifiers.isModifier(at, timexEnd(at, timex), false)) {
      return new Chunk(Kind.TIME, at, timexEnd(at, timex), at, timex);
    }
    if (endsPeriod(at)) {
      return new Chunk(Kind.OTHER, at, at + 1, at, null);
    }
    if (isThisTime(at)) {
      return new Chunk(Kind.ADVERB, at, at + 2, at, null);
    }
    Chunk joint = joints.at(at);
    if (joint != null) {
      return joint;
    }
    return verb(at).or(() -> noun(at)).orElseGet(() -> single(at));
  }

  /** "The quarter ended in April": the period's end, and nothing that ended then. */
  private boolean endsPeriod(int at) {
    String word = words.get(at).lower();
    return at > 0
        && (word.equals("ended") || word.equals("ending"))
        && timexAt(at - 1) != null
        && ChunkWords.PERIODS.contains(words.get(at - 1).lower());
  }

  /** "A second campaign, this time aimed at towns": once more, and no time that is aimed. */
  private boolean isThisTime(int at) {
    return at > 0
        && at + 1 < words.size()
        && words.get(at).text().equals("this")
        && words.get(at + 1).text().equals("time")
        && words.get(at - 1).is(Tag.PUNCT);
  }

  private @Nullable TextSpan timexAt(int at) {
    for (TextSpan timex : timexes) {
      if (timex.start() < words.get(at).end() && words.get(at).start() < timex.end()) {
        return timex;
      }
    }
    return null;
  }

  private int timexEnd(int at, TextSpan timex) {
    int end = at + 1;
    while (end < words.size() && words.get(end).start() < timex.end()) {
      end++;
    }
    return end;
  }

  static boolean isPossessive(Word word) {
    return word.is(Tag.PART) && (word.lower().equals("'s") || word.lower().equals("'"));
  }

  private Optional<Chunk> verb(int at) {
    int i = at;
    if (words.get(i).lower().equals("to") && leadsToVerb(i + 1)) {
      i++;
    }
    int head = -1;
    while (i < words.size() && timexAt(i) == null) {
      Word word = words.get(i);
      if (word.is(Tag.VERB) && !ChunkWords.PREPOSITIONS.contains(word.lower())) {
        head = i;
        break;
      } else if (ChunkWords.PREPOSITIONS.contains(word.lower())) {
        break;
      } else if (word.is(Tag.AUX)) {
        head = i;
      } else if (head >= 0 && isQuote(word) && leadsToVerb(i + 1)) {
        // "Had "been working"": quoted from within the verb on.
        i++;
        continue;
      } else if (!(isAdverb(word) && leadsToVerb(i + 1))) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    return Optional.of(new Chunk(Kind.VERB, at, head + 1, head, null));
  }

  static boolean isQuote(Word word) {
    return word.text().equals("\"") || word.text().equals("“");
  }

  private static boolean isAdverb(Word word) {
    return (word.is(Tag.ADV)
            && !word.lower().equals("when")
            && !word.lower().equals("where")
            && !word.lower().equals("how")
            && !word.lower().equals("why"))
        || word.lower().equals("not")
        || word.lower().equals("n't");
  }

  private boolean leadsToVerb(int from) {
    for (int i = from; i < words.size() && i < from + 3; i++) {
      if (words.get(i).is(Tag.VERB) || words.get(i).is(Tag.AUX)) {
        return true;
      }
      if (!isAdverb(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isNominal(int i) {
    return words.get(i).tag().isNominal();
  }

  private Optional<Chunk> noun(int at) {
    if (at > 0 && ChunkWords.REFLEXIVES.contains(words.get(at).lower()) && isNominal(at - 1)) {
      // "The mark itself was gone": only stress.
      return Optional.of(new Chunk(Kind.ADVERB, at, at + 1, at, null));
    }
    int i = pastQuantity(at);
    int head = -1;
    boolean opened = i > at;
    TextSpan inner = null;
    while (i < words.size()) {
      Word word = words.get(i);
      TextSpan timex = timexAt(i);
      if (timex != null) {
        if (!modifiers.isModifier(i, timexEnd(i, timex), opened)
            || (head >= 0
                && !(isOpen(head) && words.get(i - 1).is(Tag.ADJ))
                && !isPossessive(words.get(i - 1)))) {
          break;
        }
        inner = timex;
        i = timexEnd(i, timex);
        opened = true;
        head = -1;
        continue;
      }
      int next = partEnd(i, opened, head);
      if (next == i) {
        break;
      }
      if (word.tag().isNominal() || isPronoun(word) || (head < 0 && word.is(Tag.NUM))) {
        head = i;
      }
      opened = true;
      i = next;
      if (isPronoun(word)) {
        break;
      }
    }
    while (i > at + 1 && (words.get(i - 1).is(Tag.CCONJ) || words.get(i - 1).is(Tag.ADV))) {
      i--;
    }
    if (i == at || !opened) {
      return Optional.empty();
    }
    if (head < 0) {
      // "Nominated her in May": whom, not whose.
      boolean whom = i == at + 1 && words.get(at).lower().equals("her");
      boolean article =
          whom || words.get(at).is(Tag.DET) || words.get(at).is(Tag.NUM) || inner != null;
      return Optional.of(new Chunk(article ? Kind.NOUN : Kind.ADJECTIVE, at, i, i - 1, inner));
    }
    return Optional.of(new Chunk(Kind.NOUN, at, i, head, inner));
  }

  /** Past "more than", "up to", "as many as" and the like before a number. */
  private int pastQuantity(int at) {
    String first = words.get(at).lower();
    for (List<String> quantity : ChunkWords.QUANTITIES) {
      int end = at + quantity.size();
      if (quantity.get(0).equals(first)
          && end < words.size()
          && says(at, quantity)
          && (words.get(end).is(Tag.NUM) || words.get(end).text().equals("$") || isMillion(end))
          && timexAt(end) == null) {
        return isMillion(end) ? end + 1 : end;
      }
    }
    return at;
  }

  /** "A million", "a dozen". */
  private boolean isMillion(int at) {
    return words.get(at).lower().equals("a")
        && at + 1 < words.size()
        && (words.get(at + 1).is(Tag.NUM) || words.get(at + 1).lower().equals("dozen"));
  }

  private boolean says(int at, List<String> said) {
    for (int i = 0; i < said.size(); i++) {
      if (!words.get(at + i).lower().equals(said.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** One past the words at {@code i} that go on with a noun chunk; {@code i} when it ends here. */
  private int partEnd(int i, boolean opened, int head) {
    Word word = words.get(i);
    if (joints.opensBeforeTime(i)) {
      return i;
    }
    boolean afterPossessive = i > 0 && opened && isPossessive(words.get(i - 1));
    if (head >= 0 && !afterPossessive && isClosed(head)) {
      return word.tag() == Tag.PART && isPossessive(word) ? i + 1 : i;
    }
    return switch (word.tag()) {
      // "Cost residents $11,000": the sum is another.
      case SYM -> head >= 0 && words.get(head).is(Tag.NOUN) && word.isCurrency() ? i : i + 1;
      case NOUN, PROPN ->
          head >= 0 && (startsName(word, head) || startsCount(word, head)) ? i : i + 1;
      case NUM ->
          head >= 0 && words.get(head).is(Tag.NOUN) && !afterPossessive && !isNumbered(head)
              ? i
              : i + 1;
      case ADJ ->
          head >= 0 && !afterPossessive && !words.get(head).is(Tag.PROPN) && !nounFollows(i + 1)
              ? i
              : i + 1;
      case DET ->
          ChunkWords.RELATIVES.contains(word.lower())
              ? i
              : (opened && !isAfterAll(i))
                      || (word.lower().equals("that") && joins(i) && !nounFollows(i + 1))
                  ? i
                  : i + 1;
      case PRON -> pronounEnd(i, opened);
      case PART -> isPossessive(word) && opened ? i + 1 : i;
      // "The firm's already poor name".
      case ADV -> (!opened || isOpen(head) || afterPossessive) && qualifies(i) ? i + 1 : i;
      case VERB ->
          opened
                  && ((isOpen(head) && isParticiple(word) && describes(i, head))
                      || isHowOwned(i, word))
              ? i + 1
              : i;
      case CCONJ -> opened && ((head < 0 && joinsAdjectives(i)) || joinsName(i)) ? i + 1 : i;
      case PUNCT ->
          ((word.text().equals("-") || word.text().equals("/")) && opened && isTight(i))
                  || (opened && head < 0 && adjectiveComma(i))
                  || (opened && ((isQuote(word) && quoted.opensAt(i)) || quoted.closesAt(i)))
              ? i + 1
              : i;
      default -> i;
    };
  }

  /** "The last time Paris hosted": a name that begins a clause. */
  private boolean startsName(Word word, int head) {
    return word.token().isCapitalised() && ChunkWords.TIMES.contains(words.get(head).lower());
  }

  /** "Returned to Paris hours into the flight": a unit of time, and no part of the name. */
  private boolean startsCount(Word word, int head) {
    return words.get(head).is(Tag.PROPN) && ChunkWords.UNITS.contains(word.lower());
  }

  /** "The town's newly elected council": behind an owner and an adverb. */
  private boolean isHowOwned(int i, Word word) {
    return i > 1
        && words.get(i - 1).is(Tag.ADV)
        && isPossessive(words.get(i - 2))
        && isParticiple(word)
        && nounFollows(i + 1);
  }

  /** Whether the noun is still to come: "eight highly successful years". */
  private boolean isOpen(int head) {
    return head < 0 || words.get(head).is(Tag.NUM);
  }

  /** "The stolen car"; "two masked men", but not "12 wounded on Monday". */
  private boolean describes(int i, int head) {
    return head < 0
        ? nounFollows(i + 1)
        : i + 1 < words.size() && words.get(i + 1).is(Tag.NOUN) && timexAt(i + 1) == null;
  }

  /** "Reactor No. 4", "Flight 175", "magnitude 7.1". */
  private boolean isNumbered(int head) {
    Word word = words.get(head);
    return ChunkWords.NUMBERED.contains(word.lower()) || (head > 0 && word.token().isCapitalised());
  }

  private boolean isClosed(int head) {
    return isPronoun(words.get(head)) && !ChunkWords.POSSESSIVES.contains(words.get(head).lower());
  }

  private boolean isAfterAll(int i) {
    String before = words.get(i - 1).lower();
    return before.equals("all") || before.equals("both") || before.equals("half");
  }

  private int pronounEnd(int i, boolean opened) {
    String lower = words.get(i).lower();
    boolean relative =
        ChunkWords.RELATIVES.contains(lower)
            || lower.equals("what")
            || (lower.equals("that") && joins(i));
    if (relative || (opened && !isPossessive(words.get(i - 1)))) {
      return i;
    }
    return i + 1;
  }

  /** "That" between a clause or noun and a clause, rather than "that" alone. */
  private boolean joins(int i) {
    if (i == 0 || i + 1 >= words.size()) {
      return false;
    }
    boolean pronoun =
        words.get(i - 1).is(Tag.ADP)
            || (!words.get(i - 1).token().isWord()
                && !words.get(i - 1).tag().isNominal()
                && leadsToVerb(i + 1));
    return !pronoun && words.get(i + 1).token().isWord() && !words.get(i + 1).is(Tag.ADP);
  }

  private static boolean isPronoun(Word word) {
    return word.is(Tag.PRON) && !ChunkWords.POSSESSIVES.contains(word.lower());
  }

  /** An adverb that can stand before an adjective, as "aboard" and "where" cannot. */
  private static boolean describes(Word word) {
    return isAdverb(word) && !ChunkWords.GOVERNING.contains(word.lower());
  }

  private boolean qualifies(int i) {
    if (i + 1 >= words.size() || timexAt(i + 1) != null || !describes(words.get(i))) {
      return false;
    }
    Word next = words.get(i + 1);
    boolean quantity =
        Set.of("more", "most", "less", "fewer").contains(words.get(i).lower()) && next.is(Tag.NOUN);
    boolean describes = next.is(Tag.ADJ) || (next.is(Tag.VERB) && isParticiple(next));
    return quantity || (describes && nounFollows(i + 2)) || next.is(Tag.NUM);
  }

  private boolean nounFollows(int i) {
    for (int k = i; k < words.size() && k < i + 4; k++) {
      if (words.get(k).tag().isNominal()) {
        return true;
      }
      if (!words.get(k).is(Tag.ADJ) && !words.get(k).is(Tag.NUM) && !words.get(k).is(Tag.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isParticiple(Word word) {
    return Verbs.read(word.lower())
        .filter(r -> r.form().maybeParticiple() || r.form() == VerbForm.GERUND)
        .isPresent();
  }

  /** "Chinese and Russian delegations". */
  private boolean joinsAdjectives(int i) {
    return words.get(i - 1).is(Tag.ADJ)
        && i + 1 < words.size()
        && words.get(i + 1).is(Tag.ADJ)
        && nounFollows(i + 2);
  }

  /** "The Coal and Steel Authority": two halves of what one body is for, and one name. */
  private boolean joinsName(int i) {
    if (i < 2
        || !words.get(i).lower().equals("and")
        || !words.get(i - 2).lower().equals("the")
        || !isNameWord(i - 1)) {
      return false;
    }
    int last = i;
    while (last + 1 < words.size() && isNameWord(last + 1)) {
      last++;
    }
    return last > i + 1 && Bodies.isBody(words.get(last).text());
  }

  private boolean isNameWord(int i) {
    return words.get(i).token().isCapitalised() && isNominal(i);
  }

  private boolean adjectiveComma(int i) {
    return words.get(i).text().equals(",")
        && words.get(i - 1).is(Tag.ADJ)
        && i + 1 < words.size()
        && (words.get(i + 1).is(Tag.ADJ) || words.get(i + 1).is(Tag.SYM) || isDegree(i + 1))
        && nounFollows(i + 2);
  }

  /** "A blunt, very public attempt". */
  private boolean isDegree(int i) {
    return words.get(i).is(Tag.ADV) && i + 1 < words.size() && words.get(i + 1).is(Tag.ADJ);
  }

  private boolean isTight(int i) {
    return i + 1 < words.size()
        && words.get(i - 1).end() == words.get(i).start()
        && words.get(i).end() == words.get(i + 1).start();
  }

  private Chunk single(int at) {
    return new Chunk(kind(at), at, at + 1, at, null);
  }

  private Kind kind(int at) {
    Word word = words.get(at);
    String lower = word.lower();
    if (!word.token().isWord() && !lower.startsWith("'s")) {
      return mark(word);
    }
    if (ChunkWords.PREPOSITIONS.contains(lower)) {
      return Kind.PREPOSITION;
    }
    if (ChunkWords.RELATIVES.contains(lower)) {
      return Kind.RELATIVE;
    }
    if (ChunkWords.SUBORDINATORS.contains(lower) && word.tag() != Tag.DET) {
      return Kind.SUBORDINATOR;
    }
    return switch (word.tag()) {
      case ADP -> Kind.PREPOSITION;
      case SCONJ -> ChunkWords.BEFORE_NOUNS.contains(lower) ? Kind.PREPOSITION : Kind.SUBORDINATOR;
      case CCONJ -> Kind.CONJUNCTION;
      case ADV -> Kind.ADVERB;
      case ADJ -> Kind.ADJECTIVE;
      case PART -> lower.equals("to") ? Kind.PREPOSITION : Kind.OTHER;
      default -> Kind.OTHER;
    };
  }

  private static Kind mark(Word word) {
    return switch (word.text()) {
      case "," -> Kind.COMMA;
      case "-", "–", "—", "--" -> Kind.DASH;
      case ";", ":", ".", "!", "?", "…" -> Kind.STOP;
      case "\"", "“", "”", "«", "»", "‘", "’", "'", "`" -> Kind.QUOTE;
      case "(", ")", "[", "]" -> Kind.BRACKET;
      default -> Kind.OTHER;
    };
  }
}
