package org.annals.identity;

/**
 * By what a mention is known again in a later run, strongest first. None depends on where in its
 * article the sentence stands, so that edits elsewhere do no harm.
 *
 * @param told article, sentence, trigger, and which of several alike: survives edits of other
 *     sentences
 * @param meant article, dates, action and actors: survives edits of the sentence
 * @param moved as {@code told}, without the article: survives a renamed file
 */
public record MentionMark(String told, String meant, String moved)
    implements Comparable<MentionMark> {

  /** {@code mark}, the {@code number}-th of those that are alike. */
  static String numbered(String mark, int number) {
    return number == 1 ? mark : mark + "." + number;
  }

  /** A mark without its number. */
  static String unnumbered(String mark) {
    int end = mark.indexOf('.');
    return end < 0 ? mark : mark.substring(0, end);
  }

  @Override
  public int compareTo(MentionMark other) {
    int byTold = told.compareTo(other.told);
    if (byTold != 0) {
      return byTold;
    }
    int byMeant = meant.compareTo(other.meant);
    return byMeant != 0 ? byMeant : moved.compareTo(other.moved);
  }
}
