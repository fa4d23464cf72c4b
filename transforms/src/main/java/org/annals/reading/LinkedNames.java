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

  private static final Pattern AUTHOR = Pattern.compile("\"author\"" + THINGS);
  private static final Pattern PUBLISHER = Pattern.compile("\"publisher\"" + THINGS);

  private LinkedNames() {}

  /** The writers, a line each; null when none is given by name. */
  static @Nullable String author(PageElements elements) {
    return first(elements, AUTHOR);
  }

  /** The paper; null when none is given by name. */
  static @Nullable String publisher(PageElements elements) {
    return first(elements, PUBLISHER);
  }

  private static @Nullable String first(PageElements elements, Pattern pattern) {
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
      String name = named || listed || things.startsWith("\"") ? name(matcher.group("name")) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join("\n", names);
  }

  /** Null when it is an address, or no JSON, as pages often have it. */
  private static @Nullable String name(String quoted) {
    try {
      String name = JsonRecords.MAPPER.readValue(quoted, String.class).strip();
      return name.isEmpty() || name.startsWith("http") ? null : name;
    } catch (JsonProcessingException pagesOftenBreakIt) {
      return null;
    }
  }
}
