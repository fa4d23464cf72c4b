package org.annals.text.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annals.model.TextSpan;
import org.annals.text.Token;
import org.annals.text.Tokenizer;
import org.annals.text.WordMemo;

/**
 * The names of one article, and which of them are variants of one: a family name alone or with "Mr"
 * of the full name that it also gives, a role ("the Kenyan president") where it says who bears it.
 * The fullest form that the article uses first is the canonical one.
 */
public final class Names {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "to", "from", "outside", "into", "around", "for", "of");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("('s|')$");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the) (?=\\p{Lu})");
  private static final WordMemo<String> BARE = new WordMemo<>(1 << 14, Names::strip);

  private final Map<String, NamedPerson> byKey;
  private final Map<String, List<NamedPerson>> byPart;

  /** By their first word, which may be their founder's family name. */
  private final Map<String, NamedPerson> firms = new HashMap<>();

  /** By their last word. */
  private final Map<String, NamedPerson> clubs = new HashMap<>();

  private final Map<String, String> byRole;
  private final Map<String, String> abbreviations;
  private final Set<String> capitalised;
  private final Set<String> common;

  private Names(NameCollector collected) {
    this.byKey = collected.people();
    this.abbreviations = collected.abbreviations();
    this.capitalised = collected.capitalised();
    this.common = collected.common();
    this.byPart = new HashMap<>();
    for (NamedPerson person : byKey.values()) {
      if (!person.person()) {
        addShort(person, collected.isTeam(person));
        continue;
      }
      boolean another = collected.bearers().isAnothers(person.name(), person.gender());
      for (String part : person.ends()) {
        if (another && part.equals(person.ends().get(1))) {
          continue;
        }
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(person);
      }
    }
    this.byRole = new HashMap<>(collected.bearers().roles());
    byRole.replaceAll((role, name) -> canonical(name));
  }

  /** The names in these sentences, each given by its tokens. */
  public static Names of(List<List<Token>> sentences) {
    NameCollector collector = new NameCollector();
    sentences.forEach(collector::collect);
    return new Names(collector);
  }

  /** No names known: each is its own canonical form. */
  public static Names none() {
    return new Names(new NameCollector());
  }

  /**
   * The canonical form of a name as it stands in the text, without article, titles and possessive:
   * a country under its own name, a bare family name under the full one.
   */
  public String canonical(String surface) {
    String name = bare(surface);
    Optional<String> country = Countries.named(name);
    if (country.isPresent()) {
      return country.get();
    }
    if (abbreviations.containsKey(name)) {
      return abbreviations.get(name);
    }
    NamedPerson same = byKey.get(NameKey.of(name));
    if (same != null) {
      return same.name();
    }
    return name.indexOf(' ') < 0 ? byPart(name).orElse(name) : name;
  }

  /**
   * The person that a part of a name means: of several the one named most, then the one named
   * first.
   */
  private Optional<String> byPart(String part) {
    NamedPerson firm = firms.get(NameKey.of(part));
    return byPart.getOrDefault(NameKey.of(part), List.of()).stream()
        .filter(person -> firm == null || person.order() < firm.order())
        .min(NamedPerson.MOST_NAMED)
        .or(() -> Optional.ofNullable(clubs.get(NameKey.of(part))))
        .map(NamedPerson::name);
  }

  /** "Acme" goes for "Acme Industries Inc", "Rovers" for "Lima Rovers". */
  private void addShort(NamedPerson name, boolean team) {
    String last = name.ends().get(1);
    if (team || PersonNames.isClub(last)) {
      clubs.merge(last, name, Names::earlier);
    } else if (PersonNames.isFirm(last)) {
      firms.merge(name.ends().get(0), name, Names::earlier);
    }
  }

  private static NamedPerson earlier(NamedPerson one, NamedPerson other) {
    return one.order() < other.order() ? one : other;
  }

  /** Whether a word alone goes for a club or team of this article: "the Indians". */
  public boolean isClub(String word) {
    return clubs.containsKey(NameKey.of(word));
  }

  /** Whether a bare name is part of a full one in this article. */
  public boolean knowsPart(String part) {
    return byPart.containsKey(NameKey.of(part));
  }

  /**
   * Whether this word is written with a capital within a sentence of the article, so that it is a
   * name wherever it stands.
   */
  public boolean isCapitalised(String word) {
    return capitalised.contains(word);
  }

  /** Whether this word keeps its capital wherever it stands: "European", "Lima". */
  public boolean keepsCapital(String word) {
    return isCapitalised(word)
        || Countries.ofAdjective(word).isPresent()
        || NameWords.isOfContinentOrFaith(word);
  }

  /** Whether this word, in lower case, stands so in the article, so that it is no name alone. */
  public boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Whether {@code word} stands in lower case within people's names: "de", "van". */
  public static boolean isParticle(String word) {
    return NameWords.isPersonal(word);
  }

  /** Whether a name ends on a word for an institution: "Farmers' Party". */
  public static boolean isInstitution(String name) {
    return PersonNames.isInstitution(name);
  }

  /** Whether this canonical name is a person's. */
  public boolean isPerson(String canonical) {
    NamedPerson person = byKey.get(NameKey.of(canonical));
    return person != null && person.person();
  }

  /** Whether a pronoun, in lower case, can mean the person of this canonical name. */
  public boolean agrees(String canonical, String pronoun) {
    return gender(canonical).isEmpty() || fits(canonical, pronoun);
  }

  /** Whether a pronoun, in lower case, is known to fit the person of this canonical name. */
  public boolean fits(String canonical, String pronoun) {
    return gender(canonical).equals(Gender.ofPronoun(pronoun));
  }

  private Optional<Gender> gender(String canonical) {
    return Optional.ofNullable(byKey.get(NameKey.of(canonical))).map(NamedPerson::gender);
  }

  /**
   * "Acme Inc. Ada Lindqvist": where somebody's full name starts behind that of a firm or a
   * country, among the words of what looks like one name; 0 for none.
   */
  public static int personBehindAnother(List<String> words) {
    return PersonNames.behindAnother(words);
  }

  /** Whether this name is a person's, or could be one by its words. */
  public boolean mayBePerson(String canonical) {
    return isPerson(canonical) || PersonNames.mayBe(canonical);
  }

  /**
   * The first person named in a stretch of the text, by full name or a part of it, whom a pronoun
   * can mean; empty for none.
   *
   * @param sure whether it must be known of the person that the pronoun fits
   */
  public Optional<String> firstPerson(String text, TextSpan span, String pronoun, boolean sure) {
    return first(
        text,
        span,
        (name, before) ->
            person(name).filter(found -> sure ? fits(found, pronoun) : agrees(found, pronoun)));
  }

  /**
   * The first country that {@code span} names, by its name or by its capital; not by one that only
   * says where something was: "in Oslo".
   */
  public Optional<String> firstCountry(String text, TextSpan span) {
    return first(text, span, (name, before) -> Countries.named(name))
        .or(() -> first(text, span, Names::capital));
  }

  private static Optional<String> capital(String name, String before) {
    return LOCATIVE.contains(before) ? Optional.empty() : Countries.ofCapital(name);
  }

  private Optional<String> person(String surface) {
    boolean full = surface.indexOf(' ') > 0;
    String canonical = full || knowsPart(surface) ? canonical(surface) : "";
    return isPerson(canonical) ? Optional.of(canonical) : Optional.empty();
  }

  /** The first name that {@code reading} knows, given the word before it, in lower case. */
  private static Optional<String> first(
      String text, TextSpan span, BiFunction<String, String, Optional<String>> reading) {
    List<Token> tokens = Tokenizer.tokens(text, span);
    for (int i = 0; i < tokens.size(); i++) {
      String before = i == 0 ? "" : tokens.get(i - 1).lower();
      for (int end = Math.min(tokens.size(), i + 4); end > i; end--) {
        List<Token> run = tokens.subList(i, end);
        boolean name =
            run.stream().allMatch(t -> t.isWord() && t.isCapitalised())
                && !Roles.isRole(run.get(0).text());
        Optional<String> found =
            name ? reading.apply(NameCollector.joined(tokens, i, end), before) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The person that the article names most often of those whom a pronoun can mean; empty for none.
   *
   * @param named whether a name may be meant
   */
  public Optional<String> mostNamedPerson(String pronoun, Predicate<String> named) {
    return mostNamed(pronoun, named, NamedPerson::person)
        .or(() -> mostNamed(pronoun, named, bearer -> PersonNames.mayBe(bearer.name())));
  }

  /**
   * The person that the article names most often of those whom a pronoun is known to fit; empty for
   * none.
   *
   * @param named whether a name may be meant
   */
  public Optional<String> mostNamedFitting(String pronoun, Predicate<String> named) {
    return mostNamed(pronoun, named, bearer -> bearer.person() && fits(bearer.name(), pronoun));
  }

  private Optional<String> mostNamed(
      String pronoun, Predicate<String> named, Predicate<NamedPerson> person) {
    return byKey.values().stream()
        .filter(person)
        .filter(bearer -> agrees(bearer.name(), pronoun) && named.test(bearer.name()))
        .min(NamedPerson.MOST_NAMED)
        .map(NamedPerson::name);
  }

  /**
   * Who "the Kenyan president" is, where the text says so; {@code role} without article, any letter
   * case.
   */
  public Optional<String> inRole(String role) {
    return Optional.ofNullable(byRole.get(role.toLowerCase(Locale.ROOT)));
  }

  /** A name without leading article, honorifics and roles, and without the possessive. */
  public static String bare(String surface) {
    return BARE.of(surface);
  }

  private static String strip(String surface) {
    String name = SPACES.matcher(surface).replaceAll(" ").replace('’', '\'').trim();
    name = POSSESSIVE.matcher(name).replaceAll("");
    name = ARTICLE.matcher(name).replaceAll("");
    int space = name.indexOf(' ');
    while (space > 0 && Roles.isRole(name.substring(0, space))) {
      name = name.substring(space + 1);
      space = name.indexOf(' ');
    }
    int second = name.indexOf(' ', space + 1);
    boolean described =
        second > 0
            && PersonNames.describes(name.substring(0, space), name.substring(space + 1, second));
    return described ? name.substring(space + 1) : name;
  }

  /** All full names, by their keys; for tests and explanations. */
  Map<String, NamedPerson> all() {
    return new TreeMap<>(byKey);
  }
}
