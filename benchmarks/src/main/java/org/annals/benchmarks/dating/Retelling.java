package org.annals.benchmarks.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A story as another paper might tell it: part of its sentences, word for word and in their order,
 * among sentences of that paper's own.
 */
final class Retelling {

  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?][\"”]?)\\s+(?=[\\p{Lu}\"“])");
  private static final int PERCENT = 100;

  private Retelling() {}

  /**
   * Tells {@code story} again.
   *
   * @param percent how many of a hundred sentences are kept, evenly spread
   * @param own sentences that stand for the others, in turn
   */
  static String of(String story, int percent, List<String> own) {
    String[] sentences = BETWEEN.split(story.strip(), -1);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      boolean kept = (i + 1) * percent / PERCENT > i * percent / PERCENT;
      told.add(kept ? sentences[i] : own.get(i % own.size()));
    }
    return String.join(" ", told);
  }

  static int sentences(String story) {
    return BETWEEN.split(story.strip(), -1).length;
  }

  /**
   * The sentence of {@code story} with this number; counted on from its beginning after its end.
   */
  static String sentence(String story, int number) {
    String[] sentences = BETWEEN.split(story.strip(), -1);
    return sentences[number % sentences.length];
  }
}
