package org.annals.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.text.names.Countries;

/**
 * A plain article that tells of other countries and other people: each country with its adjective,
 * people and capital becomes another, each word of a person's name a name of nobody.
 */
final class NameSwap {

  /** So far down the list of countries stands the one that takes a country's place. */
  private static final int STEP = 31;

  private static final int FORMS = 5;

  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?:President|Minister|Chancellor|Secretary|Mr\\.?|Mrs\\.?|Ms\\.?|leader|Leader|General|Senator)\\s+(\\p{Lu}\\p{Ll}[\\p{L}-]*(?:["
              + " \\u00a0]\\p{Lu}[\\p{L}-]+){0,2})|(\\p{Lu}\\p{Ll}[\\p{L}-]*(?:["
              + " \\u00a0]\\p{Lu}[\\p{L}-]+){0,2})(?=,? (?:said|told|added|noted|wrote)\\b)");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]*");

  private static final List<String> NOBODY =
      List.of(
          "Aldern", "Brisk", "Corvane", "Dellow", "Eskin", "Farrow", "Gantry", "Hollis", "Imber",
          "Jorvik", "Kestle", "Lorne", "Marrack", "Norell", "Osmer", "Pellew", "Quarrie", "Rudd",
          "Selwick", "Tarrant", "Ulmer", "Varley", "Wexel", "Yarrow", "Zeller");

  private NameSwap() {}

  static Source told(Source source) {
    return source.isPlain() ? source.telling(NameSwap::told) : source;
  }

  private static String told(String text) {
    Map<String, String> swaps = new LinkedHashMap<>(people(text));
    swaps.putAll(places());
    Pattern any =
        Pattern.compile(
            swaps.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    return Rewriting.of(text, any, match -> swaps.getOrDefault(match.group(), match.group()));
  }

  private static Map<String, String> people(String text) {
    Map<String, String> people = new LinkedHashMap<>();
    Matcher person = PERSON.matcher(text);
    while (person.find()) {
      Matcher word = WORD.matcher(Objects.requireNonNullElse(person.group(1), person.group(2)));
      while (word.find()) {
        people.putIfAbsent(word.group(), NOBODY.get(people.size() % NOBODY.size()));
      }
    }
    return people;
  }

  private static Map<String, String> places() {
    List<List<String>> rows = rows();
    Map<String, String> places = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> from = rows.get(i);
      List<String> to = rows.get((i + STEP) % rows.size());
      for (int form = 0; form < FORMS; form++) {
        String other =
            to.get(form).split("/", -1)[0].equals("-") ? to.get(0) : to.get(form).split("/", -1)[0];
        for (String name : from.get(form).split("/", -1)) {
          if (!name.equals("-")) {
            places.putIfAbsent(name, other);
          }
        }
      }
    }
    return places;
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"))) {
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> List.of(line.split("\t", -1)))
          .filter(row -> row.size() >= FORMS)
          .forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
