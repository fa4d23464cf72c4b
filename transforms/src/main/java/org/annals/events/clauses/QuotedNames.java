package org.annals.events.clauses;

import java.util.List;
import org.annals.text.Tag;
import org.annals.text.Word;

/** Names in quotation marks within a noun phrase. */
final class QuotedNames {

  /** Words of a name in quotation marks before its noun. */
  private static final int MOST_QUOTED = 4;

  private final List<Word> words;

  QuotedNames(List<Word> words) {
    this.words = words;
  }

  /** "Her "Shift" cycle": a quoted name, capitals only, before its noun. */
  boolean opensAt(int i) {
    int end = i + 1;
    boolean capitals = i + 1 < words.size() && words.get(i + 1).token().isCapitalised();
    while (end < words.size()
        && (capitals ? words.get(end).token().isCapitalised() : isNickname(end))
        && end - i <= MOST_QUOTED) {
      end++;
    }
    return end > i + 1 && isClosing(end) && (capitals || words.get(end + 1).is(Tag.PROPN));
  }

  /** "Self-styled “comedy king” Omar Diallo": what somebody is called, before his name. */
  private boolean isNickname(int i) {
    return words.get(i).is(Tag.NOUN) || words.get(i).is(Tag.ADJ);
  }

  /** Whether the mark at {@code i} closes such a name. */
  boolean closesAt(int i) {
    if (!isClosing(i)) {
      return false;
    }
    int start = i - 1;
    while (start > 0 && (words.get(start).token().isCapitalised() || isNickname(start))) {
      start--;
    }
    return start < i - 1 && Chunker.isQuote(words.get(start)) && opensAt(start);
  }

  private boolean isClosing(int i) {
    boolean quote =
        i < words.size() && (words.get(i).text().equals("”") || words.get(i).text().equals("\""));
    return quote
        && i + 1 < words.size()
        && words.get(i + 1).tag().isNominal()
        && words.get(i + 1).start() > words.get(i).end();
  }
}
