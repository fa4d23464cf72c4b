package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.Region.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole pages as people copy them out of a browser. Each line of a page says what it is: {@code #}
 * furniture, {@code =} story or headline, {@code +} caption.
 */
class FurnitureTest {

  @ParameterizedTest
  @CsvSource({
    "blog-theme, Lighthouse goes dark after 116 years, Tom Hall",
    "broadcaster, Herring return to the fjord after thirty years, Tom Hall",
    "browser-copy, Ferry runs aground in winter storm; all 214 aboard are saved, Anna Berg",
    "cookie-wall, 'Shipyard will close in June, company tells workers', ",
    "mobile-share, Coast guard finds wreck of ship lost in 1917, Post Web Desk",
    "newspaper, Tram drivers end strike after eleven days, Liv Strand",
    "wire-copy, Lawmakers pass harbour bill after all-night debate, Anna Berg",
    "wrapped, Dam above the valley is repaired after ten years of quarrels, LIV STRAND"
  })
  void aPageIsItsStory(String page, String title, String author) throws IOException {
    List<String> lines = lines(page);
    for (String gap : page.equals("wrapped") ? List.of("\n") : List.of("\n", "\n\n")) {
      Article article = FilesInHand.only("x.txt", text(lines, gap));
      assertEquals(List.of(), wrong(article, lines, gap));
      assertEquals(title, article.title());
      assertEquals(author, article.author());
    }
  }

  /** Furniture that may tell of events, and story that may not. */
  private static List<String> wrong(Article article, List<String> lines, String gap) {
    List<String> wrong = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Kind kind = kindAt(article, start);
      boolean heading = kind == Kind.HEADING && line.length() < 40;
      if (line.charAt(0) == '#' ? kind.tellsEvents() : !kind.tellsEvents() && !heading) {
        wrong.add(kind + " " + line);
      }
      start += line.length() - 1 + gap.length();
    }
    return wrong;
  }

  private static Kind kindAt(Article article, int offset) {
    return article.regions().stream()
        .filter(region -> region.span().start() <= offset && offset < region.span().end())
        .map(Region::kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing at " + offset));
  }

  private static String text(List<String> lines, String gap) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line, 1, line.length()).append(gap);
    }
    return text.toString();
  }

  private static List<String> lines(String page) throws IOException {
    try (InputStream in = FurnitureTest.class.getResourceAsStream("pages/" + page + ".txt")) {
      return new String(Objects.requireNonNull(in, page).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
