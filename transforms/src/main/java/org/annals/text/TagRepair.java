package org.annals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends the tags of a statistical tagger where a word's form or its neighbours rule them out. */
final class TagRepair {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "its", "his", "her", "their", "our", "my",
          "your", "every", "each", "some", "no");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "who");

  private static final Set<String> DEGREES = Set.of("more", "most", "very", "less", "so");

  private static final Set<String> ORDERING = Set.of("first", "last", "next");

  private static final Set<String> INTERJECTIONS =
      Set.of(
          "yes", "no", "oh", "ok", "well", "hey", "please", "hello", "sorry", "thanks", "wow",
          "etc");

  /** Prepositions that are nothing else. */
  private static final Set<String> SURE_PREPOSITIONS =
      Set.of("at", "of", "from", "into", "during", "toward", "towards", "among");

  private static final Set<String> NOUNS_IN_LY =
      Set.of(
          "ally", "family", "assembly", "supply", "reply", "rally", "monopoly", "anomaly", "bully");

  /** Past forms that are nouns or adjectives as well. */
  private static final Set<String> PAST_OR_NOUN =
      Set.of(
          "left", "found", "felt", "ground", "wound", "saw", "thought", "shot", "lay", "bound",
          "lost", "bent", "born", "lit", "split", "hidden");

  /** Prepositions that are forms of verbs as well. */
  private static final Set<String> VERBAL_PREPOSITIONS =
      Set.of(
          "like",
          "following",
          "including",
          "regarding",
          "concerning",
          "considering",
          "given",
          "past",
          "save",
          "bar",
          "barring",
          "till",
          "down",
          "up",
          "out",
          "near",
          "round",
          "but",
          "excluding",
          "pending",
          "according",
          "during",
          "off",
          "over",
          "under",
          "worth",
          "per",
          "mid",
          "via",
          "post",
          "in",
          "on",
          "to",
          "by",
          "at",
          "about",
          "above",
          "around",
          "for",
          "from",
          "of",
          "through");

  private final List<Word> words;
  private final List<Word> done;
  private final TagNeighbours neighbours;
  private final Gerunds gerunds;
  private final Infinitives infinitives;
  private final SureForms forms;
  private final Apostrophes apostrophes;

  private TagRepair(List<Word> words) {
    this.words = words;
    this.neighbours = new TagNeighbours(words);
    this.gerunds = new Gerunds(words);
    this.infinitives = new Infinitives(words);
    this.done = new ArrayList<>(words.size());
    this.forms = new SureForms(words, done);
    this.apostrophes = new Apostrophes(words, done);
  }

  static List<Word> repair(List<Word> words) {
    TagRepair repair = new TagRepair(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Tag tag = repair.tag(i);
      repair.done.add(tag == word.tag() ? word : new Word(word.token(), tag));
    }
    WordPlaces.mend(repair.done);
    return List.copyOf(repair.done);
  }

  private @Nullable Word previous(int i) {
    return i > 0 ? done.get(i - 1) : null;
  }

  private @Nullable Word next(int i) {
    return i + 1 < words.size() ? words.get(i + 1) : null;
  }

  private Tag tag(int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (lower.equals("'s") && i > 0) {
      return apostrophes.isPossessive(i) ? Tag.PART : Tag.AUX;
    }
    if ((lower.equals("'") && apostrophes.closesPlural(i)) || lower.equals("n't")) {
      return Tag.PART;
    }
    if (lower.equals("be") || lower.equals("been") || lower.equals("was") || lower.equals("were")) {
      return Tag.AUX;
    }
    if (word.is(Tag.ADJ) && forms.isLastBeforeDeed(i)) {
      return Tag.ADV;
    }
    if (word.is(Tag.NOUN) && i > 1 && forms.isLastBeforeDeed(i - 1)) {
      return Tag.VERB;
    }
    if (word.is(Tag.ADJ) && neighbours.isPartOfMany(i)) {
      return Tag.NOUN;
    }
    if (neighbours.isNegatedAuxiliary(i)) {
      return Tag.AUX;
    }
    if (neighbours.isNegatedVerb(i) || neighbours.isDeedOfFirm(i) || forms.isDeedWithMore(i)) {
      return Tag.VERB;
    }
    if (neighbours.isFirm(i)) {
      return Tag.PROPN;
    }
    if (word.is(Tag.ADJ) && neighbours.isNamedSubject(i)) {
      return Tag.PROPN;
    }
    if (word.is(Tag.ADJ) && neighbours.isFirstTime(i)) {
      return Tag.ADV;
    }
    if (PAST_OR_NOUN.contains(lower) && neighbours.isFirstDeed(i)) {
      return Tag.VERB;
    }
    if (neighbours.isExistential(i)) {
      return Tag.PRON;
    }
    if (neighbours.isSinceWithin(i)) {
      return Tag.ADV;
    }
    if (!word.token().isWord()) {
      return mark(word);
    }
    if ((word.is(Tag.AUX) || word.is(Tag.VERB)) && Character.isDigit(lower.charAt(0))) {
      return Tag.NUM;
    }
    if (word.is(Tag.SYM) && Character.isLetter(lower.charAt(0))) {
      return Tag.NOUN;
    }
    if (isProduct(word.text()) || isAcronym(word) || neighbours.isCapitalAdverb(i)) {
      return Tag.PROPN;
    }
    if (SURE_PREPOSITIONS.contains(word.text()) || gerunds.isWithDeed(i)) {
      return Tag.ADP;
    }
    if (lower.equals("the") || lower.equals("an") || (lower.equals("a") && word.is(Tag.SCONJ))) {
      return Tag.DET;
    }
    if (i > 0 && SentenceOpening.isMistakenForClosed(word)) {
      return word.token().isCapitalised() ? Tag.PROPN : Tag.NOUN;
    }
    if (i == 0) {
      Tag opening = SentenceOpening.tag(words);
      if (opening != word.tag()) {
        return opening;
      }
    }
    return switch (word.tag()) {
      case VERB, AUX -> verbal(i);
      case ADJ -> adjective(i);
      case NOUN -> noun(i);
      case X, INTJ ->
          INTERJECTIONS.contains(lower) || !Character.isLetter(lower.charAt(0))
              ? word.tag()
              : Tag.NOUN;
      case ADV -> adverb(i);
      case PRON, SCONJ ->
          neighbours.isDeedAlone(i)
              ? Tag.VERB
              : neighbours.isMine(i)
                  ? Tag.NOUN
                  : forms.isPointedAt(i + 1)
                      ? Tag.DET
                      : neighbours.isPlaced(i)
                          ? Tag.ADV
                          : neighbours.isNumeral(i)
                              ? Tag.PROPN
                              : lower.equals("that") ? that(i) : word.tag();
      case PART ->
          lower.equals("to") && (!beforeBaseForm(i) || forms.isPartOfName(i + 1))
              ? Tag.ADP
              : Tag.PART;
      case ADP ->
          infinitives.opens(i) || neighbours.isBeforeBe(i)
              ? Tag.PART
              : VERBAL_PREPOSITIONS.contains(lower) ? Tag.ADP : taken(i);
      case DET ->
          VERBAL_PREPOSITIONS.contains(lower)
              ? Tag.ADP
              : lower.equals("that") && isThatOfName(i) ? Tag.SCONJ : Tag.DET;
      case CCONJ -> forms.isTakenForJoint(i) ? deedOrDegree(i) : Tag.CCONJ;
      case PUNCT -> lower.indexOf('-') > 0 ? Tag.ADJ : Tag.NOUN;
      default -> word.tag();
    };
  }

  /** A word that is no preposition and was taken for one. */
  private Tag taken(int i) {
    Word before = previous(i);
    Optional<Verbs.Reading> reading = Verbs.read(words.get(i).lower());
    if (reading.isEmpty() || before == null) {
      return reading.isEmpty() ? words.get(i).tag() : Tag.VERB;
    }
    Tag tag = after(before, words.get(i), reading.get().form(), i);
    return tag == words.get(i).tag() ? Tag.VERB : tag;
  }

  private Tag verbal(int i) {
    if (forms.isPointedAt(i)) {
      return Tag.NOUN;
    }
    if (forms.isMissing(i)) {
      return Tag.ADJ;
    }
    if (forms.isPartOfName(i)) {
      return Tag.PROPN;
    }
    if (neighbours.isOwner(i)) {
      return Tag.NOUN;
    }
    if (neighbours.isPerfect(i)) {
      return words.get(i).tag();
    }
    if (neighbours.isPerfectAuxiliary(i)) {
      return Tag.AUX;
    }
    return neighbours.isGerundSubject(i) || neighbours.isPluralSubject(i) || neighbours.isShown(i)
        ? Tag.NOUN
        : verb(i);
  }

  private Tag adjective(int i) {
    if (isOrderWithin(i) || neighbours.isLately(i) || forms.isLimit(i)) {
      return Tag.ADV;
    }
    if (neighbours.isNounBeforeVerb(i)
        || neighbours.isNounBehindArticle(i)
        || neighbours.isFurther(i)) {
      return Tag.NOUN;
    }
    if (neighbours.isPreposition(i)) {
      return Tag.ADP;
    }
    boolean deed = forms.isDeedBeforeArticle(i) || forms.isDeedBeforeState(i) || isSurePast(i);
    boolean verb = neighbours.isPerfect(i) || deed;
    return verb || isVerbAfterAll(i) || infinitives.isHidden(i, done) ? Tag.VERB : Tag.ADJ;
  }

  private Tag adverb(int i) {
    if (NOUNS_IN_LY.contains(words.get(i).lower()) || forms.isThingBeforeAuxiliary(i)) {
      return Tag.NOUN;
    }
    if (neighbours.isHeadOfCompound(i) || neighbours.isGivenWay(i)) {
      return Tag.NOUN;
    }
    if (forms.isPastBehindNoun(i) || (neighbours.isDeedAlone(i) && isBehindNoun(i))) {
      return Tag.VERB;
    }
    if (neighbours.isPart(i) || neighbours.isFurther(i)) {
      return Tag.NOUN;
    }
    if (words.get(i).lower().equals("on") && neighbours.isShown(i + 1)) {
      return Tag.ADP;
    }
    return neighbours.isPreposition(i) ? Tag.ADP : Tag.ADV;
  }

  private boolean isBehindNoun(int i) {
    Word before = previous(i);
    return before != null && before.tag().isNominal();
  }

  private Tag deedOrDegree(int i) {
    Word before = previous(i);
    return before != null && DEGREES.contains(before.lower()) ? Tag.ADJ : Tag.VERB;
  }

  private Tag noun(int i) {
    if (SureForms.isState(words.get(i))) {
      return Tag.ADV;
    }
    if (forms.isDue(i)) {
      return Tag.ADJ;
    }
    boolean verb = isDeedOfName(i) || isVerbAfterAll(i) || infinitives.isHidden(i, done);
    return verb ? Tag.VERB : Tag.NOUN;
  }

  /** "Lind swept": a past form that is no noun, behind a name that was taken for an adjective. */
  private boolean isDeedOfName(int i) {
    Word before = previous(i);
    return before != null
        && before.token().isCapitalised()
        && (before.is(Tag.ADJ) || before.tag().isNominal())
        && SureForms.isSurePast(words.get(i));
  }

  private boolean isSurePast(int i) {
    return isBehindNoun(i) && SureForms.isSurePast(words.get(i));
  }

  private boolean isVerbAfterAll(int i) {
    return gerunds.isVerb(i) || isPastVerb(i) || followsSubject(i);
  }

  private static Tag mark(Word word) {
    if (word.isCurrency()) {
      return Tag.SYM;
    }
    char last = word.text().charAt(word.text().length() - 1);
    boolean clitic = word.text().length() > 1 && Character.isLetter(last);
    if ("-;:,.?!".indexOf(last) >= 0) {
      return Tag.PUNCT;
    }
    return clitic || word.is(Tag.SYM) || word.is(Tag.NUM) ? word.tag() : Tag.PUNCT;
  }

  /** "iPhone": a small letter, then a capital. */
  private static boolean isProduct(String text) {
    return text.length() > 2
        && Character.isLowerCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }

  /** Capitals only, in the mouth of a tagger that takes them for anything. */
  private static boolean isAcronym(Word word) {
    String text = word.text();
    boolean open =
        word.is(Tag.VERB)
            || word.is(Tag.ADV)
            || word.is(Tag.X)
            || word.is(Tag.INTJ)
            || word.is(Tag.AUX)
            || word.is(Tag.ADP);
    return open && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private boolean beforeBaseForm(int i) {
    Word next = next(i);
    if (next == null || next.is(Tag.ADV) || next.is(Tag.AUX) || !next.token().isWord()) {
      return next != null;
    }
    return Verbs.mayBeBase(next.lower());
  }

  /** "That missile": before a noun, behind a verb that says nothing. */
  private Tag that(int i) {
    Word before = previous(i);
    Word next = next(i);
    boolean afterSaying =
        before == null
            || !before.is(Tag.VERB)
            || Verbs.read(before.lower())
                .filter(r -> SayingVerbs.takesContent(r.lemma()))
                .isPresent();
    boolean beforeNoun = next != null && next.is(Tag.NOUN) && !next.lower().endsWith("s");
    return beforeNoun && !afterSaying ? Tag.DET : words.get(i).tag();
  }

  /** "Disclosed that Lindqvist": nobody points at a name. */
  private boolean isThatOfName(int i) {
    Word next = next(i);
    Word before = previous(i);
    return next != null
        && next.tag().isNominal()
        && next.token().isCapitalised()
        && before != null
        && before.is(Tag.VERB);
  }

  private Tag verb(int i) {
    Word word = words.get(i);
    Optional<Verbs.Reading> reading = Verbs.read(word.lower());
    if (reading.isEmpty() && !word.is(Tag.AUX)) {
      return word.token().isCapitalised() ? Tag.PROPN : Tag.NOUN;
    }
    Word before = previous(i);
    if (word.is(Tag.AUX) || reading.isEmpty()) {
      return word.tag();
    }
    VerbForm form = reading.get().form();
    if (before == null || before.lower().equals(",")) {
      boolean nounVerb =
          form == VerbForm.BASE
              && next(i) != null
              && words.get(i + 1).is(Tag.NOUN)
              && finiteAfter(i + 2);
      return nounVerb ? Tag.NOUN : word.tag();
    }
    return after(before, word, form, i);
  }

  private boolean finiteAfter(int from) {
    for (int i = from; i < words.size() && i < from + 3; i++) {
      if (words.get(i).is(Tag.VERB) || words.get(i).is(Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  private Tag after(Word before, Word word, VerbForm form, int i) {
    boolean capital = word.token().isCapitalised();
    boolean name = before.is(Tag.PROPN) || (before.is(Tag.NOUN) && before.token().isCapitalised());
    if (capital && name) {
      return Tag.PROPN;
    }
    boolean determined = DETERMINERS.contains(before.lower()) || isPossessive(before);
    boolean preposition = before.is(Tag.ADP) || before.lower().equals("for");
    if ((form == VerbForm.BASE || form == VerbForm.THIRD)
        && (determined || before.is(Tag.ADJ) || preposition)) {
      return Tag.NOUN;
    }
    Word next = next(i);
    boolean nounNext = next != null && (next.tag().isNominal() || next.is(Tag.ADJ));
    boolean modifies =
        (before.is(Tag.VERB) && next != null && next.is(Tag.NOUN))
            || (determined && !before.lower().equals("each") && !before.lower().equals("some"))
            || (preposition && nounNext);
    return form.maybeParticiple() && modifies ? Tag.ADJ : word.tag();
  }

  private static boolean isPossessive(Word word) {
    return word.is(Tag.PART) && word.lower().startsWith("'");
  }

  /** "Was first opened": between an auxiliary and its participle. */
  private boolean isOrderWithin(int i) {
    Word before = previous(i);
    Word next = next(i);
    if (before != null && before.lower().equals(",") && neighbours.isSetOffParticiple(i)) {
      return true;
    }
    return before != null
        && next != null
        && ORDERING.contains(words.get(i).lower())
        && before.is(Tag.AUX)
        && (next.is(Tag.VERB)
            || (next.is(Tag.ADJ)
                && Verbs.read(next.lower()).filter(r -> r.form().maybeParticiple()).isPresent()));
  }

  /** Behind a pronoun that is always a subject stands a verb: "it (strictly) implements". */
  private boolean followsSubject(int i) {
    int k = i - 1;
    while (k >= 0 && (done.get(k).is(Tag.ADV) || "\"“”".contains(done.get(k).text()))) {
      k--;
    }
    boolean subject = k >= 0 && SUBJECTS.contains(done.get(k).lower());
    return subject
        && !words.get(i).token().isCapitalised()
        && Verbs.read(words.get(i).lower()).filter(r -> r.form() != VerbForm.GERUND).isPresent();
  }

  /** A past tense right behind a subject, tagged as noun or adjective: "showcased", "gave". */
  private boolean isPastVerb(int i) {
    Word word = words.get(i);
    Word before = previous(i);
    if (before == null
        || word.token().isCapitalised()
        || (PAST_OR_NOUN.contains(word.lower()) && !neighbours.hasObjectPronoun(i))
        || word.lower().indexOf('-') > 0) {
      return false;
    }
    boolean past =
        Verbs.read(word.lower())
            .filter(r -> r.form() == VerbForm.PAST || r.form() == VerbForm.PAST_OR_PARTICIPLE)
            .isPresent();
    boolean subject =
        before.tag().isNominal()
            || before.is(Tag.PRON)
            || before.lower().equals("each")
            || forms.isPastBehindAdjective(i)
            || (i > 1 && neighbours.isLately(i - 1));
    Word next = next(i);
    boolean modifies =
        word.is(Tag.ADJ) && next != null && next.is(Tag.NOUN) && !before.is(Tag.PRON);
    return past && ((subject && !modifies) || neighbours.closesApposition(i, done));
  }
}
