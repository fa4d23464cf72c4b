package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Word;

/** Tells what a comma, a quotation mark, a full stop or "that" does where it stands. */
final class MarkLook {

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

  private static final Set<String> HEARD =
      Set.of(
          "tell",
          "inform",
          "remind",
          "warn",
          "notify",
          "assure",
          "reassure",
          "promise",
          "advise",
          "convince",
          "persuade",
          "show",
          "teach",
          "ask",
          "caution",
          "instruct");

  private final ClauseLook look;

  MarkLook(ClauseLook look) {
    this.look = look;
  }

  /** Whether "that" after a noun opens a relative clause rather than what the noun contains. */
  boolean relativeThat(int k, OpenClause top) {
    int noun = look.before(k);
    if (CONTENT_NOUNS.contains(look.head(noun).lower())) {
      return look.is(k + 1, Kind.VERB);
    }
    boolean saidToSomeone =
        top.verb != null
            && SayingVerbs.takesContent(top.verb.lemma())
            && (look.is(noun - 1, Kind.PREPOSITION) || isToldTo(top.verb))
            && !look.is(k + 1, Kind.VERB);
    return !saidToSomeone;
  }

  /** Whether the noun behind such a verb names the hearer, and not what is said. */
  static boolean isToldTo(VerbGroup verb) {
    return HEARD.contains(verb.lemma());
  }

  /** "…, said the minister". */
  boolean isInverted(int k) {
    int before = k - 1;
    boolean afterWords = look.is(before, Kind.COMMA) || look.is(before, Kind.QUOTE);
    return afterWords && look.is(k + 1, Kind.NOUN) && look.endsSoon(k + 1);
  }

  /**
   * "“It will hold,” Omar Diallo, a clerk in Lima, said": the noun that what is set off before the
   * verb at {@code k} describes, behind what that one says; −1 for none.
   */
  int speakerSetOff(int k) {
    int comma = look.before(k);
    int setOff = look.is(comma, Kind.COMMA) ? phraseBefore(comma) : -1;
    int speaker = look.is(setOff - 1, Kind.COMMA) ? phraseBefore(setOff - 1) : -1;
    boolean behindWords = look.is(speaker - 1, Kind.COMMA) || look.is(speaker - 1, Kind.QUOTE);
    return speaker > 1
            && behindWords
            && SayingVerbs.isReport(look.group(k).lemma())
            && look.endsSoon(k)
        ? speaker
        : -1;
  }

  /** The first chunk of the noun with its phrases that ends before {@code k}; −1 for none. */
  private int phraseBefore(int k) {
    int i = k - 1;
    while (look.is(i, Kind.NOUN) && look.is(i - 1, Kind.PREPOSITION) && look.is(i - 2, Kind.NOUN)) {
      i -= 2;
    }
    return look.is(i, Kind.NOUN) ? i : -1;
  }

  /** "The bridge, officials said, fell": between a subject and its verb. */
  boolean isParenthetic(int k) {
    int speaker = look.before(k);
    if (!SayingVerbs.isSaying(look.group(k).lemma())
        || !look.is(speaker, Kind.NOUN)
        || !look.is(speaker - 1, Kind.COMMA)
        || !look.is(speaker - 2, Kind.NOUN)) {
      return false;
    }
    int comma = k + 1;
    while (look.is(comma, Kind.TIME) || look.isTimePreposition(comma)) {
      comma++;
    }
    return look.is(comma, Kind.COMMA)
        && look.is(comma + 1, Kind.VERB)
        && look.group(comma + 1).maybeFinite();
  }

  /** "When the river last flooded, in 1997": the time, and nothing else, of such a clause. */
  boolean addsTime(int k, OpenClause top) {
    int time = look.is(k + 1, Kind.PREPOSITION) ? k + 2 : k + 1;
    boolean last =
        look.is(time, Kind.TIME) && (time + 1 == look.size() || look.is(time + 1, Kind.STOP));
    return last
        && top.marker.equals("when")
        && !look.is(top.chunks.get(0) - 1, Kind.COMMA)
        && top.chunks.stream().noneMatch(c -> look.is(c, Kind.TIME));
  }

  /**
   * "Having married a sailor, Omar Diallo, in 1951, she …": either comma around a name behind which
   * the time of the clause follows.
   */
  boolean setsOffBeforeTime(int k) {
    int first = look.is(k - 2, Kind.COMMA) ? k - 2 : k;
    int second = first + 2;
    int time = look.isTimePreposition(second + 1) ? second + 2 : second + 1;
    return look.is(first - 1, Kind.NOUN)
        && look.is(first + 1, Kind.NOUN)
        && look.is(second, Kind.COMMA)
        && look.is(time, Kind.TIME)
        && look.is(time + 1, Kind.COMMA);
  }

  /** Whether the comma at {@code k} parts the members of a list rather than clauses. */
  boolean listGoesOn(int k, OpenClause top) {
    if (!look.is(k - 1, Kind.NOUN) || !look.is(k + 1, Kind.NOUN) || top.verb == null) {
      return false;
    }
    int i = k + 2;
    while (i < look.size()
        && (look.is(i, Kind.PREPOSITION) || look.is(i, Kind.NOUN) || look.is(i, Kind.COMMA))) {
      i++;
    }
    return look.is(i, Kind.CONJUNCTION) && look.is(i + 1, Kind.NOUN) && !look.is(i + 2, Kind.VERB);
  }

  /**
   * Whether the mark at {@code k} opens a quotation rather than closing one: by its shape, else by
   * the blank before it.
   */
  boolean opensQuote(int k) {
    Word mark = look.first(k);
    if (mark.text().equals("“") || mark.text().equals("‘") || mark.text().equals("«")) {
      return true;
    }
    if (mark.text().equals("”") || mark.text().equals("’") || mark.text().equals("»")) {
      return false;
    }
    Word next = look.behind(k);
    if (next != null && isBehindColon(k, mark)) {
      return true;
    }
    return next != null && next.start() == mark.end() && next.token().isWord();
  }

  /** "She said: " The mill will close": a mark with a blank on either side, behind a colon. */
  private boolean isBehindColon(int k, Word mark) {
    return mark.text().equals("\"") && look.is(k - 1, Kind.STOP) && look.lower(k - 1).equals(":");
  }

  /**
   * Whether the quotation that opens at {@code k} holds a clause, not just a word or two in quotes.
   */
  boolean quotesClause(int k) {
    boolean verb = false;
    int i = k + 1;
    while (i < look.size() && !look.is(i, Kind.QUOTE)) {
      verb |= look.is(i, Kind.VERB) && look.group(i).maybeFinite();
      i++;
    }
    // "Success "does not depend on oil"": a clause that begins before its quotation.
    boolean begun =
        look.is(k + 1, Kind.VERB) && (look.is(k - 1, Kind.NOUN) || look.is(k - 1, Kind.VERB));
    boolean capital = k + 1 < look.size() && look.first(k + 1).token().isCapitalised();
    return opensQuote(k) && verb && !begun && (capital || i >= look.size() || i - k > 4);
  }

  /** Whether the stop at {@code k} ends a clause within the sentence. */
  boolean isClauseStop(int k) {
    return !look.is(k + 1, Kind.QUOTE) && !look.is(k + 1, Kind.BRACKET);
  }
}
