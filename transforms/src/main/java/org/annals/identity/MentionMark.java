package org.annals.identity;

import java.util.Comparator;
import java.util.HexFormat;

/**
 * By what a mention is known again in a later run, strongest first: hashes, each with the number,
 * from 1, that tells those apart that are alike. None depends on where in its article the sentence
 * stands, so that edits elsewhere do no harm.
 *
 * @param told article, sentence and trigger: survives edits of other sentences
 * @param toldNumber which of several alike
 * @param meant article, dates, action and actors: survives edits of the sentence
 * @param meantNumber which of several alike
 * @param moved as {@code told}, without the article: survives a renamed file
 * @param movedNumber which of several alike
 */
public record MentionMark(
    long told, int toldNumber, long meant, int meantNumber, long moved, int movedNumber)
    implements Comparable<MentionMark> {

  static final int DIGITS = 16;

  private static final Comparator<MentionMark> ORDER =
      ((Comparator<MentionMark>) Kind.TOLD::compare)
          .thenComparing(Kind.MEANT::compare)
          .thenComparing(Kind.MOVED::compare);

  /** One of the three, strongest first. */
  enum Kind {
    TOLD,
    MEANT,
    MOVED;

    long hash(MentionMark mark) {
      return switch (this) {
        case TOLD -> mark.told;
        case MEANT -> mark.meant;
        case MOVED -> mark.moved;
      };
    }

    private int number(MentionMark mark) {
      return switch (this) {
        case TOLD -> mark.toldNumber;
        case MEANT -> mark.meantNumber;
        case MOVED -> mark.movedNumber;
      };
    }

    /** By hash, then number. */
    int compare(MentionMark one, MentionMark other) {
      int byHash = Long.compareUnsigned(hash(one), hash(other));
      return byHash != 0 ? byHash : Integer.compare(number(one), number(other));
    }

    /** As a release writes it: the hash, and the number if it is not the first. */
    String text(MentionMark mark) {
      String digits = HexFormat.of().toHexDigits(hash(mark));
      return number(mark) == 1 ? digits : digits + "." + number(mark);
    }
  }

  /**
   * The mark that {@link Kind#text} writes in three parts.
   *
   * @throws IllegalArgumentException when they are not that
   */
  static MentionMark of(String told, String meant, String moved) {
    return new MentionMark(
        hash(told), number(told), hash(meant), number(meant), hash(moved), number(moved));
  }

  private static long hash(String text) {
    int end = text.indexOf('.');
    return HexFormat.fromHexDigitsToLong(end < 0 ? text : text.substring(0, end));
  }

  private static int number(String text) {
    int end = text.indexOf('.');
    return end < 0 ? 1 : Integer.parseInt(text.substring(end + 1));
  }

  @Override
  public int compareTo(MentionMark other) {
    return ORDER.compare(this, other);
  }
}
