package org.annals.events.clauses;

import java.util.List;
import java.util.Set;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;

/**
 * A verb with its auxiliaries: "has not been seen".
 *
 * @param from index of its first word
 * @param head index of its main verb
 * @param lemma the main verb's base form, lower case
 * @param mood what kind of verb group it is
 * @param modal the modal auxiliary in lower case, or empty
 * @param negated whether "not" or "never" stands in it
 * @param perfect whether with "have"
 * @param progressive whether with "be" and an -ing form
 * @param passive whether with "be" and a participle
 * @param past whether its first word is past ("was", "had", "killed"); true for the ambiguous
 */
public record VerbGroup(
    int from,
    int head,
    String lemma,
    Mood mood,
    String modal,
    boolean negated,
    boolean perfect,
    boolean progressive,
    boolean passive,
    boolean past) {

  /** What a verb group can be in a clause. */
  public enum Mood {
    /** Surely finite: "gave", "was killed", "says". */
    FINITE,
    /** A bare "killed", which is finite or a participle. */
    AMBIGUOUS,
    /** A bare participle that is nothing else: "seen", "given". */
    PARTICIPLE,
    /** "killing", "having been killed". */
    GERUND,
    /** "to kill", and "kill" after another verb. */
    INFINITIVE
  }

  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "wo", "would", "'d", "shall", "should", "can", "ca", "could", "may",
          "might", "must", "ought");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "'s");

  /** Whether it can head a clause with a subject of its own. */
  public boolean maybeFinite() {
    return mood == Mood.FINITE || mood == Mood.AMBIGUOUS;
  }

  /** Whether its main verb is "be". */
  public boolean isCopula() {
    return lemma.equals("be");
  }

  /** Whether it is an auxiliary that still waits for its verb: "could, in theory, provide". */
  boolean isBareModal() {
    return MODALS.contains(lemma) && modal.isEmpty();
  }

  /** Whether it is "have", "be" or "do" alone, which may wait for its verb: "never has he lost". */
  boolean isAuxiliary() {
    return from == head && Set.of("have", "be", "do").contains(lemma) && mood == Mood.FINITE;
  }

  /** "Jailed" and "preparing" behind "was", "been jailed" and "announced" behind "has". */
  boolean mayStandBehind(VerbGroup auxiliary) {
    return switch (mood) {
      case AMBIGUOUS, PARTICIPLE -> auxiliary.isCopula() || auxiliary.lemma.equals("have");
      case GERUND -> auxiliary.isCopula();
      case FINITE, INFINITIVE -> false;
    };
  }

  /**
   * This verb, whose auxiliary stands before the subject.
   *
   * @param denied whether the word before the auxiliary denies it
   */
  VerbGroup inverted(VerbGroup auxiliary, boolean denied) {
    return behind(auxiliary, head, denied);
  }

  /**
   * This verb, between whose auxiliary and itself something stands.
   *
   * @param denied whether a "not" is part of that
   */
  VerbGroup parted(VerbGroup auxiliary, boolean denied) {
    return behind(auxiliary, auxiliary.from, denied);
  }

  private VerbGroup behind(VerbGroup auxiliary, int first, boolean denied) {
    boolean be = auxiliary.isCopula();
    return new VerbGroup(
        first,
        head,
        lemma,
        Mood.FINITE,
        "",
        negated || auxiliary.negated || denied,
        auxiliary.lemma.equals("have"),
        progressive || (be && mood == Mood.GERUND),
        passive || (be && mood != Mood.GERUND),
        auxiliary.past);
  }

  /** The same without its auxiliaries and what denies them: "was not told until Monday". */
  public VerbGroup affirmed() {
    return new VerbGroup(
        head, head, lemma, Mood.FINITE, modal, false, perfect, progressive, passive, past);
  }

  /** The verb that such an auxiliary waited for. */
  VerbGroup under(VerbGroup auxiliary) {
    return new VerbGroup(
        auxiliary.from,
        head,
        lemma,
        Mood.FINITE,
        auxiliary.lemma,
        auxiliary.negated,
        perfect,
        progressive,
        passive,
        false);
  }

  /**
   * Reads the group over {@code words[start, head]}, whose last verb is {@code head}; adverbs
   * before its first verb stay outside, since that verb tells the tense.
   */
  static VerbGroup of(List<Word> words, int start, int head) {
    int from = start;
    while (from < head && words.get(from).is(Tag.ADV)) {
      from++;
    }
    String modal = "";
    boolean negated = false;
    boolean have = false;
    boolean be = false;
    boolean infinitive = false;
    for (int i = from; i < head; i++) {
      String word = words.get(i).lower();
      boolean had = word.equals("'d") && isHad(words, i + 1, head);
      modal = MODALS.contains(word) && modal.isEmpty() && !had ? word : modal;
      have |= had;
      negated |= word.equals("not") || word.equals("n't") || word.equals("never");
      have |= HAVE.contains(word);
      be |= BE.contains(word);
      infinitive |= word.equals("to");
    }
    Verbs.Reading main = reading(words.get(head));
    Mood mood = mood(words, from, head, infinitive, main);
    boolean past = isPast(words.get(from), reading(words.get(from)));
    boolean progressive = be && main.form() == VerbForm.GERUND;
    boolean passive = be && !progressive && main.form().maybeParticiple();
    return new VerbGroup(
        from, head, main.lemma(), mood, modal, negated, have, progressive, passive, past);
  }

  /** "'d been", "'d never seen": no "would". */
  private static boolean isHad(List<Word> words, int next, int head) {
    int i = next;
    while (i < head && words.get(i).is(Tag.ADV)) {
      i++;
    }
    VerbForm form = reading(words.get(i)).form();
    return form == VerbForm.PARTICIPLE || form == VerbForm.PAST_OR_PARTICIPLE;
  }

  private static Verbs.Reading reading(Word word) {
    if (word.lower().equals("'s") || word.lower().equals("'re") || word.lower().equals("'m")) {
      return new Verbs.Reading("be", VerbForm.THIRD);
    }
    return Verbs.read(word.lower()).orElseGet(() -> new Verbs.Reading(word.lower(), VerbForm.BASE));
  }

  private static boolean isPast(Word first, Verbs.Reading reading) {
    return reading.form().maybePast() && !MODALS.contains(first.lower());
  }

  private static Mood mood(
      List<Word> words, int from, int head, boolean infinitive, Verbs.Reading main) {
    if (infinitive) {
      return Mood.INFINITIVE;
    }
    Word first = words.get(from);
    boolean bare = from == head || onlyAdverbs(words, from, head);
    VerbForm form = bare ? main.form() : reading(first).form();
    if (form == VerbForm.GERUND) {
      return Mood.GERUND;
    }
    if (!bare || words.get(head).is(Tag.AUX)) {
      return form == VerbForm.PARTICIPLE ? Mood.PARTICIPLE : Mood.FINITE;
    }
    return switch (form) {
      case PARTICIPLE -> Mood.PARTICIPLE;
      case PAST_OR_PARTICIPLE, ANY -> Mood.AMBIGUOUS;
      default -> Mood.FINITE;
    };
  }

  private static boolean onlyAdverbs(List<Word> words, int from, int head) {
    for (int i = from; i < head; i++) {
      if (!words.get(i).is(Tag.ADV)) {
        return false;
      }
    }
    return true;
  }
}
