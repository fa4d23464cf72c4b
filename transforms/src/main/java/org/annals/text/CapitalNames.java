package org.annals.text;

import java.util.List;
import java.util.Set;

/**
 * Tells names from the verbs and adjectives that they are like, by the capital that they have
 * within a sentence in lower case: "which Trump backed", "that Rich said".
 */
final class CapitalNames {

  /** Names that stand for a quality as often as for who has it. */
  private static final Set<Tag> MISTAKEN = Set.of(Tag.VERB, Tag.ADJ, Tag.AUX);

  private final List<Word> words;

  private CapitalNames(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place; a headline in capitals is left as it is. */
  static void mend(List<Word> words) {
    CapitalNames names = new CapitalNames(words);
    int first = names.next(1);
    if (first == words.size() || names.isMostlyCapitals()) {
      return;
    }
    for (int i = first; i < words.size(); i = names.next(i + 1)) {
      words.set(i, new Word(words.get(i).token(), Tag.PROPN));
    }
  }

  /** The first name from {@code from} on, or the end. */
  private int next(int from) {
    int i = from;
    while (i < words.size() && !isName(i)) {
      i++;
    }
    return i;
  }

  private boolean isMostlyCapitals() {
    long all = words.stream().filter(w -> w.token().isWord()).count();
    long capitals =
        words.stream().filter(w -> w.token().isWord() && w.token().isCapitalised()).count();
    return capitals * 2 > all;
  }

  private boolean isName(int i) {
    Word word = words.get(i);
    return word.token().isWord()
        && word.token().isCapitalised()
        && words.get(i - 1).token().isWord()
        && (isEndOfName(i) || isMistaken(i));
  }

  /** "In Long Way Back": the small word at the end of a title. */
  private boolean isEndOfName(int i) {
    return (words.get(i).is(Tag.ADP) || words.get(i).is(Tag.ADV))
        && i > 1
        && words.get(i - 1).tag().isNominal()
        && words.get(i - 1).token().isCapitalised();
  }

  private boolean isMistaken(int i) {
    Word word = words.get(i);
    return MISTAKEN.contains(word.tag())
        && !words.get(i - 1).token().isCapitalised()
        && (word.is(Tag.ADJ) ? isBeforeVerb(i) : isBeforeVerb(i) || isBehindMark(i));
  }

  /** What a name does stands behind it, and never behind what only describes. */
  private boolean isBeforeVerb(int i) {
    int next = i + 1;
    while (next < words.size() && words.get(next).is(Tag.ADV)) {
      next++;
    }
    return next < words.size()
        && !words.get(next).token().isCapitalised()
        && (words.get(next).is(Tag.VERB) || words.get(next).is(Tag.AUX))
        && !words.get(next).lower().endsWith("ing");
  }

  /** "The Trump of …", "with Trump": behind an article or a preposition stands no verb. */
  private boolean isBehindMark(int i) {
    Word before = words.get(i - 1);
    return before.is(Tag.DET) || (before.is(Tag.ADP) && !before.lower().equals("to"));
  }
}
