package org.annals.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.actions.Actions;

/** What a title has to be, whatever it tells: short, whole, and plain without its sentence. */
final class Wording {

  static final int MOST_WORDS = 12;

  /** Words of an event's noun and what stands by it that can do without a name. */
  private static final int LEAST_NAMELESS = 4;

  /** No title ends on one of these. */
  private static final Set<String> DANGLING =
      Set.of(
          "a", "an", "the", "of", "to", "for", "with", "and", "or", "that", "than", "from", "at",
          "his", "her", "its", "their", "my", "our", "your", "more", "no.", "very", "such", "into",
          "between", "own", "most", "as", "which", "who", "much", "many", "several", "few", "less",
          "every", "each", "late", "early", "only", "just", "even", "almost", "it", "another",
          "had", "was", "were", "is", "are", "three", "two", "four", "five", "unless", "until",
          "whether", "because", "if", "be", "been", "being", "all");

  /** No title begins with one of these. */
  private static final Set<String> OPENING =
      Set.of(
          "where",
          "when",
          "which",
          "who",
          "whom",
          "whose",
          "what",
          "how",
          "of",
          "been",
          "being",
          "be",
          "to",
          "than",
          "because",
          "while",
          "if",
          "also",
          "others",
          "it",
          "he",
          "she",
          "they",
          "this",
          "these",
          "those",
          "him",
          "them",
          "according");

  /** "There would be no", of which nothing stands behind: not "said no". */
  private static final Pattern DENIED = Pattern.compile("(?<! said| voted| answered) no$");

  /** "1 1/3 innings", cut at its stroke. */
  private static final Pattern BROKEN_NUMBER = Pattern.compile("\\s\\d+ \\d+$");

  /** Words of somebody who speaks of himself, which a reader of the title cannot know. */
  private static final Pattern SPEAKER =
      Pattern.compile("\\b(?:(?<!\\p{Lu}\\p{L}{1,20} )I|me|my|[Ww]e|us|[Oo]ur|[Yy]our|[Yy]ou)\\b");

  private Wording() {}

  /** Whether no title ends on {@code word}. */
  static boolean dangles(String word) {
    return DANGLING.contains(word.toLowerCase(Locale.ROOT))
        || word.equals("â")
        || word.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether no title ends on these words: "three" does, "the bottom three" does not. */
  static boolean dangles(List<String> words) {
    int last = words.size() - 1;
    boolean counted =
        last > 1
            && Set.of("two", "three", "four", "five").contains(words.get(last))
            && Set.of("top", "bottom", "first", "last", "final", "other", "all", "remaining")
                .contains(words.get(last - 1));
    return !counted && dangles(words.get(last));
  }

  /** As much of {@code phrase} as makes a title; empty when nothing does. */
  static Optional<String> of(Phrase phrase) {
    String title = capitalised(phrase.within(MOST_WORDS));
    String first = title.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
    boolean dangles =
        dangles(List.of(title.split(" ", -1)))
            || DENIED.matcher(title).find()
            || first.startsWith("'")
            || OPENING.contains(first)
            || BROKEN_NUMBER.matcher(title).find();
    return title.indexOf(' ') < 0 || dangles || SPEAKER.matcher(title).find()
        ? Optional.empty()
        : Optional.of(title);
  }

  /**
   * Whether a nominal title without a name tells which event is meant: "fire in a coal mine",
   * "armistice commemorations", not "primary elections".
   */
  static boolean tellsWhich(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split(" ", -1);
    long events = Arrays.stream(words).filter(Actions::isEvent).count();
    return words.length >= LEAST_NAMELESS
        || events > 1
        || title.chars().anyMatch(Character::isDigit);
  }

  /** "Heavy strike": a noun and at most one word by it, none of them a name. */
  static boolean isThin(String title) {
    String[] words = title.split(" ", -1);
    return words.length <= 2
        && (words.length < 2 || !Character.isUpperCase(words[1].charAt(0)))
        && !words[0].matches(".*['’]s?");
  }

  private static String capitalised(String title) {
    String clean =
        title
            .replaceAll("[\"“”«»\\u00AD\\u200B]", "")
            .replaceFirst("^[A-Z]{3,}(?: \\d+)?-(?=\\p{Lu}\\p{Ll})", "")
            .replaceAll("\\s+", " ")
            .replaceAll("[,;:–—-]+$", "")
            .trim();
    boolean own = clean.length() > 1 && Character.isUpperCase(clean.charAt(1));
    return clean.isEmpty() || own
        ? clean
        : clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1);
  }
}
