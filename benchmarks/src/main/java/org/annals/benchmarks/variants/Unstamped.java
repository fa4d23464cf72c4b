package org.annals.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.reading.ArticleReader;

/**
 * A plain article without what states its day: stamps, the page's clock, the dateline's day, dates
 * in its name.
 */
final class Unstamped {

  private static final Pattern DATELINE_DAY =
      Pattern.compile(
          "(?m)^(\\p{Lu}[\\p{L} .'’,-]{1,60}?), (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2}"
              + " \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?(?= \\(\\p{Lu}| ?[-–—])");

  private static final Pattern DATED_NAME = Pattern.compile("\\d{4}[-/_.]?\\d\\d[-/_.]?\\d\\d");

  private Unstamped() {}

  static Source told(Source source) {
    if (!source.isPlain()) {
      return source;
    }
    String uri = DATED_NAME.matcher(source.uri()).replaceAll("undated");
    return new ArticleReader()
        .read(source.uri(), source.text().getBytes(UTF_8), Optional.empty()).articles().stream()
            .findFirst()
            .map(article -> new Source(uri, stripped(article), source.published()))
            .orElse(source);
  }

  private static String stripped(Article article) {
    StringBuilder text = new StringBuilder(article.text());
    for (int i = article.regions().size() - 1; i >= 0; i--) {
      Region region = article.regions().get(i);
      if (region.kind() == Region.Kind.STAMP || region.kind() == Region.Kind.PAGE_CLOCK) {
        text.delete(region.span().start(), region.span().end());
      }
    }
    return Rewriting.of(text.toString(), DATELINE_DAY, match -> match.group(1));
  }
}
