package org.annals.text;

import java.util.List;
import java.util.Set;

/** What the words beside a word say of its tag, whatever a statistical tagger made of it. */
final class TagNeighbours {

  private static final Set<String> NEGATED =
      Set.of(
          "wo", "ca", "sha", "do", "does", "did", "would", "could", "should", "must", "need", "is",
          "are", "was", "were", "has", "have", "had");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it", "us", "me");

  private static final Set<String> COUNTING =
      Set.of(
          "many",
          "most",
          "more",
          "few",
          "fewer",
          "less",
          "several",
          "some",
          "such",
          "other",
          "others",
          "first",
          "last",
          "next",
          "former",
          "latter",
          "own",
          "same",
          "numerous");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "'s", "’s");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private static final Set<String> HAVE = Set.of("had", "has", "have", "having");

  /** What stands before a time rather than a noun: "collapsed last June". */
  private static final Set<String> BEFORE_TIMES = Set.of("last", "next", "this", "that");

  /** Adverbs of place and manner that are not among the commonest words. */
  private static final Set<String> ADVERBS =
      Set.of(
          ("abroad ahead elsewhere forward overseas online overnight home nationwide worldwide"
                  + " offshore onshore straight high low hard fast apart ashore aground alike aloud"
                  + " alone altogether anew anyway apiece aside astray backward forth free half"
                  + " halfway hence henceforth hereafter indoors inland inside live midway nonetheless"
                  + " nevertheless nowadays nowhere onward outdoors outright outside overall overboard"
                  + " past somehow sometimes somewhat somewhere south north east west thereafter thus"
                  + " together tomorrow tonight twice underground underway unawares uphill upstairs"
                  + " downstairs downtown upstream downstream versus wide close deep meanwhile"
                  + " furthermore otherwise likewise maybe perhaps quite rather instead else daily"
                  + " weekly monthly yearly early late soon already yet still")
              .split(" ", -1));

  private static final Set<String> SPEAKING =
      Set.of("speak", "talk", "write", "testify", "work", "act");

  /** What goes on, or is put on. */
  private static final Set<String> SHOWN =
      Set.of("show", "sale", "trial", "strike", "display", "view", "hold", "leave", "tour", "air");

  private static final Set<String> GOING =
      Set.of(
          "go", "goes", "went", "gone", "going", "put", "puts", "putting", "be", "is", "are", "was",
          "were", "been");

  private static final Set<String> ORDERING = Set.of("first", "last", "next");

  /** An article or an owner. */
  private static final Set<String> OPENING_NOUN = Set.of("the", "a", "an", "'s", "'");

  private static final Set<String> PARTS = Set.of("most", "much", "more", "half");

  /** Forms in -ed that are nouns: those whom it befell. */
  private static final Set<String> STRICKEN =
      Set.of("accused", "deceased", "wounded", "injured", "disabled", "condemned");

  private static final Set<String> OF_ONE = Set.of("a", "an", "another", "each", "every");

  private static final Set<String> OWNING = Set.of("its", "his", "their", "our", "my");

  private static final Set<String> PLACING = Set.of("outside", "inside", "past");

  private final List<Word> words;

  TagNeighbours(List<Word> words) {
    this.words = words;
  }

  private boolean is(int i, Tag tag) {
    return i >= 0 && i < words.size() && words.get(i).is(tag);
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean isPast(int i) {
    return i >= 0
        && i < words.size()
        && !words.get(i).token().isCapitalised()
        && Verbs.read(lower(i)).filter(reading -> reading.form().maybePast()).isPresent();
  }

  private boolean opensNoun(int i) {
    if (BEFORE_TIMES.contains(lower(i))) {
      return false;
    }
    return is(i, Tag.NOUN) || is(i, Tag.ADJ) || is(i, Tag.PROPN) || is(i, Tag.DET);
  }

  /** "The prize, first awarded in 1901": when, and not which. */
  boolean isFirstTime(int i) {
    return is(i - 1, Tag.PUNCT)
        && is(i + 1, Tag.VERB)
        && ORDERING.contains(lower(i))
        && isPast(i + 1);
  }

  /** "Police shot and wounded a man": the first of two deeds, which is a noun elsewhere. */
  boolean isFirstDeed(int i) {
    return isPast(i)
        && i > 0
        && (is(i - 1, Tag.NOUN) || is(i - 1, Tag.PROPN))
        && lower(i + 1).equals("and")
        && is(i + 2, Tag.VERB)
        && isPast(i + 2)
        && (is(i + 3, Tag.DET) || is(i + 3, Tag.NUM) || is(i + 3, Tag.PROPN));
  }

  /** "United signed the striker": an adjective that acts is a name, unless it counts or orders. */
  boolean isNamedSubject(int i) {
    boolean opens = i == 0 || is(i - 1, Tag.PUNCT);
    if (opens
        && i + 1 < words.size()
        && words.get(i).token().isCapitalised()
        && SureForms.isSurePast(words.get(i + 1))) {
      return true;
    }
    return opens
        && words.get(i).token().isCapitalised()
        && !COUNTING.contains(lower(i))
        && is(i + 1, Tag.VERB)
        && Verbs.read(lower(i + 1)).filter(r -> r.form().maybePast()).isPresent()
        && (is(i + 2, Tag.DET) || is(i + 2, Tag.PROPN) || is(i + 2, Tag.NUM));
  }

  /** "Told them there was no plan": what stands for a subject that is still to come. */
  boolean isExistential(int i) {
    if (!lower(i).equals("there")) {
      return false;
    }
    int be = i + 1;
    while (is(be, Tag.AUX) && !BE.contains(lower(be))) {
      be++;
    }
    while (BE.contains(lower(be + 1))) {
      be++;
    }
    return BE.contains(lower(be)) && (opensNoun(be + 1) || is(be + 1, Tag.NUM));
  }

  /** "Since fighting resumed", "shelling stopped": a gerund that a past verb follows. */
  boolean isGerundSubject(int i) {
    if (Verbs.read(lower(i)).filter(r -> r.form() == VerbForm.GERUND).isEmpty()) {
      return false;
    }
    boolean joined = i > 1 && is(i - 1, Tag.CCONJ) && lower(i - 2).equals(",");
    boolean opens =
        i == 0 || joined || is(i - 1, Tag.SCONJ) || is(i - 1, Tag.DET) || is(i - 1, Tag.ADP);
    boolean beside = is(i + 1, Tag.VERB) && isPast(i + 1) && !opensNoun(i + 2);
    return (opens && (beside || (i == 0 && isPlacedSubject()))) || isNamedDeed(i);
  }

  /** "Friday's ruling cleared", "the showing was": a form in -ing behind an article or an owner. */
  private boolean isNamedDeed(int i) {
    return OPENING_NOUN.contains(lower(i - 1))
        && (is(i + 1, Tag.AUX) || (is(i + 1, Tag.VERB) && isPast(i + 1)));
  }

  /** "Fighting in the north began": a gerund that opens the sentence, where, and a past verb. */
  private boolean isPlacedSubject() {
    boolean speaks = Verbs.read(lower(0)).filter(r -> SPEAKING.contains(r.lemma())).isPresent();
    int i = 1;
    while (is(i, Tag.ADP)
        || is(i, Tag.DET)
        || is(i, Tag.ADJ)
        || is(i, Tag.NOUN)
        || is(i, Tag.PROPN)) {
      i++;
    }
    boolean verb = is(i, Tag.AUX) || (is(i, Tag.VERB) && isPast(i));
    return !speaks && is(1, Tag.ADP) && i > 2 && verb && words.get(i - 1).tag().isNominal();
  }

  /**
   * "A poison pill", "the New Jersey primary": no adverb that anybody knows, behind an article and
   * nouns or names.
   */
  boolean isHeadOfCompound(int i) {
    boolean noun = is(i - 1, Tag.NOUN) || is(i - 1, Tag.PROPN);
    boolean verbNext = is(i + 1, Tag.VERB) || is(i + 1, Tag.AUX) || is(i + 1, Tag.ADJ);
    if (!noun || verbNext || isAdverb(lower(i))) {
      return false;
    }
    int from = i - 2;
    while (is(from, Tag.PROPN) || (is(from, Tag.ADJ) && words.get(from).token().isCapitalised())) {
      from--;
    }
    return is(from, Tag.DET);
  }

  /** Whether a word (lower case) can be an adverb, by its ending or because it is known as one. */
  static boolean isAdverb(String word) {
    return word.endsWith("ly")
        || word.endsWith("wards")
        || word.indexOf('-') >= 0
        || ContentWords.isCommon(word)
        || ADVERBS.contains(word);
  }

  /** "Will join Albion next month": no adverb has a capital within a sentence. */
  boolean isCapitalAdverb(int i) {
    return (is(i, Tag.ADV) || is(i, Tag.ADP))
        && i > 0
        && words.get(i).token().isCapitalised()
        && words.get(i - 1).token().isWord()
        && !isAdverb(lower(i));
  }

  /** "Emperor Otto I laid": the number of a ruler and nobody who speaks. */
  boolean isNumeral(int i) {
    boolean verb = is(i + 1, Tag.VERB) || is(i + 1, Tag.AUX) || is(i + 1, Tag.ADV);
    boolean place = is(i - 2, Tag.ADP);
    return i > 0
        && words.get(i).text().equals("I")
        && words.get(i - 1).tag().isNominal()
        && words.get(i - 1).token().isCapitalised()
        && !CalendarWords.names(lower(i - 1))
        && !(verb && place);
  }

  /** "His first trial collapsed": what a determiner opened and a past verb follows is a noun. */
  boolean isNounBeforeVerb(int i) {
    boolean article = is(i - 1, Tag.DET) || (is(i - 1, Tag.NOUN) && is(i - 2, Tag.DET));
    if (i + 1 < words.size() && article && SureForms.isSurePast(words.get(i + 1))) {
      return true;
    }
    boolean deed = is(i + 1, Tag.VERB) || isDeedTakenForNoun(i + 1);
    if (!deed || !isPast(i + 1) || opensNoun(i + 2) || lower(i).endsWith("ed")) {
      return false;
    }
    int from = i - 1;
    while (is(from, Tag.ADJ) || is(from, Tag.ADV) || is(from, Tag.NUM)) {
      from--;
    }
    // "A job fair planned"
    boolean compound = from == i - 1 && is(from, Tag.NOUN) && is(i, Tag.ADJ);
    from = compound && !Set.of("first", "last").contains(lower(i)) ? from - 1 : from;
    boolean possessive = is(from, Tag.PRON) && POSSESSIVES.contains(lower(from));
    return possessive || (is(from, Tag.DET) && !lower(from).equals("no"));
  }

  /** "The corridor collapsed last week": a form in -ed, which is a noun only of whom it befell. */
  private boolean isDeedTakenForNoun(int i) {
    return is(i, Tag.NOUN) && lower(i).endsWith("ed") && !STRICKEN.contains(lower(i));
  }

  /** "Struck an asteroid in May": what an article opened and nothing nominal goes on with. */
  boolean isNounBehindArticle(int i) {
    boolean ends =
        i + 1 < words.size()
            && (is(i + 1, Tag.ADP)
                || lower(i + 1).equals(".")
                || BEFORE_TIMES.contains(lower(i + 1)));
    boolean article = is(i - 1, Tag.DET) && OF_ONE.contains(lower(i - 1));
    // "Until its closure in May", not "at its best in May".
    boolean owner =
        OWNING.contains(lower(i - 1)) && !lower(i).endsWith("st") && !lower(i).equals("own");
    boolean named = is(i - 1, Tag.PART) && lower(i).equals("final");
    return (article || owner || named) && !words.get(i).token().isCapitalised() && ends;
  }

  /** "Controlled most of the city": a part of something, and no adverb. */
  boolean isPart(int i) {
    return lower(i + 1).equals("of") && PARTS.contains(lower(i));
  }

  /** "Many of the houses", "most of its staff": so many, of what stands behind. */
  boolean isPartOfMany(int i) {
    String lower = words.get(i).lower();
    return i + 2 < words.size()
        && words.get(i + 1).text().equals("of")
        && (lower.equals("many")
            || lower.equals("most")
            || lower.equals("several")
            || lower.equals("few"))
        && (words.get(i + 2).is(Tag.DET)
            || words.get(i + 2).is(Tag.PRON)
            || words.get(i + 2).is(Tag.PROPN));
  }

  /** "(Ten died) and many more were hurt": others than those just named. */
  boolean isFurther(int i) {
    return lower(i).equals("more")
        && is(i + 1, Tag.AUX)
        && (is(i - 1, Tag.CCONJ) || lower(i - 1).equals("many") || lower(i - 1).equals("several"));
  }

  /** "Cycling's governing body": nothing but a noun has something. */
  boolean isOwner(int i) {
    return (lower(i + 1).equals("'s") || lower(i + 1).equals("’s"))
        && lower(i).endsWith("ing")
        && i + 2 < words.size()
        && !is(i + 2, Tag.DET);
  }

  /** "The portrait, last seen in 1936": a participle that is nothing else, and when it was so. */
  boolean isSetOffParticiple(int i) {
    return ORDERING.contains(lower(i))
        && (is(i + 2, Tag.ADP) || is(i + 2, Tag.ADV))
        && Verbs.read(lower(i + 1))
            .filter(read -> read.form().maybeParticiple() && read.form() != VerbForm.ANY)
            .isPresent();
  }

  /** "Sotheby's sold a painting": a firm with an 's of its own, since an article ends its name. */
  boolean isDeedOfFirm(int i) {
    if (i < 2 || !lower(i - 1).equals("'s")) {
      return false;
    }
    boolean object =
        is(i + 1, Tag.DET)
            || is(i + 1, Tag.NUM)
            || is(i + 1, Tag.SYM)
            || lower(i + 1).equals("its")
            || lower(i + 1).equals("their");
    return words.get(i - 2).token().isCapitalised()
        && !words.get(i).token().isCapitalised()
        && object
        && Verbs.read(lower(i)).filter(read -> read.form().maybePast()).isPresent();
  }

  /** "Sotheby" in "Sotheby's sold a painting". */
  boolean isFirm(int i) {
    return words.get(i).token().isCapitalised() && i + 2 < words.size() && isDeedOfFirm(i + 2);
  }

  /** "Losses widened": no pronoun ends so. */
  boolean isDeedAlone(int i) {
    return lower(i).endsWith("ed")
        && lower(i).length() > 4
        && Verbs.read(lower(i)).filter(read -> read.form().maybePast()).isPresent();
  }

  /** "The Kolm mine": a pit, behind its name or what it is like. */
  boolean isMine(int i) {
    return lower(i).equals("mine")
        && (is(i - 1, Tag.PROPN)
            || is(i - 1, Tag.NOUN)
            || is(i - 1, Tag.ADJ)
            || is(i - 1, Tag.DET));
  }

  /** "Due to be played". */
  boolean isBeforeBe(int i) {
    return lower(i).equals("to") && lower(i + 1).equals("be");
  }

  /** "Had undergone surgery": a form that is nothing but a participle, behind "have". */
  boolean isPerfect(int i) {
    return i > 0 && isPerfectAuxiliary(i - 1);
  }

  /** "Had" of "had undergone", and of "had banned" where that is a verb. */
  boolean isPerfectAuxiliary(int i) {
    return HAVE.contains(lower(i))
        && Verbs.read(lower(i + 1))
            .map(Verbs.Reading::form)
            .filter(
                form ->
                    form == VerbForm.PARTICIPLE
                        || (form.maybeParticiple() && (is(i + 1, Tag.VERB) || isDeed(i + 1))))
            .isPresent();
  }

  /** "Had misled customers": of a verb that is nothing else, and no form in -ed. */
  private boolean isDeed(int i) {
    return !lower(i).endsWith("ed")
        && Verbs.read(lower(i)).filter(read -> Verbs.isNothingElse(read.lemma())).isPresent();
  }

  /**
   * "Mill shares fell": a plural behind a noun, right before the verb that it is the subject of.
   */
  boolean isPluralSubject(int i) {
    boolean third =
        Verbs.read(lower(i))
            .filter(r -> r.form() == VerbForm.THIRD && !SayingVerbs.isSaying(r.lemma()))
            .isPresent();
    boolean past =
        is(i + 1, Tag.VERB)
            && Verbs.read(lower(i + 1)).filter(r -> r.form() == VerbForm.PAST).isPresent();
    return third && past && (is(i - 1, Tag.NOUN) || is(i - 1, Tag.PROPN));
  }

  /** "Wo" and "did" before "n't". */
  boolean isNegatedAuxiliary(int i) {
    return lower(i + 1).equals("n't") && NEGATED.contains(lower(i));
  }

  /** "Won't stop": a base form behind it. */
  boolean isNegatedVerb(int i) {
    return i > 1
        && lower(i - 1).equals("n't")
        && isNegatedAuxiliary(i - 2)
        && Verbs.mayBeBase(lower(i));
  }

  /** "Had since resigned": between an auxiliary and its participle, and no preposition. */
  boolean isSinceWithin(int i) {
    return lower(i).equals("since")
        && HAVE.contains(lower(i - 1))
        && Verbs.read(lower(i + 1)).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  /** "A fire there killed": where the noun before was, and nothing that acts. */
  boolean isPlaced(int i) {
    return lower(i).equals("there") && is(i - 1, Tag.NOUN) && is(i + 1, Tag.VERB);
  }

  /** "The wall gave way early". */
  boolean isGivenWay(int i) {
    return lower(i).equals("way")
        && Verbs.read(lower(i - 1)).filter(r -> r.lemma().equals("give")).isPresent();
  }

  /** "Will go on show", "was put on trial": a noun behind "on". */
  boolean isShown(int i) {
    return SHOWN.contains(lower(i)) && lower(i - 1).equals("on") && GOING.contains(lower(i - 2));
  }

  /** "The two clubs last met in": how lately, between who did it and what they did. */
  boolean isLately(int i) {
    return (lower(i).equals("last") || lower(i).equals("first"))
        && is(i - 1, Tag.NOUN)
        && isPast(i + 1)
        && !words.get(i + 1).is(Tag.ADJ)
        && (is(i + 2, Tag.ADP) || is(i + 2, Tag.DET));
  }

  /** "Outside Goma", "flew past Mars". */
  boolean isPreposition(int i) {
    boolean name = is(i + 1, Tag.PROPN) || is(i + 1, Tag.DET);
    boolean behind = is(i - 1, Tag.NOUN) || is(i - 1, Tag.PROPN) || is(i - 1, Tag.VERB);
    return PLACING.contains(lower(i)) && name && behind;
  }

  /** "Left them": only a verb has an object. */
  boolean hasObjectPronoun(int i) {
    return i > 0
        && OBJECTS.contains(lower(i + 1))
        && (is(i - 1, Tag.NOUN) || words.get(i - 1).token().isCapitalised());
  }

  /** "Its director, Ada Lindqvist, pleaded …": no verb before, a name between commas. */
  boolean closesApposition(int i, List<Word> done) {
    if (!lower(i - 1).equals(",") || !is(i - 2, Tag.PROPN)) {
      return false;
    }
    int from = i - 2;
    while (is(from, Tag.PROPN)) {
      from--;
    }
    return lower(from).equals(",")
        && done.stream().noneMatch(word -> word.is(Tag.VERB) || word.is(Tag.AUX));
  }
}
