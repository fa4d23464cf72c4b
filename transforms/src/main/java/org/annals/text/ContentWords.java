package org.annals.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.TextSpan;

/**
 * The words that say what a text is about: all but function words, words of saying, of time and of
 * amount, and bare numbers.
 */
public final class ContentWords {

  private static final Set<String> COMMON = new HashSet<>();

  static {
    for (List<String> row : Table.rows(ContentWords.class, "common-words.tsv")) {
      COMMON.addAll(Table.variants(row.get(0)));
    }
  }

  /**
   * A word of a text.
   *
   * @param text in lower case; a noun in the singular
   * @param start where it stands
   * @param capital whether it is written with a capital letter
   */
  public record ContentWord(String text, int start, boolean capital) {}

  private static final WordMemo<String> WORDS = new WordMemo<>(1 << 15, ContentWords::word);

  private ContentWords() {}

  /** Whether {@code word} (lower case) stands in any text, as all function words do. */
  public static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** The words within {@code span}, in text order, as often as they stand there. */
  public static List<ContentWord> of(String text, TextSpan span) {
    List<ContentWord> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text, span)) {
      String word = WORDS.of(token.text());
      if (!word.isEmpty()) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        words.add(new ContentWord(word, token.start(), capital));
      }
    }
    return words;
  }

  /** A token as a content word; empty when it is none. */
  private static String word(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(token.charAt(0))
        || lower.length() < 2
        || COMMON.contains(lower)) {
      return "";
    }
    String singular = Nouns.singular(lower);
    return COMMON.contains(singular) ? "" : singular;
  }
}
