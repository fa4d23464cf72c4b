package org.annals.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An article's keywords, in alphabetical order. Articles are compared by them pair by pair, by the
 * million: once compared, their hashes stand ready and in line, so that hardly any word itself is
 * looked at.
 */
public final class Keywords extends AbstractList<String> implements RandomAccess {

  private static final Keywords NONE = new Keywords(List.of());

  private final List<String> words;
  private @Nullable Line line;

  private Keywords(List<String> words) {
    this.words = words;
  }

  /** Those of {@code words}, which are sorted, each once. */
  public static Keywords of(List<String> words) {
    if (words instanceof Keywords keywords) {
      return keywords;
    }
    return words.isEmpty() ? NONE : new Keywords(List.copyOf(words));
  }

  /** Words by hash, those of one hash in alphabetical order. */
  private static final class Line {

    private final int[] hashes;
    private final String[] words;

    Line(List<String> all) {
      long[] numbered = new long[all.size()];
      for (int i = 0; i < numbered.length; i++) {
        numbered[i] = (long) all.get(i).hashCode() << Integer.SIZE | i;
      }
      Arrays.sort(numbered);
      hashes = new int[numbered.length];
      words = new String[numbered.length];
      for (int i = 0; i < numbered.length; i++) {
        hashes[i] = (int) (numbered[i] >> Integer.SIZE);
        words[i] = all.get((int) numbered[i]);
      }
    }

    int shared(Line other, int enough) {
      int[] a = hashes;
      int[] b = other.hashes;
      int shared = 0;
      int i = 0;
      int j = 0;
      while (i < a.length && j < b.length && shared < enough) {
        int order = a[i] == b[j] ? words[i].compareTo(other.words[j]) : Integer.compare(a[i], b[j]);
        shared += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return shared;
    }
  }

  /** How many words stand in both, or {@code enough} when there are more. */
  public int shared(Keywords other, int enough) {
    return line().shared(other.line(), enough);
  }

  /** Most keywords are never compared. Threads that make it at once make the same. */
  private Line line() {
    Line made = line == null ? new Line(words) : line;
    line = made;
    return made;
  }

  @Override
  public String get(int place) {
    return words.get(place);
  }

  @Override
  public int size() {
    return words.size();
  }
}
