package org.annals.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the verb of a headline from the plural nouns beside it that look like one. */
final class HeadlineVerbs {

  /** What a headline tells of a plural without an object. */
  private static final Set<String> ENDINGS =
      Set.of(
          "collapse",
          "resume",
          "fail",
          "stall",
          "begin",
          "start",
          "open",
          "continue",
          "fall",
          "rise",
          "drop",
          "surge",
          "soar",
          "plunge",
          "slump",
          "tumble",
          "slide",
          "jump",
          "erupt",
          "spread",
          "loom",
          "fade",
          "grow",
          "shrink",
          "dwindle",
          "persist",
          "flare",
          "end");

  private static final Set<String> FIGURES =
      Set.of(
          "shares",
          "stocks",
          "prices",
          "sales",
          "profits",
          "markets",
          "bonds",
          "exports",
          "imports",
          "wages",
          "rates",
          "yields",
          "earnings",
          "revenues",
          "losses");

  /** Verbs that go on with "to" and another. */
  private static final Set<String> BEFORE_TO =
      Set.of(
          "vote",
          "plan",
          "agree",
          "vow",
          "move",
          "seek",
          "decide",
          "want",
          "refuse",
          "promise",
          "threaten",
          "try",
          "fail",
          "begin",
          "start",
          "continue",
          "hope",
          "pledge",
          "offer",
          "ask",
          "prepare",
          "aim");

  private final List<Word> words;

  private HeadlineVerbs(List<Word> words) {
    this.words = words;
  }

  /** Whether a headline tells this of a plural, without an object; a base form in lower case. */
  static boolean endsPlural(String verb) {
    return ENDINGS.contains(verb);
  }

  /** Whether the verb goes on with "to" and another; a base form in lower case. */
  static boolean goesBeforeTo(String verb) {
    return BEFORE_TO.contains(verb);
  }

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    HeadlineVerbs verbs = new HeadlineVerbs(words);
    verbs.splitPlural();
    verbs.splitClub();
    for (int i = 1; i + 1 < words.size(); i++) {
      if (verbs.isFigureBeforeVerb(i)) {
        verbs.set(i, Tag.NOUN);
        verbs.set(i + 1, Tag.VERB);
      } else if (verbs.isThirdBeforeNoun(i)) {
        verbs.set(i, Tag.VERB);
        verbs.set(i + 1, Tag.NOUN);
      } else if (verbs.isToBeforeVerb(i)) {
        verbs.set(i, Tag.PART);
        verbs.set(i + 1, Tag.VERB);
      }
    }
  }

  /** "Peace talks on the border collapse": the last word is the verb of a plural before it. */
  private void splitPlural() {
    int last = words.size() - 1;
    if (last < 2 || !ENDINGS.contains(lower(last)) || !words.get(last).is(Tag.NOUN)) {
      return;
    }
    int plural = -1;
    for (int i = 1; i < last; i++) {
      if (plural < 0 && isPlural(i, last)) {
        plural = i;
      } else if (words.get(i).is(Tag.AUX) || words.get(i).is(Tag.VERB)) {
        return;
      }
    }
    if (plural > 0 && words.get(last - 1).token().isWord() && !words.get(last - 1).is(Tag.DET)) {
      set(plural, Tag.NOUN);
      set(last, Tag.VERB);
    }
  }

  /** "Rovers end 31-year wait": several who act, what they do, and to what. */
  private void splitClub() {
    int end = objectEnd();
    boolean object =
        words.size() > 3
            && (words.get(2).is(Tag.DET)
                || words.get(2).is(Tag.NUM)
                || Character.isDigit(lower(2).charAt(0)));
    boolean verb =
        object
            && words.get(0).tag().isNominal()
            && Nouns.isPlural(lower(0))
            && words.get(1).is(Tag.NOUN)
            && Verbs.isBase(lower(1));
    if (!verb || IntStream.range(2, end).anyMatch(i -> words.get(i).is(Tag.AUX))) {
      return;
    }
    set(1, Tag.VERB);
    for (int i = 3; i < end; i++) {
      if (words.get(i).is(Tag.VERB) && words.get(i - 1).tag().isNominal()) {
        set(i, Tag.NOUN);
      }
    }
  }

  private int objectEnd() {
    return IntStream.range(2, words.size())
        .filter(i -> words.get(i).is(Tag.SCONJ) || words.get(i).is(Tag.ADP))
        .findFirst()
        .orElse(words.size());
  }

  /** "Talks" behind a noun, and before a preposition or the verb, whatever it was taken for. */
  private boolean isPlural(int i, int last) {
    return (words.get(i).is(Tag.VERB) || words.get(i).is(Tag.NOUN))
        && Nouns.isPlural(lower(i))
        && words.get(i - 1).tag().isNominal()
        && (words.get(i + 1).is(Tag.ADP) || i + 1 == last);
  }

  /** "Acme shares slump on debut": what rises and falls, and that it does. */
  private boolean isFigureBeforeVerb(int i) {
    boolean ends = i + 2 == words.size() || words.get(i + 2).is(Tag.ADP);
    return FIGURES.contains(lower(i))
        && ENDINGS.contains(lower(i + 1))
        && ends
        && words.get(i - 1).tag().isNominal()
        && words.stream().noneMatch(word -> word.is(Tag.AUX))
        && (words.get(i).is(Tag.VERB) || words.get(i).is(Tag.NOUN));
  }

  /** "Court upholds ban on fishing": a singular, what it does, and to what. */
  private boolean isThirdBeforeNoun(int i) {
    Word object = words.get(i + 1);
    Optional<Verbs.Reading> second = Verbs.read(object.lower());
    boolean ends =
        i + 2 == words.size() || words.get(i + 2).is(Tag.ADP) || words.get(i + 2).is(Tag.PART);
    return words.get(i).is(Tag.NOUN)
        && object.is(Tag.VERB)
        && !words.get(i).token().isCapitalised()
        && words.get(i - 1).tag().isNominal()
        && !Nouns.isPlural(lower(i - 1))
        && Verbs.read(lower(i)).filter(r -> r.form() == VerbForm.THIRD).isPresent()
        && second.filter(r -> r.form() == VerbForm.BASE && isOfThings(r.lemma())).isPresent()
        && ends;
  }

  private static boolean isOfThings(String lemma) {
    return Verbs.needsObject(lemma) || BEFORE_TO.contains(lemma);
  }

  /** "Miners vote to end strike". */
  private boolean isToBeforeVerb(int i) {
    Word next = words.get(i + 1);
    boolean governed =
        words.get(i - 1).is(Tag.VERB)
            && Verbs.read(lower(i - 1)).filter(r -> BEFORE_TO.contains(r.lemma())).isPresent();
    boolean object =
        i + 2 < words.size()
            && (words.get(i + 2).tag().isNominal() || words.get(i + 2).is(Tag.DET));
    return lower(i).equals("to")
        && governed
        && object
        && next.is(Tag.NOUN)
        && !next.token().isCapitalised()
        && Verbs.isBase(next.lower());
  }

  private String lower(int i) {
    return words.get(i).lower();
  }

  private void set(int i, Tag tag) {
    words.set(i, new Word(words.get(i).token(), tag));
  }
}
