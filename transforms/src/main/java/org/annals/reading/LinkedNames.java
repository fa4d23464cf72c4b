package org.annals.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Names that a page's linked data (JSON-LD) gives to its author and its publisher. */
final class LinkedNames {

  private static final int MAX_SCRIPT = 300_000;
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.){1,120}+\"";

  /** A name, a thing with a name, or a list of such. */
  private static final String THINGS =
      "\\s*+:\\s*+(?<things>"
          + STRING
          + "|\\{[^{}]{0,2000}+\\}|\\[(?:[^\\[\\]{}]++|\\{[^{}]{0,2000}+\\}){0,40}+\\])";

  private static final Pattern NAME =
      Pattern.compile("(?:^|\"name\"\\s*:\\s*|[\\[,]\\s*)(?<name>" + STRING + ")(?!\\s*:)");

  private LinkedNames() {}

  /** Those of {@code field}, a line each; null when none is given by name. */
  static @Nullable String of(PageElements elements, String field) {
    Pattern pattern = Pattern.compile("\"" + field + "\"" + THINGS);
    for (Element script : elements.tagged("script")) {
      String words = script.data();
      if (words.length() <= MAX_SCRIPT && script.attr("type").contains("ld+json")) {
        Matcher matcher = pattern.matcher(words);
        String names = matcher.find() ? names(matcher.group("things")) : null;
        if (names != null) {
          return names;
        }
      }
    }
    return null;
  }

  private static @Nullable String names(String things) {
    boolean listed = things.startsWith("[") && !things.contains("{");
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(things);
    while (matcher.find()) {
      boolean named = matcher.group().startsWith("\"name\"");
      if (named || listed || things.startsWith("\"")) {
        add(matcher.group("name"), names);
      }
    }
    return names.isEmpty() ? null : String.join("\n", names);
  }

  private static void add(String quoted, Set<String> names) {
    try {
      String name = JsonRecords.MAPPER.readValue(quoted, String.class).strip();
      if (!name.isEmpty() && !name.startsWith("http")) {
        names.add(name);
      }
    } catch (JsonProcessingException pagesOftenBreakIt) {
      names.remove(quoted);
    }
  }
}
