package org.annals.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells auxiliaries, which are few, from the nouns and verbs that were taken for one, and the verb
 * that stands behind one and a day: "will tomorrow announce".
 */
final class Auxiliaries {

  private static final Set<String> ALL =
      Set.of(
          ("be am is are was were been being 's 're 'm have has had having 've 'd do does did done"
                  + " doing will would shall should can could may might must 'll ought need dare"
                  + " used wo ca sha ai cannot get gets got getting let going gon")
              .split(" ", -1));

  private static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "must");

  private static final Set<String> HAVE = Set.of("have", "has", "had");

  private static final Set<String> DAYS = Set.of("today", "tonight", "tomorrow", "yesterday");

  private Auxiliaries() {}

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.is(Tag.AUX) && word.token().isWord() && !ALL.contains(word.lower())) {
        words.set(i, new Word(word.token(), instead(words, i)));
      } else if (isBehindHave(words, i)) {
        words.set(i - 1, new Word(words.get(i - 1).token(), Tag.AUX));
        words.set(i, new Word(word.token(), Tag.VERB));
      } else if (i > 1 && isBehindDay(words, i)) {
        words.set(i, new Word(word.token(), Tag.VERB));
      }
    }
  }

  private static Tag instead(List<Word> words, int i) {
    Word before = words.get(i - 1);
    if (words.get(i).token().isCapitalised()) {
      return Tag.PROPN;
    }
    Optional<Verbs.Reading> verb = Verbs.read(words.get(i).lower());
    boolean past = verb.filter(r -> r.form().maybePast()).isPresent();
    boolean noun = before.is(Tag.DET) || before.is(Tag.ADJ) || before.tag().isNominal();
    return verb.isEmpty() || (noun && !past) ? Tag.NOUN : Tag.VERB;
  }

  /** "Had freed Berg": nothing that somebody has. */
  private static boolean isBehindHave(List<Word> words, int i) {
    return words.get(i).is(Tag.ADJ)
        && words.get(i - 1).is(Tag.VERB)
        && i + 1 < words.size()
        && (words.get(i + 1).is(Tag.DET) || words.get(i + 1).token().isCapitalised())
        && HAVE.contains(words.get(i - 1).lower())
        && words.get(i).lower().endsWith("ed")
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  private static boolean isBehindDay(List<Word> words, int i) {
    return !words.get(i).is(Tag.VERB)
        && !words.get(i).token().isCapitalised()
        && DAYS.contains(words.get(i - 1).lower())
        && MODALS.contains(words.get(i - 2).lower())
        && words.get(i - 2).is(Tag.AUX)
        && Verbs.isBase(words.get(i).lower());
  }
}
