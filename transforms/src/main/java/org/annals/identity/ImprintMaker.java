package org.annals.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.Resolution;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;

/** Makes imprints. Not thread-safe. */
public final class ImprintMaker implements Imprints {

  private static final int ASCII_END = 0x80;

  private final HashPrefix prefix = new HashPrefix();
  private final StringBuilder text = new StringBuilder();
  private String lastQuote = "";
  private String lastPlain = "";

  @Override
  public Imprint of(List<EventMention> mentions) {
    return new Imprint(mentions.stream().map(this::hashes).toList(), content(mentions));
  }

  private Imprint.Hashes hashes(EventMention mention) {
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
    return new Imprint.Hashes(hash(mention.articleId() + "|" + words), hash(sense), hash(words));
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
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
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
    if (point < ASCII_END) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
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

  private long hash(String text) {
    return prefix.of(text, MentionMark.DIGITS);
  }

  /** Of what is published of {@code mentions}. */
  private long content(List<EventMention> mentions) {
    text.setLength(0);
    for (EventMention mention : mentions) {
      text.append(text.length() == 0 ? "" : "\n");
      add(mention);
    }
    return prefix.of(text.toString(), PartHashes.DIGITS);
  }

  private void add(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    MentionKey.write(mention.articleId(), candidate.trigger().span(), candidate.timex(), text);
    text.append('|');
    add(candidate.sentence());
    add(candidate.clause());
    text.append(mention.quote()).append('|');
    ContentHash.write(mention.span(), text);
    text.append('|').append(candidate.basis().word());
    text.append('|').append(candidate.status().word()).append('|');
    add(mention.resolution());
  }

  // Spans and reasons as their records print themselves, which takes several times as long: the
  // hashes are kept from run to run, and with other ones every event would have changed.
  private void add(TextSpan span) {
    text.append("TextSpan[start=").append(span.start());
    text.append(", end=").append(span.end()).append("]|");
  }

  private void add(Resolution resolution) {
    text.append("Resolution[rule=").append(resolution.rule());
    text.append(", anchor=").append(resolution.anchor());
    text.append(", anchorIs=").append(resolution.anchorIs());
    text.append(", steps=").append(resolution.steps()).append(']');
  }
}
