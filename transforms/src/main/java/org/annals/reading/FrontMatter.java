package org.annals.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.MetadataField;

/**
 * The fields that site builders set above a text, between two lines of three dashes (YAML) or three
 * plus signs (TOML).
 *
 * @param end where the text behind it begins
 * @param facts what it states of the article
 * @param dates the days that it states
 */
record FrontMatter(int end, Facts facts, List<MetadataField> dates) {

  private static final int LONGEST = 10_000;

  private static final Pattern BLOCK =
      Pattern.compile(
          "^\\uFEFF?(?<fence>---|\\+\\+\\+)[ \\t]*\\r?\\n(?<fields>(?s:.*?)\\r?\\n)\\k<fence>[ \\t]*(?:\\r?\\n|$)");

  private static final Pattern FIELD =
      Pattern.compile("^(?<name>[\\w-]{1,40})[ \\t]*[:=][ \\t]*(?<value>.*?)[ \\t]*$");

  /** A list's entry, what belongs to the field above, a remark. */
  private static final Pattern CONTINUED = Pattern.compile("^(?:\\s.*|-\\s.*|#.*|\\[.*\\]|)$");

  /** The front matter of {@code text}; empty when it has none. */
  static Optional<FrontMatter> of(String text) {
    Matcher block = BLOCK.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    if (!block.find()) {
      return Optional.empty();
    }
    Map<String, String> fields = new HashMap<>();
    for (String line : block.group("fields").lines().toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.putIfAbsent(
            field.group("name").toLowerCase(Locale.ROOT), bare(field.group("value")));
      } else if (!CONTINUED.matcher(line).matches()) {
        return Optional.empty();
      }
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrontMatter(block.end(), facts(fields), dates(fields)));
  }

  private static String bare(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Facts facts(Map<String, String> fields) {
    return new Facts(
        fields.get("title"),
        fields.get("canonical_url"),
        fields.get("publisher"),
        fields.get("origin"),
        fields.get("author"),
        fields.get("lang"));
  }

  private static List<MetadataField> dates(Map<String, String> fields) {
    return new StatedDates("front-matter")
        .published("published", fields.get("published"))
        .published("publishdate", fields.get("publishdate"))
        .published("date", fields.get("date"))
        .modified("lastmod", fields.get("lastmod"))
        .modified("updated", fields.get("updated"))
        .list();
  }
}
