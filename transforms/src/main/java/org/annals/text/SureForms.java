package org.annals.text;

import java.util.List;
import java.util.Set;

/** What a word must be by its form and place, whatever a tagger took it and its neighbours for. */
final class SureForms {

  /** How far, or from where. */
  private static final Set<String> OF_RATES = Set.of("by", "to", "from");

  /** Past forms that are nouns, adjectives or adverbs as well. */
  private static final Set<String> OTHERWISE = Set.of("left", "saw", "lay", "bore", "rose", "bit");

  private static final Set<String> NO_ADJECTIVES =
      Set.of(
          "heard", "said", "told", "met", "led", "held", "fought", "sought", "brought", "bought",
          "sent", "kept", "got", "read", "lent", "laid", "paid", "dealt", "fed", "swept", "caught",
          "taught", "slept", "wept", "swore", "sold");

  private static final Set<String> STATES =
      Set.of(
          "alight", "ablaze", "aflame", "afire", "adrift", "aground", "ashore", "afloat", "astray");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** "And estimated 40 dead": what a number is. */
  private static final Set<String> COUNTED =
      Set.of("estimated", "reported", "expected", "projected", "added", "combined", "registered");

  private static final Set<String> WITH_PARTICLE =
      Set.of("shot", "cut", "set", "put", "shut", "split", "hit", "lit");

  private static final Set<String> PARTICLES =
      Set.of("down", "up", "off", "out", "back", "aside", "apart");

  private final List<Word> words;
  private final List<Word> done;

  /**
   * For a sentence.
   *
   * @param words as they were tagged
   * @param done those that were mended, from the first on; grows
   */
  SureForms(List<Word> words, List<Word> done) {
    this.words = words;
    this.done = done;
  }

  /** "The ferry sank", "the wounded fell": behind what was taken for an adjective. */
  boolean isPastBehindAdjective(int i) {
    return i > 1
        && done.get(i - 1).is(Tag.ADJ)
        && done.get(i - 2).is(Tag.DET)
        && isPast(words.get(i).lower());
  }

  /** "Shares fell 18 percent": a past tense behind a noun, taken for an adverb. */
  boolean isPastBehindNoun(int i) {
    return i > 0 && done.get(i - 1).tag().isNominal() && isPast(words.get(i).lower());
  }

