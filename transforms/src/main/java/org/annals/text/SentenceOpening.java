package org.annals.text;

import java.util.List;
import java.util.Set;

/**
 * Mends the tag of a sentence's first word, whose capital says nothing: a statistical tagger takes
 * a name it has not seen for anything, and a noun in the plural for a verb.
 */
final class SentenceOpening {

  private static final Set<Tag> CLOSED =
      Set.of(Tag.PRON, Tag.ADP, Tag.DET, Tag.SCONJ, Tag.CCONJ, Tag.PART, Tag.AUX);

  /** Words of these classes that are not among the commonest. */
  private static final Set<String> RARER =
      Set.of(
          "albeit",
          "alongside",
          "amongst",
          "anybody",
          "anything",
          "apart",
          "aside",
          "barring",
          "beneath",
          "beside",
          "besides",
          "beyond",
          "concerning",
          "considering",
          "every",
          "everybody",
          "everyone",
          "everything",
          "except",
          "excluding",
          "following",
          "given",
          "inside",
          "itself",
          "lest",
          "like",
          "mine",
          "minus",
          "nobody",
          "none",
          "notwithstanding",
          "oneself",
          "opposite",
          "ought",
          "ours",
          "ourselves",
          "outside",
          "plus",
          "provided",
          "regarding",
          "round",
          "save",
          "seeing",
          "somebody",
          "theirs",
          "throughout",
          "till",
          "unless",
          "unlike",
          "versus",
          "whatever",
          "whenever",
          "whereas",
          "wherever",
          "whichever",
          "whoever",
          "whomever",
          "worth",
          "yours",
          "yourself",
          "yourselves");

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "about",
          "after",
          "around",
          "before",
          "between",
          "by",
          "during",
          "from",
          "in",
          "on",
          "over",
          "since",
          "throughout",
          "until");

  /** "Bridges", "Waters": family names that are plurals have no more letters. */
  private static final int LONGEST_PLURAL_NAME = 7;

  private static final Set<String> NUMBERS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "hundred");

  private SentenceOpening() {}

  /** The tag of the first of {@code words}. */
  static Tag tag(List<Word> words) {
    Word first = words.get(0);
    if (!first.token().isWord() || !first.token().isCapitalised()) {
      return first.tag();
    }
    boolean pronoun = first.is(Tag.PRON) && !isKnown(first.lower());
    if (pronoun || (CLOSED.contains(first.tag()) && isOpenWord(first.lower()))) {
      return Tag.PROPN;
    }
    if (first.is(Tag.PROPN) && isBeforeNumber(words)) {
      return Tag.ADP;
    }
    if (!first.is(Tag.ADP) && isPlacing(words)) {
      return Tag.ADP;
    }
    if (first.is(Tag.ADV) && isThing(words)) {
      return Tag.NOUN;
    }
    if (first.is(Tag.PROPN) && NUMBERS.contains(first.lower())) {
      return Tag.NUM;
    }
    if (first.is(Tag.PROPN)
        && (isPeople(first.lower()) || isActsDone(words) || isManyByTrade(words))) {
      return Tag.NOUN;
    }
    if ((first.is(Tag.PROPN) || first.is(Tag.ADJ)) && isParticiple(words)) {
      return Tag.VERB;
    }
    if (first.is(Tag.VERB) && isCompoundParticiple(words)) {
      return Tag.ADJ;
    }
    boolean subject =
        first.is(Tag.VERB)
            && (isPluralSubject(words) || isSubject(words) || isPartOfSubject(words));
    return subject || isTakenForJoint(first) ? Tag.NOUN : first.tag();
  }

  /** "Profit fell": no order, since what was done stands right behind it. */
  private static boolean isSubject(List<Word> words) {
    return words.size() > 2
        && Verbs.isBase(words.get(0).lower())
        && (words.get(1).is(Tag.VERB)
            || words.get(1).is(Tag.AUX)
            || words.get(1).text().equals("rose"))
        && Verbs.read(words.get(1).lower())
            .filter(r -> r.form().maybePast() && r.form() != VerbForm.ANY)
            .isPresent();
  }

  /** "Share prices fell": a compound before what became of it. */
  private static boolean isPartOfSubject(List<Word> words) {
    return words.size() > 3
        && Verbs.isBase(words.get(0).lower())
        && (words.get(1).is(Tag.NOUN) || words.get(1).is(Tag.VERB))
        && !words.get(1).token().isCapitalised()
        && Nouns.isPlural(words.get(1).lower())
        && mayBeFinite(words.get(2))
        && !words.get(3).lower().equals("by");
  }

  /** "House prices": a word that is a verb at most, taken for one of a class that it is not of. */
  private static boolean isTakenForJoint(Word first) {
    return (first.is(Tag.SCONJ) || first.is(Tag.CCONJ) || first.is(Tag.DET))
        && Verbs.isBase(first.lower())
        && !isKnown(first.lower());
  }

  /** Whether a word of an open class was taken for a pronoun, an article or a joint. */
  static boolean isMistakenForClosed(Word word) {
    return word.token().isWord()
        && CLOSED.contains(word.tag())
        && !word.is(Tag.ADP)
        && !word.is(Tag.AUX)
        && word.lower().chars().allMatch(Character::isLetter)
        && word.lower().length() > 2
        && isOpenWord(word.lower());
  }

  /** "Between 1969 and 1972". */
  private static boolean isBeforeNumber(List<Word> words) {
    return words.size() > 1
        && words.get(1).is(Tag.NUM)
        && BEFORE_NUMBERS.contains(words.get(0).lower());
  }

  /** "Near Lima", "outside the town". */
  private static boolean isPlacing(List<Word> words) {
    return Set.of("near", "outside", "inside", "opposite").contains(words.get(0).lower())
        && words.size() > 1
        && (words.get(1).is(Tag.PROPN) || words.get(1).is(Tag.DET));
  }

  /** "Snow blocked the pass": no adverb that anybody knows, and a past tense behind it. */
  private static boolean isThing(List<Word> words) {
    return !TagNeighbours.isAdverb(words.get(0).lower())
        && words.size() > 2
        && (words.get(1).is(Tag.VERB) || words.get(1).is(Tag.AUX))
        && mayBeFinite(words.get(1));
  }

  /** "Men", "children": a plural that nobody is called by. */
  private static boolean isPeople(String lower) {
    return !lower.endsWith("s") && Nouns.isPlural(lower) && lower.length() < 9;
  }

  /** "Prosecutors, who", "Politicians in": several by what they do; names are shorter. */
  private static boolean isManyByTrade(List<Word> words) {
    String lower = words.get(0).lower();
    boolean trade =
        lower.length() > LONGEST_PLURAL_NAME + 1
            && (lower.endsWith("ors") || lower.endsWith("ers") || lower.endsWith("ians"));
    return trade
        && words.size() > 1
        && !words.get(1).token().isCapitalised()
        && Nouns.isPlural(lower);
  }

  /** "Warnings sent", "Photographs taken": several of what a verb tells, and another behind it. */
  private static boolean isActsDone(List<Word> words) {
    String lower = words.get(0).lower();
    if (lower.endsWith("ologists") || lower.endsWith("ientists")) {
      return true;
    }
    boolean act = lower.endsWith("ings") || lower.length() > LONGEST_PLURAL_NAME;
    return act
        && words.size() > 1
        && !words.get(1).token().isCapitalised()
        && (mayBeFinite(words.get(1)) || isPastParticiple(words.get(1)))
        && Nouns.isPlural(lower)
        && Verbs.read(Nouns.singular(lower)).isPresent();
  }

  /** "Born in Oslo", "Founded by monks", "Appointed last July". */
  private static boolean isParticiple(List<Word> words) {
    return words.size() > 1
        && (words.get(1).is(Tag.ADP) || Set.of("last", "this").contains(words.get(1).lower()))
        && isPastParticiple(words.get(0));
  }

  /** "Self-styled “king” Omar Diallo": a compound that describes what stands behind it. */
  private static boolean isCompoundParticiple(List<Word> words) {
    boolean described =
        words.size() > 1
            && (words.get(1).tag().isNominal()
                || words.get(1).is(Tag.ADJ)
                || "\"“".contains(words.get(1).text()));
    return described && words.get(0).lower().indexOf('-') > 0 && isPastParticiple(words.get(0));
  }

  private static boolean isPastParticiple(Word word) {
    return Verbs.read(word.lower()).filter(reading -> reading.form().maybeParticiple()).isPresent();
  }

  /** No pronoun, article, joint, number or verb: these classes are known to the last word. */
  private static boolean isOpenWord(String lower) {
    return !isKnown(lower) && Verbs.read(lower).isEmpty();
  }

  private static boolean isKnown(String lower) {
    return ContentWords.isCommon(lower) || RARER.contains(lower) || lower.indexOf('\'') >= 0;
  }

  /**
   * "Talks resumed", "Shares in the firm rose": what would be a third person without a subject is a
   * plural with a verb behind it.
   */
  private static boolean isPluralSubject(List<Word> words) {
    String lower = words.get(0).lower();
    boolean third =
        Verbs.read(lower).filter(reading -> reading.form() == VerbForm.THIRD).isPresent();
    return third
        && Nouns.isPlural(lower)
        && words.stream().skip(1).anyMatch(SentenceOpening::mayBeFinite);
  }

  private static boolean mayBeFinite(Word word) {
    return word.is(Tag.AUX)
        || (!word.token().isCapitalised()
            && Verbs.read(word.lower()).filter(reading -> reading.form().maybePast()).isPresent());
  }
}
