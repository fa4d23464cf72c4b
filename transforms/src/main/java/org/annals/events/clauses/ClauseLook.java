package org.annals.events.clauses;

import java.util.List;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;

/** What the parser sees when it looks around a chunk, before and ahead. */
final class ClauseLook {

  /** Nouns after which "that" says what they contain. */
  private static final Set<String> CONTENT_NOUNS =
      Set.of(
          "claim",
          "claims",
          "report",
          "reports",
          "fact",
          "news",
          "evidence",
          "allegation",
          "allegations",
          "announcement",
          "statement",
          "belief",
          "hope",
          "hopes",
          "fear",
          "fears",
          "idea",
          "signs",
          "sign",
          "suggestion",
          "suggestions",
          "warning",
          "warnings",
          "rumors",
          "rumours",
          "speculation",
          "doubt",
          "assertion",
          "accusation",
          "accusations",
          "conclusion",
          "view",
          "message",
          "possibility");

  private final List<Word> words;
  private final List<Chunk> chunks;

  ClauseLook(List<Word> words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
  }

  String lower(int k) {
    return words.get(chunks.get(k).from()).lower();
  }

  private Kind kind(int k) {
    return chunks.get(k).kind();
  }

  private boolean is(int k, Kind kind) {
    return k >= 0 && k < chunks.size() && chunks.get(k).is(kind);
  }

  private VerbGroup group(int k) {
    return VerbGroup.of(words, chunks.get(k).from(), chunks.get(k).head());
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

  /** The bracket that opens what the one at {@code k} closes; {@code k} itself when none does. */
  private int opening(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (is(i, Kind.BRACKET)) {
        return i;
      }
    }
    return k;
  }

  /** The preposition of a time expression. */
  private boolean isTimePreposition(int k) {
    return is(k, Kind.PREPOSITION) && is(k + 1, Kind.TIME);
  }

  /** The nearest noun chunk before {@code k}; −1 when there is none. */
  int nounBefore(int k) {
    int i = k - 1;
    while (i >= 0 && !is(i, Kind.NOUN)) {
      i--;
    }
    boolean bracketed = is(i - 1, Kind.BRACKET) && is(i + 1, Kind.BRACKET) && is(i - 2, Kind.NOUN);
    return bracketed ? i - 2 : i;
  }

  /**
   * Whether a clause follows the word at {@code k}: a verb that can be its own comes before the
   * next comma.
   */
  boolean leadsClause(int k) {
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
          if (!lower(k).equals("that")) {
            return false;
          }
        }
        case STOP, RELATIVE, DASH -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether "that" after a noun opens a relative clause rather than what the noun contains. */
  boolean relativeThat(int k, OpenClause top) {
    int noun = before(k);
    if (CONTENT_NOUNS.contains(words.get(chunks.get(noun).head()).lower())) {
      return is(k + 1, Kind.VERB);
    }
    boolean saidToSomeone =
        top.verb != null && SayingVerbs.takesContent(top.verb.lemma()) && !is(k + 1, Kind.VERB);
    return !saidToSomeone;
  }

  // --- subjects

  /**
   * The subject of {@code clause} whose verb is at {@code k}: a noun chunk of its own that no
   * preposition governs; −1 for none.
   */
  int ownSubject(OpenClause clause, int k) {
    int last = -1;
    for (int i = clause.chunks.size() - 1; i >= 0 && last < 0; i--) {
      int c = clause.chunks.get(i);
      if (c < k && isFree(c)) {
        last = c;
      }
    }
    return last < 0 ? -1 : firstOf(clause, last, k);
  }

