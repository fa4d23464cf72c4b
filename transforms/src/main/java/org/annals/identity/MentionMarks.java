package org.annals.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.model.EventMention;
import org.annals.model.KeptText;
import org.annals.model.MentionKey;
import org.annals.model.TimeSpan;

/** Makes the marks of all mentions of a run. */
final class MentionMarks {

  private static final int DIGITS = 16;

  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Integer> meant = new HashMap<>();
  private final Map<String, Integer> moved = new HashMap<>();
  private String lastQuote = "";
  private String lastPlain = "";

  private MentionMarks() {}

  /** The mark of each mention; mentions that are alike are told apart by their order. */
  static Map<MentionKey, MentionMark> of(Collection<EventMention> mentions) {
    MentionMarks marks = new MentionMarks();
    Map<MentionKey, MentionMark> all = new HashMap<>();
    mentions.stream().sorted().forEach(mention -> all.put(mention.key(), marks.mark(mention)));
    return all;
  }

  private MentionMark mark(EventMention mention) {
    String words = plain(mention.quote()) + "|" + mention.candidate().trigger().lemma();
    TimeSpan span = mention.span();
    String sense =
        String.join(
            "|",
            mention.articleId(),
            span.from().toString(),
            span.to().toString(),
            mention.candidate().action(),
            actors(mention.candidate().actors()));
    return new MentionMark(
        numbered(told, hash(mention.articleId() + "|" + words)),
        numbered(meant, hash(sense)),
        numbered(moved, hash(words)));
  }

  /** Case, marks and line breaks do not tell sentences apart; one often has several mentions. */
  private String plain(String quote) {
    if (!quote.equals(lastQuote)) {
      lastQuote = quote;
      lastPlain = letters(quote).toLowerCase(Locale.ROOT);
    }
    return lastPlain;
  }

  /** Letters and numbers alone, a blank for whatever stands between them. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean letter = isOfWord(point);
      if (letter && gap && letters.length() > 0) {
        letters.append(' ');
      }
      if (letter) {
        letters.appendCodePoint(point);
      }
      gap = !letter;
    }
    return letters.toString();
  }

  private static boolean isOfWord(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  private static String actors(List<String> actors) {
    String[] sorted = actors.toArray(String[]::new);
    Arrays.sort(sorted);
    return String.join(",", sorted);
  }

  private static String numbered(Map<String, Integer> seen, String mark) {
    return MentionMark.numbered(mark, seen.merge(mark, 1, Integer::sum));
  }

  private static String hash(String text) {
    return KeptText.sha256(text).substring(0, DIGITS);
  }
}
