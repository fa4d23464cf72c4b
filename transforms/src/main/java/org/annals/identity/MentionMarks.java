package org.annals.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.ToLongFunction;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.Repeated;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Makes the marks of all mentions of a run. */
final class MentionMarks {

  private static final int ASCII_END = 0x80;

  private final HashPrefix prefix = new HashPrefix();
  private final Map<String, String> articles = new HashMap<>();
  private String lastQuote = "";
  private String lastPlain = "";

  private MentionMarks() {}

  /**
   * The marks of the mentions of each event, in the order of both; mentions that are alike are told
   * apart by their natural order.
   */
  static List<List<MentionMark>> of(List<MergedEvent> events) {
    MentionMarks marks = new MentionMarks();
    List<Hashed> all = new ArrayList<>();
    int[] sizes = new int[events.size()];
    for (int i = 0; i < sizes.length; i++) {
      List<EventMention> mentions = events.get(i).mentions();
      sizes[i] = mentions.size();
      mentions.forEach(mention -> all.add(marks.hashed(mention)));
    }
    number(all.toArray(Hashed[]::new));
    List<List<MentionMark>> each = new ArrayList<>(sizes.length);
    int from = 0;
    for (int size : sizes) {
      each.add(all.subList(from, from + size).stream().map(Hashed::mark).toList());
      from += size;
    }
    return Collections.unmodifiableList(each);
  }

  private static void number(Hashed[] all) {
    number(all, each -> each.told, (each, number) -> each.toldNumber = number);
    number(all, each -> each.meant, (each, number) -> each.meantNumber = number);
    number(all, each -> each.moved, (each, number) -> each.movedNumber = number);
  }

  /** Numbers those of one hash, from 1, in the order of mentions. */
  private static void number(
      Hashed[] all, ToLongFunction<Hashed> hash, ObjIntConsumer<Hashed> number) {
    long[] several = Repeated.in(Arrays.stream(all).mapToLong(hash).sorted().toArray());
    List<List<Hashed>> alike = new ArrayList<>(several.length);
    for (int i = 0; i < several.length; i++) {
      alike.add(new ArrayList<>(2));
    }
    for (Hashed each : all) {
      int place = Arrays.binarySearch(several, hash.applyAsLong(each));
      if (place < 0) {
        number.accept(each, 1);
      } else {
        alike.get(place).add(each);
      }
    }
    for (List<Hashed> group : alike) {
      group.sort(Hashed.MENTIONS);
      for (int i = 0; i < group.size(); i++) {
        number.accept(group.get(i), i + 1);
      }
    }
  }

  /** A mention as far as its marks need it, for there may be more of them than memory holds. */
  private static final class Hashed {

    static final Comparator<Hashed> MENTIONS =
        Comparator.comparing((Hashed each) -> each.article)
            .thenComparingLong(each -> each.trigger)
            .thenComparingLong(each -> each.timex);

    final String article;
    final long trigger;
    final long timex;
    final long told;
    final long meant;
    final long moved;
    int toldNumber;
    int meantNumber;
    int movedNumber;

    Hashed(EventMention mention, String article, long told, long meant, long moved) {
      this.article = article;
      this.trigger = packed(mention.candidate().trigger().span());
      this.timex = packed(mention.candidate().timex());
      this.told = told;
      this.meant = meant;
      this.moved = moved;
    }

    MentionMark mark() {
      return new MentionMark(told, toldNumber, meant, meantNumber, moved, movedNumber);
    }

    /** In the order of spans; none is the last. */
    private static long packed(@Nullable TextSpan span) {
      return span == null ? Long.MAX_VALUE : (long) span.start() << Integer.SIZE | span.end();
    }
  }

  private Hashed hashed(EventMention mention) {
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
    return new Hashed(
        mention,
        articles.computeIfAbsent(mention.articleId(), id -> id),
        hash(mention.articleId() + "|" + words),
        hash(sense),
        hash(words));
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
}
