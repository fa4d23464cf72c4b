package org.annals.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.annals.model.Article;
import org.annals.model.Rejection;
import org.annals.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Which articles are not read for events because of their language. */
class ForeignTextTest {

  private static final String SENTENCE =
      "Die Fähre ist am Dienstag vor den nördlichen Inseln auf Grund gelaufen, teilte die"
          + " Küstenwache mit.";

  @Test
  void aTextInAnotherLanguageIsRejectedWithTheReason() {
    Optional<Rejection> rejection =
        ArticleAnalyzer.unreadable(article(SENTENCE + " Alle Menschen an Bord wurden gerettet."));
    assertEquals(Optional.of("language"), rejection.map(Rejection::reason));
  }

  @Test
  void aSingleSentenceNeverIs() {
    assertEquals(Optional.empty(), ArticleAnalyzer.unreadable(article(SENTENCE)));
    assertEquals(
        Optional.empty(), ArticleAnalyzer.unreadable(article("Fähre auf Grund\n\n" + SENTENCE)));
  }

  @Test
  void anEnglishTextFullOfForeignNamesIsRead() {
    String names =
        "Håkonsson met Świętosław and Guimarães in Reykjavík. Erdoğdu, Nguyễn and Kovačević stayed"
            + " away.";
    assertEquals(Optional.empty(), ArticleAnalyzer.unreadable(article(names)));
  }

  private static Article article(String text) {
    return new ArticleReader()
        .read("x.txt", text.getBytes(UTF_8), Optional.empty())
        .articles()
        .get(0);
  }
}
