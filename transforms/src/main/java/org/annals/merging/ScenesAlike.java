package org.annals.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Points for what else the two sentences tell. */
final class ScenesAlike {

  static final int WORDS = 30;
  private static final int NAME = 4;
  private static final int OTHER_NAMES = -4;
  private static final int MOST_NAMES = 3;
  private static final int NOTHING = -6;

  private static final int OTHER_SCORE = -60;

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  /** "Another blaze" in the one, and no name of it in the other. */
  private static final int ANOTHER = -90;

  /** For a number that both clauses tell. */
  private static final int COUNT = 8;

  /** Most points. */
  static final int MOST = WORDS + NAME * MOST_NAMES + COUNT;

  /** A sentence with fewer words than these says too little to differ. */
  private static final int FEWEST = 3;

  private ScenesAlike() {}

  static int points(Scene a, Scene b) {
    return words(a.words(), b.words())
        + names(a.names(), b.names())
        + scores(a.words(), b.words())
        + (WordsAlike.count(a.counts(), b.counts()) > 0 ? COUNT : 0)
        + (a.another() != b.another() && Collections.disjoint(a.names(), b.names()) ? ANOTHER : 0);
  }

  /** Who won 2-1 in the one and 3-0 in the other won twice. */
  private static int scores(List<String> a, List<String> b) {
    List<String> one = scores(a);
    return !one.isEmpty() && WordsAlike.count(one, scores(b)) == 0 && !scores(b).isEmpty()
        ? OTHER_SCORE
        : 0;
  }

  private static List<String> scores(List<String> words) {
    List<String> scores = new ArrayList<>(1);
    for (String word : words) {
      if (Character.isDigit(word.charAt(0)) && isPaired(word) && SCORE.matcher(word).matches()) {
        scores.add(word);
      }
    }
    return scores;
  }

  /** Most numbers are told to be no score by this alone. */
  private static boolean isPaired(String number) {
    return number.indexOf('-') > 0 || number.indexOf('–') > 0;
  }

  private static int words(List<String> a, List<String> b) {
    int cosine = WordsAlike.cosine(WORDS, a, b);
    return cosine == 0 && Math.min(a.size(), b.size()) >= FEWEST ? NOTHING : cosine;
  }

  /** Names in both, and names of each that the other lacks: two accounts of two people's deeds. */
  private static int names(List<String> a, List<String> b) {
    int shared = WordsAlike.count(a, b);
    int others = Math.min(a.size(), b.size()) - shared;
    return NAME * Math.min(MOST_NAMES, shared) + OTHER_NAMES * Math.min(MOST_NAMES, others);
  }
}
