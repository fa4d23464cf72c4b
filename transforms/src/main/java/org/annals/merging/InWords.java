package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.model.TimeSpan;

/** What two tellings have in common and what parts them, in words for a person. */
final class InWords {

  private InWords() {}

  /** "Both name Ada Lind; one also Tom Reyes": what is shared, then what is not. */
  static String lists(String both, String one, List<String> a, List<String> b) {
    List<String> shared = WordsAlike.shared(a, b);
    String onlyA = listed(without(a, shared));
    String onlyB = listed(without(b, shared));
    if (shared.isEmpty()) {
      return "one "
          + one
          + " "
          + (onlyA.isEmpty() ? "nothing" : onlyA)
          + ", the other "
          + (onlyB.isEmpty() ? "nothing" : onlyB);
    }
    String rest =
        onlyA.isEmpty() || onlyB.isEmpty() ? onlyA + onlyB : onlyA + ", the other " + onlyB;
    return "both " + both + " " + listed(shared) + (rest.isEmpty() ? "" : "; one also " + rest);
  }

  /** Who acts in both; where only one names somebody, the other may speak of the same. */
  static String actors(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty()
        ? "one names " + listed(a) + listed(b) + ", the other speaks of it without the name"
        : lists("name", "names", a, b);
  }

  /** What is done, by the word of each and what these have in common. */
  static String actions(Content a, Content b) {
    String one = String.join(" or ", a.lemmas());
    String other = String.join(" or ", b.lemmas());
    if (!WordsAlike.shared(a.lemmas(), b.lemmas()).isEmpty()) {
      return "the same word for what was done: " + one;
    }
    if (a.action().equals(b.action())) {
      return "words for one thing done (" + a.action() + "): " + one + ", " + other;
    }
    return (Akin.are(a.action(), b.action()) ? "may be one deed: " : "different deeds: ")
        + one
        + " ("
        + a.action()
        + "), "
        + other
        + " ("
        + b.action()
        + ")";
  }

  /** The words of both sentences, or that they have none in common. */
  static String scenes(Scene a, Scene b) {
    List<String> shared = WordsAlike.shared(a.words(), b.words());
    return shared.isEmpty()
        ? "the sentences share no word"
        : "both sentences say " + listed(shared);
  }

  /** What the two articles are about. */
  static String articles(Context a, Context b) {
    return a.article().equals(b.article())
        ? "both stand in one article"
        : "both articles are about " + listed(WordsAlike.shared(a.keywords(), b.keywords()));
  }

  /** The one date, or both. */
  static String dates(TimeSpan a, TimeSpan b) {
    return a.equals(b) ? "both say " + text(a) : "one says " + text(a) + ", the other " + text(b);
  }

  private static String text(TimeSpan span) {
    String from = span.earliest() == null ? "open" : span.earliest().toString();
    String to = span.latest() == null ? "open" : span.latest().toString();
    return from.equals(to) ? from : from + " to " + to;
  }

  private static List<String> without(List<String> words, List<String> shared) {
    List<String> left = new ArrayList<>(words);
    left.removeAll(Set.copyOf(shared));
    return left;
  }

  private static String listed(List<String> words) {
    return String.join(", ", words);
  }
}
