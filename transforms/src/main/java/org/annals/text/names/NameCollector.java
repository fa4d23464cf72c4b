package org.annals.text.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gathers full names, the roles beside them and the abbreviations behind them, sentence by
 * sentence.
 */
final class NameCollector {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "across", "throughout", "around");

  private final Map<String, NamedPerson> people = new LinkedHashMap<>();
  private final RoleBearers bearers = new RoleBearers();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  /** What "Mr" and "Ms" say of those whose family name stands alone behind. */
  private final Map<String, Gender> titles = new HashMap<>();

  private final Map<String, Integer> alone = new HashMap<>();

  /** How often a name stood behind "the", as no person's does. */
  private final Map<String, Integer> definite = new HashMap<>();

  /** How often a word stood alone behind "in" and the like, as places do. */
  private final Map<String, Integer> located = new HashMap<>();

  /**
   * Full names by their keys, those of persons marked: introduced with a role, or named by a part
   * of the name as well.
   */
  Map<String, NamedPerson> people() {
    Map<String, NamedPerson> marked = new LinkedHashMap<>();
    people.forEach((key, name) -> marked.put(key, marked(name)));
    return marked;
  }

  private NamedPerson marked(NamedPerson name) {
    NamedPerson known = name.called(titles.get(name.ends().get(1)));
    return isPerson(name) ? known.asPerson() : known;
  }

  private boolean isPerson(NamedPerson name) {
    if (!PersonNames.mayBe(name.name())
        || endsWithAnother(name)
        || isTeam(name)
        || mostly(definite, NameKey.of(name.name()), name.count())
        || name.ends().stream().anyMatch(w -> mostly(located, w, alone.getOrDefault(w, 0)))) {
      return false;
    }
    // A place or a firm goes by its first word, a person by the last.
    int first = alone.getOrDefault(name.ends().get(0), 0);
    int last = alone.getOrDefault(name.ends().get(1), 0);
    return name.person()
        || (last > 0 && last >= first)
        || (first == 0 && GivenNames.isPersons(firstWord(name.name())));
  }

  /**
   * "The Malmo Gulls", "the Gulls": whether a name and its last word, a plural, mostly stand behind
   * "the" as those of teams and bands do.
   */
  boolean isTeam(NamedPerson name) {
    String first = firstWord(name.name());
    String last = name.ends().get(1);
    return name.name().endsWith("s")
        && !PersonNames.isInstitution(name.name())
        && mostly(definite, NameKey.of(name.name()), name.count())
        && mostly(definite, last, alone.getOrDefault(last, 0))
        && !NameWords.isOfContinentOrFaith(first)
        && Countries.ofAdjective(first).isEmpty()
        && Countries.ofAdjective(name.name()).isEmpty();
  }

  private static boolean mostly(Map<String, Integer> counts, String key, int all) {
    int count = counts.getOrDefault(key, 0);
    return count > 0 && 2 * count >= all;
  }

  /**
   * Whether more capitals than its own were read together with a name: "Photo Caption Ada
   * Lindqvist".
   */
  private boolean endsWithAnother(NamedPerson name) {
    String key = NameKey.of(name.name());
    return people.keySet().stream().anyMatch(other -> key.endsWith(" " + other));
  }

  /** Who bears which role. */
  RoleBearers bearers() {
    return bearers;
  }

  Map<String, String> abbreviations() {
    return abbreviations;
  }

  /** Words that stand somewhere in lower case. */
  Set<String> common() {
    return common;
  }

  /** Words written with a capital within a sentence. */
  Set<String> capitalised() {
    return capitalised;
  }

  void collect(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size()) {
      int end = runEnd(tokens, i);
      if (end > i) {
        addNames(tokens, i == 0 && opens(tokens.get(0)) ? 1 : i, end);
        for (int k = Math.max(i, 1); k < end; k++) {
          capitalised.add(tokens.get(k).text());
        }
        i = end;
      } else {
        addCommon(tokens.get(i));
        i++;
      }
    }
  }

  private void addCommon(Token token) {
    bearers.pronoun(token.lower());
    if (token.isWord() && !token.isCapitalised()) {
      common.add(token.text());
    }
  }

  private void addNames(List<Token> tokens, int from, int to) {
    List<String> words = tokens.subList(Math.min(from, to), to).stream().map(Token::text).toList();
    int second = PersonNames.behindAnother(words);
    if (second > 0) {
      addRun(tokens, from, from + second);
    }
    addRun(tokens, from + second, to);
  }

  private static boolean opens(Token token) {
    return NameWords.opens(token.text());
  }

  /**
   * Past the run of capitalised words that starts at {@code from}; {@code from} itself when none
   * does.
   */
  private static int runEnd(List<Token> tokens, int from) {
    if (!isNamePart(tokens.get(from))) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size()) {
      if (isNamePart(tokens.get(end))) {
        end++;
      } else if (end + 1 < tokens.size()
          && NameWords.isParticle(tokens.get(end).text())
          && isNamePart(tokens.get(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isNamePart(Token token) {
    return token.isWord() && token.isCapitalised() && !NameWords.isNone(token.text());
  }

  private static String words(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private void addRun(List<Token> tokens, int from, int to) {
    int start = from;
    if (from >= to) {
      return;
    }
    boolean role = from > 0 && Roles.isRole(tokens.get(from - 1).text());
    for (int i = from; i < to - 1; i++) {
      if (Roles.isTitle(tokens.get(i).text(), words(tokens, i + 1, to))) {
        start = i + 1;
        role = true;
      }
    }
    if (start < to - 1 && tokens.get(start).text().equals("of")) {
      // "CEO of Acme Works": what somebody leads.
      start++;
      role = false;
    }
    while (start < to - 1 && isShouted(tokens.get(start)) && !isShouted(tokens.get(to - 1))) {
      start++;
    }
    while (start < to - 1 && !role && isForeign(tokens, start)) {
      start++;
    }
    if (start < to - 2
        && PersonNames.describes(tokens.get(start).text(), tokens.get(start + 1).text())) {
      start++;
    }
    String name = joined(tokens, start, to);
    String before = start == 0 ? "" : tokens.get(start - 1).lower();
    if (name.indexOf(' ') < 0) {
      alone.merge(NameKey.of(name), 1, Integer::sum);
      title(tokens, start).ifPresent(gender -> titles.putIfAbsent(NameKey.of(name), gender));
      if (role) {
        bearers.add(tokens, start, name);
      }
      if (before.equals("the")) {
        definite.merge(NameKey.of(name), 1, Integer::sum);
      }
      if (LOCATIVE.contains(before) && !owns(tokens, to)) {
        located.merge(NameKey.of(name), 1, Integer::sum);
      }
    } else if (before.equals("the")) {
      definite.merge(NameKey.of(name), 1, Integer::sum);
    }
    if (name.indexOf(' ') > 0 && Countries.named(name).isEmpty()) {
      bearers.named(name);
      people.merge(
          NameKey.of(name),
          new NamedPerson(name, people.size(), 1, role, gender(tokens, start, name)),
          NamedPerson::again);
      if (role) {
        bearers.add(tokens, start, name);
      }
    }
    addAbbreviation(tokens, to, joined(tokens, from, to));
  }

  /** By the word before the name, which may say it of anybody, else by the given name. */
  private static @Nullable Gender gender(List<Token> tokens, int start, String name) {
    return title(tokens, start).or(() -> GivenNames.gender(firstWord(name))).orElse(null);
  }

  private static Optional<Gender> title(List<Token> tokens, int name) {
    return name == 0 ? Optional.empty() : Roles.gender(tokens.get(name - 1).text());
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private static boolean owns(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).text().matches("['’]s?");
  }

  /** Capitals only, three or more: a credit or a heading that runs into a name. */
  private static boolean isShouted(Token token) {
    String text = token.text();
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isForeign(List<Token> tokens, int at) {
    return Countries.ofAdjective(tokens.get(at).text()).isPresent() && at + 1 < tokens.size();
  }

  private void addAbbreviation(List<Token> tokens, int at, String name) {
    boolean bracketed =
        at + 2 < tokens.size()
            && tokens.get(at).text().equals("(")
            && tokens.get(at + 2).text().equals(")");
    if (bracketed && name.indexOf(' ') > 0) {
      String inside = tokens.get(at + 1).text();
      if (inside.length() > 1
          && inside.equals(inside.toUpperCase(Locale.ROOT))
          && inside.charAt(0) == name.charAt(0)) {
        abbreviations.putIfAbsent(inside, name);
      }
    }
  }

  static String joined(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean clitic = tokens.get(i).text().startsWith("'") || tokens.get(i).text().startsWith("’");
      name.append(i == from || clitic ? "" : " ").append(tokens.get(i).text());
    }
    return name.toString();
  }
}