  /** From the last part of a list or an apposition back to its first. */
  private int firstOf(OpenClause clause, int last, int k) {
    int first = last;
    boolean setOff = commaBetween(last, k);
    while (true) {
      int joint = first - 1;
      if (is(joint, Kind.CONJUNCTION)) {
        joint = is(joint - 1, Kind.COMMA) ? joint - 1 : joint;
      } else if (!is(joint, Kind.COMMA) || (!setOff && first == last)) {
        return first;
      }
      int previous = headOfPhraseBefore(joint);
      if (previous < 0 || !clause.chunks.contains(previous) || !isFree(previous)) {
        return first;
      }
      first = previous;
    }
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (is(i, Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun that the phrase ending before {@code k} is about: "the end of the war" is about the
   * end.
   */
  private int headOfPhraseBefore(int k) {
    int i = k - 1;
    while (is(i, Kind.NOUN)
        && (is(i - 1, Kind.PREPOSITION) || is(i - 1, Kind.CONJUNCTION))
        && is(i - 2, Kind.NOUN)) {
      i -= 2;
    }
    return is(i, Kind.NOUN) ? i : -1;
  }

  /** A noun chunk that no preposition governs, directly or through "and". */
  boolean isFree(int k) {
    if (!is(k, Kind.NOUN)) {
      return false;
    }
    int i = k - 1;
    while (is(i, Kind.ADVERB)) {
      i--;
    }
    if (is(i, Kind.PREPOSITION)) {
      return false;
    }
    if (is(i, Kind.SUBORDINATOR)) {
      return leadsClause(i);
    }
    if (is(i, Kind.CONJUNCTION) && is(i - 1, Kind.NOUN)) {
      return isFree(i - 1);
    }
    return true;
  }

  /**
   * The noun that stands as a subject right before the verb at {@code k} and after {@code verb}; −1
   * for none.
   */
  int subjectBefore(int k, int verb) {
    int i = pastAnd(before(k));
    while (i > verb && is(i, Kind.NOUN) && is(i - 1, Kind.PREPOSITION)) {
      int left = before(i - 1);
      if (!is(left, Kind.NOUN)) {
        return -1;
      }
      i = left;
    }
    return i > verb && is(i, Kind.NOUN) ? i : -1;
  }

  /**
   * "The presidents of Ukraine and Russia": the first of those that a noun's preposition governs.
   */
  private int pastAnd(int noun) {
    boolean listed =
        is(noun, Kind.NOUN)
            && is(noun - 1, Kind.CONJUNCTION)
            && is(noun - 2, Kind.NOUN)
            && is(noun - 3, Kind.PREPOSITION)
            && is(noun - 4, Kind.NOUN);
    return listed ? noun - 2 : noun;
  }

  // --- verbs

  /**
   * Whether the bare participle at {@code k} describes a noun instead of being the verb of the
   * clause on top.
   */
  boolean isReduced(int k, OpenClause top) {
    int before = before(k);
    if (before < 0) {
      return true;
    }
    return switch (kind(before)) {
      case NOUN -> isReducedAfterNoun(k, top);
      case QUOTE ->
          is(before - 1, Kind.NOUN) ? isReducedAfterNoun(k, top) : isReducedAfterComma(k, top);
      case COMMA, DASH -> isReducedAfterComma(k, top);
      case CONJUNCTION ->
          top.is(Clause.Kind.PARTICIPIAL)
              && top.verb != null
              && top.verb.mood() == VerbGroup.Mood.AMBIGUOUS
              && !is(k + 1, Kind.NOUN);
      case SUBORDINATOR, VERB, PREPOSITION -> true;
      default -> false;
    };
  }

  private boolean isReducedAfterNoun(int k, OpenClause top) {
    boolean agent = hasAgent(k);
    if (!top.hasVerb()) {
      if (ownSubject(top, k) < 0 && top.subject < 0) {
        return true;
      }
      return !SayingVerbs.isSaying(group(k).lemma())
          && !isContact(k)
          && (finiteVerbAhead(k) || (agent && finiteVerbLater(k)));
    }
    int subject = subjectBefore(k, top.verbChunk);
    if (subject < 0) {
      return true;
    }
    int left = before(subject);
    if (is(left, Kind.CONJUNCTION) || is(left, Kind.COMMA) || is(left, Kind.QUOTE)) {
      boolean lacksObject =
          Verbs.needsObject(group(k).lemma())
              && !is(k + 1, Kind.NOUN)
              && !SayingVerbs.isSaying(group(k).lemma());
      return ((agent || lacksObject) && !is(left, Kind.QUOTE)) || finiteVerbAhead(k);
    }
    boolean said =
        top.verb != null
            && SayingVerbs.takesContent(top.verb.lemma())
            && nothingBut(top.verbChunk, subject);
    boolean contact = is(left, Kind.NOUN) && left > top.verbChunk;
    return !(said && !agent) && !contact;
  }

  /** Whether "by" follows the verb, times and adverbs skipped. */
  private boolean hasAgent(int k) {
    int i = k + 1;
    while (is(i, Kind.TIME) || is(i, Kind.ADVERB) || isTimePreposition(i)) {
      i++;
    }
    return is(i, Kind.PREPOSITION) && lower(i).equals("by") && !isTimePreposition(i);
  }

  private boolean isReducedAfterComma(int k, OpenClause top) {
    if (!top.hasVerb()) {
      return hasAgent(k) || finiteVerbAfterComma(k);
    }
    return !is(k + 1, Kind.NOUN);
  }

  /**
   * "The war it launched …": a noun, right behind it the subject of a verb, and the noun's own verb
   * still to come.
   */
  boolean isContact(int k) {
    int subject = before(k);
    return is(subject, Kind.NOUN)
        && is(subject - 1, Kind.NOUN)
        && !words.get(chunks.get(subject - 1).head()).is(Tag.PRON)
        && (anotherVerbAhead(k) || !isFree(subject - 1));
  }

  private boolean anotherVerbAhead(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (is(i, Kind.VERB) && group(i).maybeFinite()) {
        return true;
      }
      if (is(i, Kind.COMMA)
          || is(i, Kind.STOP)
          || is(i, Kind.SUBORDINATOR)
          || is(i, Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean finiteVerbLater(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (is(i, Kind.VERB) && group(i).maybeFinite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether another verb follows whose subject this noun must be: none of its own stands before it.
   */
  private boolean finiteVerbAhead(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      switch (kind(i)) {
        case VERB -> {
          if (group(i).maybeFinite()) {
            int noun = before(i);
            return !is(noun, Kind.NOUN) || noun <= k || is(noun - 1, Kind.PREPOSITION);
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

  private boolean finiteVerbAfterComma(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (is(i, Kind.VERB) && group(i).maybeFinite() && is(before(i), Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Invited government delegates": a noun that was taken for a verb, behind the noun before it and
   * the verb it is the object of.
   */
  boolean isMistaken(int k, OpenClause top) {
    VerbGroup group = group(k);
    if (top.verb == null || group.from() != group.head()) {
      return false;
    }
    VerbForm form =
        Verbs.read(words.get(group.head()).lower()).map(Verbs.Reading::form).orElse(VerbForm.PAST);
    boolean nounForm = form == VerbForm.BASE || form == VerbForm.THIRD;
    return nounForm
        && is(k - 1, Kind.NOUN)
        && k - 2 == top.verbChunk
        && !SayingVerbs.takesContent(top.verb.lemma())
        && !top.verb.isCopula();
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

  /** "…, said the minister". */
  boolean isInverted(int k) {
    int before = k - 1;
    boolean afterWords = is(before, Kind.COMMA) || is(before, Kind.QUOTE);
    return afterWords && is(k + 1, Kind.NOUN) && endsSoon(k + 1);
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

  // --- marks

  /** Whether the comma at {@code k} parts the members of a list rather than clauses. */
  boolean listGoesOn(int k, OpenClause top) {
    if (!is(k - 1, Kind.NOUN) || !is(k + 1, Kind.NOUN) || top.verb == null) {
      return false;
    }
    int i = k + 2;
    while (i < chunks.size()
        && (is(i, Kind.PREPOSITION) || is(i, Kind.NOUN) || is(i, Kind.COMMA))) {
      i++;
    }
    return is(i, Kind.CONJUNCTION) && is(i + 1, Kind.NOUN) && !is(i + 2, Kind.VERB);
  }

  /**
   * Whether the mark at {@code k} opens a quotation rather than closing one: by its shape, else by
   * the blank before it.
   */
  boolean opensQuote(int k) {
    Word mark = words.get(chunks.get(k).from());
    if (mark.text().equals("“") || mark.text().equals("‘") || mark.text().equals("«")) {
      return true;
    }
    if (mark.text().equals("”") || mark.text().equals("’") || mark.text().equals("»")) {
      return false;
    }
    int next = chunks.get(k).to();
    return next < words.size()
        && words.get(next).start() == mark.end()
        && words.get(next).token().isWord();
  }

  /**
   * Whether the quotation that opens at {@code k} holds a clause, not just a word or two in quotes.
   */
  boolean quotesClause(int k) {
    boolean verb = false;
    int i = k + 1;
    while (i < chunks.size() && !is(i, Kind.QUOTE)) {
      verb |= is(i, Kind.VERB) && group(i).maybeFinite();
      i++;
    }
    boolean capital =
        k + 1 < chunks.size() && words.get(chunks.get(k + 1).from()).token().isCapitalised();
    return opensQuote(k) && verb && (capital || i >= chunks.size() || i - k > 4);
  }

  /** Whether the stop at {@code k} ends a clause within the sentence. */
  boolean isClauseStop(int k) {
    return !is(k + 1, Kind.QUOTE) && !is(k + 1, Kind.BRACKET);
  }
}
