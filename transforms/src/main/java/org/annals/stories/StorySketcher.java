package org.annals.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.text.Hash64;

/**
 * Sketches a story by MinHash (Broder 1997) over runs of five words of its paragraphs, so that two
 * stories share about as many values as they share runs. Line breaks, case, headlines and furniture
 * do not count.
 */
public final class StorySketcher {

  /** Values of a sketch. */
  public static final int SIZE = 64;

  private static final int RUN = 5;
  private static final int FEWEST_WORDS = 40;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private StorySketcher() {}

  /** The sketch of {@code article}; empty when it has too few words to be told from others. */
  public static List<Long> sketch(Article article) {
    List<Long> words = words(article);
    if (words.size() < FEWEST_WORDS) {
      return List.of();
    }
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long run = Hash64.START;
      for (int j = i; j < i + RUN; j++) {
        run = Hash64.next(run, words.get(j).longValue());
      }
      for (int k = 0; k < SIZE; k++) {
        least[k] = Math.min(least[k], Hash64.mix(run + k * GOLDEN));
      }
    }
    return LongStream.of(least).boxed().toList();
  }

  private static List<Long> words(Article article) {
    List<Long> words = new ArrayList<>();
    String text = article.text();
    for (Region region : article.regions()) {
      if (region.kind() == Region.Kind.BODY) {
        addWords(text, region.span().start(), region.span().end(), words);
      }
    }
    return words;
  }

  private static void addWords(String text, int start, int end, List<Long> words) {
    long hash = Hash64.START;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = Hash64.next(hash, Character.toLowerCase(c));
        inWord = true;
      } else if (inWord) {
        words.add(hash);
        hash = Hash64.START;
        inWord = false;
      }
    }
    if (inWord) {
      words.add(hash);
    }
  }
}
