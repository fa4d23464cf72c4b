package org.annals.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence in which a tagger found no verb has one all the same: the first form that can be
 * finite behind a noun. In a headline, which no full stop ends, so has the part before "as" or
 * "after".
 */
final class MissingVerb {

  private static final Set<String> JOINTS =
      Set.of("as", "after", "when", "before", "while", "amid");

  /** Past forms that are nouns as well, though seldom right behind another. */
  private static final Set<String> BURSTING = Set.of("burst", "spread", "quit", "shut", "shed");

  private final List<Word> words;

  private MissingVerb(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place. */
  static void find(List<Word> words) {
    new MissingVerb(words).find();
  }

  private void find() {
    findBurst();
    findBeforeAnd();
    findBehindAside();
    find(mainEnd());
  }

  /** "The dam burst on Monday and the sea poured in": a part in which nothing else is a verb. */
  private void findBurst() {
    for (int i = 1; i + 2 < words.size() && !isEnd(i - 1); i++) {
      if (words.get(i).is(Tag.NOUN)
          && BURSTING.contains(words.get(i).text())
          && words.get(i - 1).tag().isNominal()
          && words.get(i + 1).is(Tag.ADP)) {
        if (isAloneBeforeJoint(i + 2)) {
          words.set(i, new Word(words.get(i).token(), Tag.VERB));
        }
        return;
      }
    }
  }

  private boolean isAloneBeforeJoint(int from) {
    return words.subList(from, words.size()).stream()
        .filter(word -> isVerbal(word) || isJoint(word))
        .findFirst()
        .filter(word -> !isVerbal(word))
        .isPresent();
  }

  /** A verb or a joint; one that opens the sentence joins nothing. */
  private boolean isEnd(int i) {
    return isVerbal(words.get(i)) || (i > 1 && isJoint(words.get(i)));
  }

  private static boolean isJoint(Word word) {
    return word.is(Tag.CCONJ) || word.is(Tag.SCONJ);
  }

  private static boolean isVerbal(Word word) {
    return word.is(Tag.VERB) || word.is(Tag.AUX);
  }

  /** "India plans to land a rover, and China will follow": a part that only a plan can head. */
  private void findBeforeAnd() {
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).text().equals(",") && words.get(i + 1).is(Tag.CCONJ)) {
        if (IntStream.range(0, i).mapToObj(words::get).anyMatch(MissingVerb::isVerbWithTo)) {
          find(i);
        }
        return;
      }
    }
  }

  /** "The museum, closed since a fire, reopens on Saturday": the participle is set off. */
  private void findBehindAside() {
    int open = comma(0);
    int close = open < 1 || open + 1 >= words.size() ? -1 : comma(open + 1);
    int verb = close + 1;
    if (close < 0
        || verb + 1 >= words.size()
        || !words.get(open - 1).tag().isNominal()
        || !opensAside(open + 1)
        || IntStream.range(0, open).anyMatch(this::mayHeadClause)
        || IntStream.range(verb, words.size()).anyMatch(this::mayHeadClause)) {
      return;
    }
    if (isThirdBehindAside(open, verb) || isPastBehindAside(verb)) {
      words.set(verb, new Word(words.get(verb).token(), Tag.VERB));
    }
  }

  /** "Closed since", "best known for". */
  private boolean opensAside(int i) {
    return isParticiple(words.get(i).is(Tag.ADV) ? i + 1 : i);
  }

  private boolean isThirdBehindAside(int open, int verb) {
    boolean third =
        Verbs.read(words.get(verb).lower()).filter(r -> r.form() == VerbForm.THIRD).isPresent();
    return third
        && words.get(verb).is(Tag.NOUN)
        && !words.get(verb + 1).tag().isNominal()
        && !Nouns.isPlural(words.get(open - 1).lower());
  }

  /** "The actor, best known for one part, pleaded guilty": of a verb that is nothing else. */
  private boolean isPastBehindAside(int verb) {
    return (words.get(verb).is(Tag.NOUN) || words.get(verb).is(Tag.ADJ))
        && Verbs.read(words.get(verb).lower())
            .filter(r -> r.form().maybePast() && Verbs.isNothingElse(r.lemma()))
            .isPresent();
  }

  private int comma(int from) {
    return IntStream.range(from, words.size())
        .filter(i -> words.get(i).text().equals(","))
        .findFirst()
        .orElse(-1);
  }

  private boolean isParticiple(int i) {
    return i < words.size()
        && words.get(i).is(Tag.VERB)
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  private void find(int end) {
    if (IntStream.range(0, end).anyMatch(this::mayHeadClause)) {
      return;
    }
    boolean plan = IntStream.range(0, end).mapToObj(words::get).anyMatch(MissingVerb::isVerbWithTo);
    for (int i = 1; i < end; i++) {
      if ((!plan || isPlan(i)) && isCandidate(i)) {
        words.set(i, new Word(words.get(i).token(), Tag.VERB));
        if (isPeople(i - 1) || isBare(i - 1)) {
          words.set(i - 1, new Word(words.get(i - 1).token(), Tag.NOUN));
        }
        return;
      }
    }
  }

  private static boolean isVerbWithTo(Word word) {
    return word.is(Tag.VERB) && !word.lower().endsWith("ing");
  }

  private int mainEnd() {
    if (!words.isEmpty() && words.get(words.size() - 1).is(Tag.PUNCT)) {
      return words.size();
    }
    return IntStream.range(2, words.size())
        .filter(i -> JOINTS.contains(words.get(i).lower()))
        .findFirst()
        .orElse(words.size());
  }

  private boolean isCandidate(int i) {
    Word word = words.get(i);
    Optional<Verbs.Reading> reading = Verbs.read(word.lower());
    boolean third = reading.filter(r -> r.form() == VerbForm.THIRD).isPresent();
    boolean open = word.is(Tag.NOUN) || word.is(Tag.ADJ) || (third && word.is(Tag.ADV));
    return (words.get(i - 1).tag().isNominal()
            || isPeople(i - 1)
            || isNumbered(i - 1)
            || isBare(i - 1))
        && open
        && !word.token().isCapitalised()
        && reading.isPresent()
        && !(third && baseFollows(i + 1))
        && mayBeFinite(reading.get(), i);
  }

  /** "Prices fall as": the plural before the verb that agrees with it. */
  private boolean baseFollows(int i) {
    return i + 1 < words.size()
        && words.get(i).is(Tag.NOUN)
        && Nouns.isPlural(words.get(i - 1).lower())
        && HeadlineVerbs.endsPlural(words.get(i).lower())
        && !words.get(i + 1).tag().isNominal();
  }

  /** "The firm plans to open", "a blast forces rescuers to leave": what an infinitive follows. */
  private boolean isPlan(int i) {
    boolean told = i + 2 < words.size() && words.get(i + 1).is(Tag.NOUN) && isTo(i + 2);
    return i + 1 < words.size() && (words.get(i + 1).is(Tag.PART) || (told && !isTo(i + 1)));
  }

  private boolean isTo(int i) {
    return words.get(i).is(Tag.PART) && words.get(i).lower().equals("to");
  }

  /** Whether a word is a verb that needs no other: no -ing form, and no "to" before it. */
  private boolean mayHeadClause(int i) {
    Word word = words.get(i);
    boolean infinitive = i > 0 && words.get(i - 1).is(Tag.PART);
    return word.is(Tag.AUX) || (isVerbWithTo(word) && !infinitive);
  }

  /** "A quake of magnitude 7.1", "Flight 12". */
  private boolean isNumbered(int i) {
    return i > 0 && words.get(i).is(Tag.NUM) && words.get(i - 1).tag().isNominal();
  }

  /** "The French", "the wounded": an adjective that stands for those who are so. */
  private boolean isPeople(int i) {
    return i > 0 && words.get(i).is(Tag.ADJ) && words.get(i - 1).is(Tag.DET);
  }

  /** "The Hall of Fame honoured Berg": taken for an adjective, with no noun for it to describe. */
  private boolean isBare(int i) {
    return i > 1
        && i + 2 < words.size()
        && words.get(i).is(Tag.ADJ)
        && words.get(i - 1).is(Tag.ADP)
        && (words.get(i + 2).is(Tag.DET) || words.get(i + 2).is(Tag.PROPN));
  }

  /** "…, forcing thousands from their homes". */
  private boolean resultFollows(int comma) {
    return words.get(comma).text().equals(",")
        && comma + 1 < words.size()
        && words.get(comma + 1).is(Tag.VERB)
        && words.get(comma + 1).lower().endsWith("ing");
  }

  private boolean mayBeFinite(Verbs.Reading reading, int i) {
    boolean followed =
        i + 1 < words.size()
            && (!words.get(i + 1).is(Tag.PUNCT) || resultFollows(i + 1))
            && !words.get(i + 1).lower().equals("of")
            && !(words.get(i + 1).is(Tag.PART) && words.get(i + 1).lower().startsWith("'"));
    String before = words.get(i - 1).lower();
    boolean plural = before.endsWith("s") || Nouns.isPlural(before);
    boolean agrees =
        reading.form() == VerbForm.THIRD
            ? !plural
            : reading.form() == VerbForm.BASE ? plural : reading.form().maybePast();
    return followed && agrees;
  }
}