  /** "(The envoys) last met in 2009": when they did, behind who did. */
  boolean isLastBeforeDeed(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i).text().equals("last")
        && (done.get(i - 1).tag().isNominal() || done.get(i - 1).is(Tag.PRON))
        && Verbs.read(words.get(i + 1).lower()).filter(r -> r.form().maybePast()).isPresent();
  }

  private static boolean isPast(String word) {
    return !OTHERWISE.contains(word)
        && Verbs.read(word).filter(r -> r.form() == VerbForm.PAST).isPresent();
  }

  /** "A tribunal heard evidence": a past form that describes no noun. */
  static boolean isSurePast(Word word) {
    return NO_ADJECTIVES.contains(word.text());
  }

  /** "Was found only in 1998": a limit to what follows. */
  boolean isLimit(int i) {
    return words.get(i).text().equals("only")
        && i + 1 < words.size()
        && (words.get(i + 1).is(Tag.ADP) || words.get(i + 1).is(Tag.SCONJ));
  }

  /**
   * "Shares fell 18 percent", "profit rose to 4m", "shot down one": a past form that is a noun as
   * well.
   */
  boolean isDeedWithMore(int i) {
    if (i == 0 || i + 1 >= words.size() || !done.get(i - 1).tag().isNominal()) {
      return false;
    }
    String word = words.get(i).text();
    Word next = words.get(i + 1);
    boolean rate =
        (word.equals("fell") || word.equals("rose"))
            && (next.is(Tag.NUM)
                || OF_RATES.contains(next.lower())
                || (i == 1 && next.is(Tag.ADP)));
    return rate || (WITH_PARTICLE.contains(word) && PARTICLES.contains(next.lower()));
  }

  /** "More restrained", "was anchored": a form in -ed that was taken for a joint. */
  boolean isTakenForJoint(int i) {
    Word word = words.get(i);
    return word.lower().endsWith("ed")
        && word.lower().length() > 4
        && Verbs.read(word.lower()).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  /** "Went missing", "were reported missing": how somebody is; nobody misses anything. */
  boolean isMissing(int i) {
    return i > 0
        && words.get(i).text().equals("missing")
        && Verbs.read(words.get(i - 1).lower())
            .filter(r -> Set.of("go", "report", "list", "declare", "fear").contains(r.lemma()))
            .isPresent();
  }

  /** "That output would rise", "but snow covered it": no adverb that anybody knows. */
  boolean isThingBeforeAuxiliary(int i) {
    return i > 0
        && i + 1 < words.size()
        && (words.get(i + 1).is(Tag.AUX)
            || (words.get(i - 1).is(Tag.CCONJ)
                && words.get(i + 1).is(Tag.VERB)
                && words.get(i + 1).lower().endsWith("ed")))
        && (words.get(i - 1).is(Tag.SCONJ)
            || words.get(i - 1).is(Tag.CCONJ)
            || words.get(i - 1).lower().equals("that"))
        && !ContentWords.isCommon(words.get(i).lower())
        && !TagNeighbours.isAdverb(words.get(i).lower());
  }

  /** "Elections due in May": of whom or what it is told that it is to be. */
  boolean isDue(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i).text().equals("due")
        && done.get(i - 1).tag().isNominal()
        && (words.get(i + 1).is(Tag.ADP) || words.get(i + 1).lower().equals("to"));
  }

  /** "Set alight", "ran aground": how something is then; no noun anywhere. */
  static boolean isState(Word word) {
    return STATES.contains(word.lower());
  }

  /** "Was set alight", "a ferry set adrift": what is done so that it is so. */
  boolean isDeedBeforeState(int i) {
    return i > 0
        && i + 1 < words.size()
        && isState(words.get(i + 1))
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybePast()).isPresent();
  }

  /**
   * "Hit the house and damaged two cars": a form in -ed taken for an adjective, though none stands
   * before an article or a number.
   */
  boolean isDeedBeforeArticle(int i) {
    if (i < 1 || i + 1 >= words.size() || !words.get(i).lower().endsWith("ed")) {
      return false;
    }
    Word before = done.get(i - 1);
    Word next = words.get(i + 1);
    boolean joined = before.is(Tag.CCONJ) || before.tag().isNominal();
    return words.get(i).is(Tag.ADJ)
        && joined
        && (next.is(Tag.NUM) || ARTICLES.contains(next.lower()))
        && !COUNTED.contains(words.get(i).lower())
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybePast()).isPresent();
  }

  /** "That find went on show": a noun that was taken for a verb, before the verb itself. */
  boolean isPointedAt(int i) {
    if (i != 1 || i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    String first = words.get(0).lower();
    return (first.equals("that") || first.equals("this"))
        && (next.is(Tag.VERB) || next.is(Tag.AUX))
        && !next.lower().endsWith("ing")
        && Verbs.isBase(words.get(i).lower());
  }

  /** "Came to Lower Elm": a name within a sentence, whose first word was taken for a verb. */
  boolean isPartOfName(int i) {
    if (i < 2 || i + 1 >= words.size()) {
      return false;
    }
    Word before = words.get(i - 1);
    return words.get(i).token().isCapitalised()
        && words.get(i + 1).token().isCapitalised()
        && words.get(i + 1).is(Tag.PROPN)
        && !before.token().isCapitalised()
        && (before.is(Tag.ADP) || (before.is(Tag.PART) && words.get(i - 2).is(Tag.VERB)));
  }
}
