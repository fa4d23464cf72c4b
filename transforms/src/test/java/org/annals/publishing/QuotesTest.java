package org.annals.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class QuotesTest {

  @Test
  void fullIsTheSentenceWithItsLineBreaks() {
    assertEquals("The bridge\r\nopened.", Quotes.FULL.of("The bridge\r\nopened."));
  }

  @Test
  void noneIsEmpty() {
    assertEquals("", Quotes.NONE.of("The bridge opened."));
  }

  @Test
  void shortLeavesAShortSentenceWhole() {
    assertEquals("The bridge opened.", Quotes.SHORT.of("The bridge opened."));
  }

  @Test
  void shortEndsWithAWord() {
    String sentence = "word ".repeat(30).strip();

    assertEquals("word ".repeat(24).strip() + "…", Quotes.SHORT.of(sentence));
  }

  @Test
  void shortNeverHalvesACharacterOfTwoUnits() {
    String quote = Quotes.SHORT.of("x" + "𝄞".repeat(100));

    assertEquals("x" + "𝄞".repeat(59) + "…", quote);
  }

  @Property
  void shortIsABeginningOfTheSentence(@ForAll @StringLength(max = 300) String sentence) {
    String quote = Quotes.SHORT.of(sentence);

    assertTrue(quote.length() <= 121);
    assertTrue(
        quote.equals(sentence) || sentence.startsWith(quote.substring(0, quote.length() - 1)));
  }
}
