package org.annals.benchmarks.variants;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plain article as a machine paraphrases it: word by word, for words that mean the same. */
final class Spinning {

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    String table =
        """
        last month=final month
        last year=final yr
        last week=final week
        weeks ago=weeks in the past
        months ago=months in the past
        years ago=years in the past
        this year=this yr
        said=mentioned
        told=instructed
        international=worldwide
        several=a number of
        however=nevertheless
        visit=go to
        began=started
        government=authorities
        help=assist
        show=present
        countries=international locations
        """;
    table.lines().map(line -> line.split("=", 2)).forEach(pair -> WORDS.put(pair[0], pair[1]));
  }

  private static final Pattern ANY =
      Pattern.compile(
          WORDS.keySet().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")));

  private Spinning() {}

  static Source told(Source source) {
    return source.isPlain()
        ? source.telling(
            text -> Rewriting.of(text, ANY, m -> WORDS.getOrDefault(m.group(), m.group())))
        : source;
  }
}
