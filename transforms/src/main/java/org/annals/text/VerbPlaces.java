package org.annals.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells verbs from nouns by the place they stand in, once the words around them are known: behind
 * "be" stands a participle, behind a modal a base form, behind a finite verb no second one.
 */
final class VerbPlaces {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "get", "got");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");

  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "'ll");

  /** Participles that tell how somebody is, however they came to be so. */
  private static final Set<String> STATES =
      Set.of(
          ("interested concerned pleased worried scared excited tired satisfied surprised"
                  + " disappointed convinced determined committed related supposed used armed"
                  + " crowded experienced limited mixed divided detailed complicated isolated"
                  + " married engaged drunk mistaken rotten closed prepared worn gone done bored"
                  + " relieved shocked delighted devoted opposed inclined alleged retired aged"
                  + " learned wicked naked skilled gifted")
              .split(" ", -1));

  /** Past tenses that are nouns or adjectives as well. */
  private static final Set<String> NOUNS_TOO =
      Set.of("saw", "rose", "lay", "fell", "drove", "bore", "ground", "wound", "broke");

  /** Verbs that another one follows without "to". */
  private static final Set<String> BEFORE_VERBS =
      Set.of("help", "let", "make", "see", "hear", "watch", "dare", "do", "go", "come", "have");

  /** Forms in -ing of verbs with an object that describe a noun all the same. */
  private static final Set<String> DESCRIBING =
      Set.of(
          ("leading existing developing missing winning governing opposing supporting defending"
                  + " visiting ruling surviving neighbouring neighboring outgoing managing founding"
                  + " fighting armed serving controlling competing")
              .split(" ", -1));

  /** Nouns in all but form, when nothing stands behind them. */
  private static final Set<String> NOUNS_IN_ING =
      Set.of(
          ("crossing meeting building bombing shooting killing hearing ruling landing sailing"
                  + " opening closing funding spending warning training testing fighting voting"
                  + " wedding mining drilling farming housing banking trading painting recording"
                  + " filing offering listing rating briefing gathering uprising sentencing signing"
                  + " stabbing hanging beating poisoning kidnapping looting shelling fishing")
              .split(" ", -1));

  /** Verbs that are adverbs as well, which tell what a deed made of a thing. */
  private static final Set<String> RESULTS =
      Set.of("open", "free", "clear", "loose", "dry", "shut");

  private final List<Word> words;

  private VerbPlaces(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    VerbPlaces places = new VerbPlaces(words);
    places.findPlan();
    for (int i = 1; i < words.size(); i++) {
      Tag tag = places.tag(i);
      if (tag != words.get(i).tag()) {
        words.set(i, new Word(words.get(i).token(), tag));
      }
    }
  }

  private Tag tag(int i) {
    Word word = words.get(i);
    if (!word.token().isWord() || word.token().isCapitalised()) {
      return word.tag();
    }
    Optional<Verbs.Reading> read = Verbs.read(word.lower());
    if (read.isEmpty()) {
      return word.tag();
    }
    VerbForm form = read.get().form();
    return switch (word.tag()) {
      case NOUN, PROPN, ADJ, ADV -> hidden(i, form, read.get().lemma()) ? Tag.VERB : word.tag();
      case VERB -> visible(i, form);
      default -> word.tag();
    };
  }

  /** Whether a word that was taken for something else is a verb. */
  private boolean hidden(int i, VerbForm form, String lemma) {
    return isNothingElse(i, form, lemma)
        || isPassive(i, form, lemma)
        || isUnderModal(i, form)
        || isOfRelative(i, form)
        || isPastAlone(i, form)
        || isReduced(i, form)
        || isOfThose(i, form)
        || isOfSingular(i, form)
        || isSetOff(i)
        || isPastOfAnother(i, form)
        || isJoinedPassive(i, form)
        || isGerundBeforeArticle(i, form)
        || isPerfectDenied(i, form)
        || isGerundWithObject(i, form, lemma);
  }

  private Tag visible(int i, VerbForm form) {
    if (HAVE.contains(words.get(i).lower()) && isParticiple(afterAdverbs(i + 1))) {
      return Tag.AUX;
    }
    if (isResult(i)) {
      return Tag.ADV;
    }
    if (isCompared(i, form)) {
      return Tag.ADJ;
    }
    return isPluralSubject(i, form)
            || isObject(i, form)
            || isGerundObject(i, form)
            || isSaidOf(i, form)
            || isHeadOfSingular(i, form)
        ? Tag.NOUN
        : Tag.VERB;
  }

  /** "Was more spirited than": how it is, and nothing that is done to it. */
  private boolean isCompared(int i, VerbForm form) {
    return form.maybeParticiple()
        && (lower(i - 1).equals("more") || lower(i - 1).equals("less"))
        && i + 1 < words.size()
        && lower(i + 1).equals("than");
  }

  /** "Kicked open the door": how it was afterwards, behind a verb that no other one follows. */
  private boolean isResult(int i) {
    return RESULTS.contains(words.get(i).lower())
        && words.get(i - 1).is(Tag.VERB)
        && Verbs.read(lower(i - 1))
            .filter(verb -> verb.form() != VerbForm.BASE && !BEFORE_VERBS.contains(verb.lemma()))
            .isPresent();
  }

  /** "Critics disagree", "as the economy enters": a word that no noun or adjective is like. */
  private boolean isNothingElse(int i, VerbForm form, String lemma) {
    return (form == VerbForm.BASE || form == VerbForm.THIRD)
        && Verbs.isNothingElse(lemma)
        && !words.get(i - 1).is(Tag.DET)
        && !words.get(i - 1).is(Tag.ADJ);
  }

  /** "Was shot in the leg", "were soon dug up": behind "be", and no noun that it describes. */
  private boolean isPassive(int i, VerbForm form, String lemma) {
    int before = beforeAdverbs(i - 1);
    Word word = words.get(i);
    boolean adjective = word.is(Tag.ADJ);
    return before >= 0
        && form.maybeParticiple()
        && BE.contains(lower(before))
        && (words.get(before).is(Tag.AUX) || words.get(before).is(Tag.VERB))
        && !word.is(Tag.ADV)
        && !STATES.contains(word.lower())
        && !isCompared(i, form)
        && !describes(i + 1)
        && (!adjective || Verbs.isVerb(lemma));
  }

  /** "Will hand over", "would close". */
  private boolean isUnderModal(int i, VerbForm form) {
    int before = beforeAdverbs(i - 1);
    Word next = next(i);
    boolean verbNext = next != null && (next.is(Tag.VERB) || next.is(Tag.AUX));
    return before >= 0
        && (form == VerbForm.BASE || form == VerbForm.ANY)
        && MODALS.contains(lower(before))
        && words.get(before).is(Tag.AUX)
        && !verbNext;
  }

  /** "Which values the firm at …": a relative that is the subject, then what it does. */
  private boolean isOfRelative(int i, VerbForm form) {
    int before = beforeAdverbs(i - 1);
    boolean relative =
        before > 0 && lower(before).equals("which") && !words.get(before - 1).is(Tag.ADP);
    Word next = next(i);
    return relative
        && form == VerbForm.THIRD
        && next != null
        && !next.is(Tag.VERB)
        && !next.is(Tag.AUX);
  }

  /** "The ship, a ferry, sank", "built in 1950 sank": a form that is nothing but a past tense. */
  private boolean isPastAlone(int i, VerbForm form) {
    Word word = words.get(i);
    return form == VerbForm.PAST
        && !NOUNS_TOO.contains(word.lower())
        && (!determined(i) || words.get(i - 1).is(Tag.NUM));
  }

  /** "The film, shot in Malta", "its hull torn by ice". */
  private boolean isReduced(int i, VerbForm form) {
    Word next = next(i);
    boolean phrase = next != null && next.is(Tag.ADP);
    boolean noun = words.get(i).is(Tag.NOUN) && !determined(i);
    boolean behindComma = lower(i - 1).equals(",") && i > 1 && words.get(i - 2).tag().isNominal();
    return noun
        && phrase
        && (form == VerbForm.PARTICIPLE || (form == VerbForm.PAST_OR_PARTICIPLE && behindComma));
  }

  /** "Among those killed": behind "those" stands what was done to them. */
  private boolean isOfThose(int i, VerbForm form) {
    Word next = next(i);
    return words.get(i).is(Tag.ADJ)
        && form.maybeParticiple()
        && lower(i - 1).equals("those")
        && (next == null || !next.tag().isNominal());
  }

  /** "The division employs 400 people": a singular, what it does, and a number or an article. */
  private boolean isOfSingular(int i, VerbForm form) {
    if (form != VerbForm.THIRD || !words.get(i).is(Tag.NOUN) || !words.get(i - 1).is(Tag.NOUN)) {
      return false;
    }
    int from = i - 1;
    while (from > 0 && (words.get(from).is(Tag.NOUN) || words.get(from).is(Tag.ADJ))) {
      from--;
    }
    boolean free = words.get(from).is(Tag.DET) && (from == 0 || !words.get(from - 1).is(Tag.ADP));
    Word next = next(i);
    return free
        && next != null
        && (next.is(Tag.NUM) || next.is(Tag.DET) || next.is(Tag.SYM))
        && !Nouns.isPlural(lower(i - 1));
  }

  /**
   * "Lindqvist, who is 60, plans to retire": what an infinitive follows, behind what is set off.
   */
  private void findPlan() {
    for (int i = 2; i + 2 < words.size(); i++) {
      Optional<Verbs.Reading> plan = Verbs.read(lower(i));
      boolean base = Verbs.isBase(lower(i + 2)) && !words.get(i + 2).token().isCapitalised();
      if (words.get(i).is(Tag.NOUN)
          && lower(i - 1).equals(",")
          && lower(i + 1).equals("to")
          && base
          && plan.filter(r -> r.form() == VerbForm.THIRD)
              .filter(r -> HeadlineVerbs.goesBeforeTo(r.lemma()))
              .isPresent()) {
        set(i, Tag.VERB);
        set(i + 1, Tag.PART);
        set(i + 2, Tag.VERB);
      }
    }
  }

  private void set(int i, Tag tag) {
    words.set(i, new Word(words.get(i).token(), tag));
  }

  /** "Another struck a wall": one of several by a word alone, before what it did. */
  private boolean isPastOfAnother(int i, VerbForm form) {
    Word next = next(i);
    return form.maybePast()
        && words.get(i).is(Tag.NOUN)
        && Set.of("another", "others", "both", "some", "many", "several").contains(lower(i - 1))
        && next != null
        && next.is(Tag.DET);
  }

  /** "A landslide set off by rain": no set of anything. */
  private boolean isSetOff(int i) {
    boolean noun = words.get(i).is(Tag.NOUN) && words.get(i - 1).tag().isNominal();
    return noun
        && lower(i).equals("set")
        && i + 1 < words.size()
        && Set.of("off", "up", "out", "aside").contains(lower(i + 1));
  }

  /** "Was convicted in 1999 and freed on appeal": joined to a passive, and describes nothing. */
  private boolean isJoinedPassive(int i, VerbForm form) {
    Word next = next(i);
    boolean alone =
        next == null || next.is(Tag.ADP) || next.is(Tag.PUNCT) || next.is(Tag.ADV) || isDay(i + 1);
    if (!words.get(i).is(Tag.ADJ)
        || !form.maybeParticiple()
        || STATES.contains(lower(i))
        || !alone
        || !words.get(i - 1).is(Tag.CCONJ)) {
      return false;
    }
    for (int k = i - 2; k > 0; k--) {
      if (words.get(k).is(Tag.VERB)) {
        int be = beforeAdverbs(k - 1);
        return be >= 0 && BE.contains(lower(be)) && isParticiple(k);
      }
    }
    return false;
  }

  /** "Caught spray-painting the wall": nothing describes an article. */
  private boolean isGerundBeforeArticle(int i, VerbForm form) {
    Word next = next(i);
    return form == VerbForm.GERUND && words.get(i).is(Tag.ADJ) && next != null && next.is(Tag.DET);
  }

  /** "Had not set foot there": behind "have" and a denial. */
  private boolean isPerfectDenied(int i, VerbForm form) {
    int before = beforeAdverbs(i - 1);
    return words.get(i).is(Tag.ADJ)
        && form.maybeParticiple()
        && before >= 0
        && before < i - 1
        && HAVE.contains(lower(before));
  }

  /** "Fined for ignoring complaints": what was done, to what, and no complaints that ignore. */
  private boolean isGerundWithObject(int i, VerbForm form, String lemma) {
    Word next = next(i);
    return form == VerbForm.GERUND
        && words.get(i).is(Tag.ADJ)
        && Set.of("for", "by", "without", "after", "before").contains(lower(i - 1))
        && Verbs.needsObject(lemma)
        && !DESCRIBING.contains(lower(i))
        && next != null
        && next.is(Tag.NOUN)
        && Nouns.isPlural(next.lower());
  }

  /** "Spewed ash over the town", "sent a column of smoke": no verb, but what one acts on. */
  private boolean isObject(int i, VerbForm form) {
    if (form != VerbForm.BASE && form != VerbForm.THIRD) {
      return false;
    }
    Word before = words.get(i - 1);
    Word next = next(i);
    boolean ends = next == null || next.is(Tag.ADP) || next.is(Tag.PUNCT) || isAmount(i + 1);
    boolean behindVerb =
        before.is(Tag.VERB)
            && Verbs.read(before.lower())
                .filter(r -> r.form() != VerbForm.BASE && !BEFORE_VERBS.contains(r.lemma()))
                .isPresent();
    return ends && (behindVerb || isOfNation(i));
  }

  /**
   * "Under a village car park": a base form that ends a sentence behind a singular, and agrees not.
   */
  private boolean isHeadOfSingular(int i, VerbForm form) {
    Word before = words.get(i - 1);
    Word next = next(i);
    boolean last = next == null || (next.is(Tag.PUNCT) && i + 2 == words.size());
    return form == VerbForm.BASE
        && last
        && before.is(Tag.NOUN)
        && !Nouns.isPlural(before.lower())
        && words.subList(0, i).stream().noneMatch(VerbPlaces::goesBeforeVerb);
  }

  /** "Said claims made in May were false", "said talks failed": what something is said of. */
  private boolean isSaidOf(int i, VerbForm form) {
    Word next = next(i);
    return form == VerbForm.THIRD
        && next != null
        && next.is(Tag.VERB)
        && words.get(i - 1).is(Tag.VERB)
        && Nouns.isPlural(lower(i))
        && Verbs.read(lower(i - 1))
            .filter(r -> r.form().maybePast() && SayingVerbs.takesContent(r.lemma()))
            .isPresent();
  }

  /** Whether another verb may follow one with this base form without "to". */
  static boolean goesBeforeVerb(String lemma) {
    return BEFORE_VERBS.contains(lemma);
  }

  private static boolean goesBeforeVerb(Word word) {
    return MODALS.contains(word.lower())
        || Verbs.read(word.lower()).filter(r -> BEFORE_VERBS.contains(r.lemma())).isPresent();
  }

  /** "Four miles", not "20 people were". */
  private boolean isAmount(int i) {
    return i + 2 < words.size()
        && words.get(i).is(Tag.NUM)
        && !words.get(i + 2).is(Tag.VERB)
        && !words.get(i + 2).is(Tag.AUX);
  }

  /** "Official figures show that": no verb, but the subject of the one behind it. */
  private boolean isPluralSubject(int i, VerbForm form) {
    Word next = next(i);
    boolean plural = form == VerbForm.THIRD && Nouns.isPlural(lower(i));
    boolean base = next != null && next.is(Tag.VERB) && Verbs.isBase(next.lower());
    Word before = words.get(i - 1);
    boolean described = before.is(Tag.ADJ) || before.is(Tag.NOUN) || before.is(Tag.CCONJ);
    return plural && base && described && i + 2 < words.size() && opensObject(i + 2);
  }

  private boolean opensObject(int i) {
    Word word = words.get(i);
    return word.is(Tag.NUM)
        || word.is(Tag.DET)
        || word.is(Tag.PRON)
        || word.is(Tag.SCONJ)
        || word.is(Tag.ADJ);
  }

  /** "The Danish crown": behind a preposition, an article and the adjective of a people. */
  private boolean isOfNation(int i) {
    String before = lower(i - 1);
    boolean people = before.endsWith("ish") || before.endsWith("ese") || before.endsWith("ch");
    return i > 2
        && people
        && words.get(i - 1).token().isCapitalised()
        && words.get(i - 2).is(Tag.DET)
        && words.get(i - 3).is(Tag.ADP);
  }

  /** "End the ocean crossing": nothing stands behind that it could act on. */
  private boolean isGerundObject(int i, VerbForm form) {
    Word next = next(i);
    boolean last = next == null || next.is(Tag.PUNCT) || next.is(Tag.ADP) || next.is(Tag.SCONJ);
    return form == VerbForm.GERUND
        && last
        && (words.get(i - 1).tag().isNominal() || words.get(i - 1).is(Tag.ADJ))
        && NOUNS_IN_ING.contains(lower(i));
  }

  // --- neighbours

  private boolean describes(int i) {
    return i < words.size()
        && (words.get(i).tag().isNominal() || words.get(i).is(Tag.ADJ))
        && !isDay(i);
  }

  /** "Was shot Monday". */
  private boolean isDay(int i) {
    return CalendarWords.names(lower(i));
  }

  private boolean determined(int i) {
    Word before = words.get(i - 1);
    return before.is(Tag.DET)
        || before.is(Tag.ADJ)
        || before.is(Tag.ADP)
        || (before.is(Tag.NUM) && !isTheFew(i - 1))
        || before.is(Tag.PART)
        || (before.is(Tag.PRON) && !lower(i - 1).matches("he|she|it|they|we|i|who|which|that"));
  }

  /** "The two (shook hands)": several by their number alone. */
  private boolean isTheFew(int i) {
    return i > 0 && lower(i - 1).equals("the") && lower(i).chars().allMatch(Character::isLetter);
  }

  private boolean isParticiple(int i) {
    return i < words.size()
        && words.get(i).is(Tag.VERB)
        && Verbs.read(lower(i)).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  private int beforeAdverbs(int i) {
    int k = i;
    while (k >= 0 && (words.get(k).is(Tag.ADV) || lower(k).equals("not"))) {
      k--;
    }
    return k;
  }

  private int afterAdverbs(int i) {
    int k = i;
    while (k < words.size() && (words.get(k).is(Tag.ADV) || lower(k).equals("not"))) {
      k++;
    }
    return k;
  }

  private String lower(int i) {
    return words.get(i).lower();
  }

  private @Nullable Word next(int i) {
    return i + 1 < words.size() ? words.get(i + 1) : null;
  }
}
