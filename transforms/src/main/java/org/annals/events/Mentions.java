package org.annals.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.CalendarWords;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.actions.Actions;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;
import org.annals.text.names.Roles;

/** The names inside a noun chunk, in their canonical form. */
final class Mentions {

  /** Many who own an institution that is named after them. */
  private static final Set<String> OWNERS =
      Set.of(
          "People",
          "Workers",
          "Women",
          "Children",
          "Teachers",
          "Farmers",
          "Soldiers",
          "Students",
          "Lawyers",
          "Journalists",
          "Veterans",
          "Ladies",
          "Men",
          "King",
          "Queen",
          "Governors",
          "Sailors",
          "Writers");

  private static final Pattern JOINED =
      Pattern.compile(
          ".*-(based|led|backed|born|owned|run|made|style|controlled|held|funded|trained|sponsored|listed|occupied)");

  /** Titles that stand before a name without an article. */
  private static final Set<String> RANKS =
      Set.of("King", "Queen", "Prince", "Princess", "Lord", "Lady", "Admiral", "Marshal");

  private static final Pattern NUMBER =
      Pattern.compile("(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\\p{L}+)?");

  /** What is named after somebody and belongs to nobody: "St Mary's Hospital". */
  private static final Set<String> SITES =
      Set.of(
          "Cemetery",
          "Palace",
          "Hospital",
          "Square",
          "Cathedral",
          "Church",
          "College",
          "Museum",
          "Park",
          "Hall",
          "Prison",
          "University",
          "School",
          "Bridge",
          "Castle",
          "Stadium",
          "Court",
          "Gate",
          "Monument",
          "Memorial",
          "Tomb",
          "Theatre",
          "Club",
          "Day");

  private final ParsedSentence sentence;
  private final Names names;

  Mentions(ParsedSentence sentence, Names names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * The actors that a noun chunk names: people, organisations, countries by name, adjective or
   * capital.
   */
  List<String> actors(int chunk) {
    Chunk noun = sentence.chunks().get(chunk);
    Set<String> actors = new LinkedHashSet<>();
    Optional<String> inRole = inRole(noun);
    inRole.ifPresent(actors::add);
    List<int[]> runs = runs(noun);
    JoinedNames joined = new JoinedNames(sentence, this);
    for (int[] run : runs) {
      if (joined.isTail(chunk, run)) {
        continue;
      }
      Optional<JoinedNames.Joined> whole = joined.of(chunk, run);
      if (whole.isPresent()) {
        actors.add(whole.get().country().orElseGet(() -> names.canonical(whole.get().text())));
        continue;
      }
      boolean last = run[1] == noun.to() || sentence.words().get(run[1]).lower().startsWith("'");
      addRun(run[0], run[1], last, inRole.isPresent(), actors);
    }
    return List.copyOf(actors);
  }

  /** A place as it is named, "Nairobi" and not its country; empty for a chunk without a name. */
  Optional<String> place(int chunk) {
    Chunk noun = sentence.chunks().get(chunk);
    List<int[]> runs = runs(noun);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    int[] run = runs.get(runs.size() - 1);
    if (run[1] < noun.to() || hasRole(run) || !isActor(run[0], run[1])) {
      return Optional.empty();
    }
    String name = text(run[0], run[1]);
    return names.isPerson(names.canonical(name))
        ? Optional.empty()
        : Optional.of(Countries.named(Names.bare(name)).orElse(Names.bare(name)));
  }

  private boolean hasRole(int[] run) {
    for (int i = run[0]; i < run[1]; i++) {
      if (Roles.isRole(word(i))) {
        return true;
      }
    }
    return run[0] > 0 && Roles.isRole(word(run[0] - 1));
  }

  /** Runs of capitalised words: [from, to) pairs of word indexes. */
  List<int[]> runs(Chunk noun) {
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = noun.from(); i <= noun.to(); i++) {
      boolean name =
          i < noun.to()
              && (isName(i)
                  || (start >= 0 && (isInnerPossessive(i, noun.to()) || isParticle(i, noun.to()))));
      if (name && start < 0) {
        start = i;
      } else if (!name && start >= 0) {
        int second = Names.personBehindAnother(texts(start, i));
        if (second > 0) {
          runs.add(new int[] {start, start + second});
        }
        runs.add(new int[] {start + second, i});
        start = -1;
      }
    }
    return runs;
  }

  private List<String> texts(int from, int to) {
    return sentence.words().subList(from, to).stream().map(Word::text).toList();
  }

  private boolean isName(int i) {
    Word word = sentence.words().get(i);
    boolean inTimex =
        sentence.chunks().stream()
            .anyMatch(
                c ->
                    c.timex() != null
                        && c.timex().start() <= word.start()
                        && word.end() <= c.timex().end());
    if (i == 0
        && (!word.is(Tag.PROPN) || names.isCommon(word.lower()))
        && !names.isCapitalised(word.text())
        && Countries.named(word.text()).isEmpty()
        && Countries.ofAdjective(word.text()).isEmpty()) {
      return false;
    }
    if (i == 0
        && word.lower().endsWith("s")
        && !names.isCapitalised(word.text())
        && Countries.named(word.text()).isEmpty()
        && sentence.words().size() > 1
        && !sentence.words().get(1).token().isCapitalised()) {
      return false;
    }
    return word.token().isWord()
        && word.token().isCapitalised()
        && !NUMBER.matcher(word.text()).matches()
        && !isWeekday(word)
        && !word.lower().endsWith("-year-old")
        && !word.is(Tag.DET)
        && !word.is(Tag.PRON)
        && !word.is(Tag.ADP)
        && !inTimex;
  }

  /** "Met every Monday": nobody who acts. */
  private static boolean isWeekday(Word word) {
    return word.lower().endsWith("day") && CalendarWords.isName(word.lower());
  }

  private void addRun(int from, int to, boolean last, boolean role, Set<String> actors) {
    int start = from;
    while (start < to) {
      int adjective = adjectiveEnd(start, to);
      if (adjective == start) {
        break;
      }
      String country = Countries.ofAdjective(text(start, adjective)).orElseThrow();
      boolean name =
          adjective < to && (names.knowsPart(word(to - 1)) || Roles.isRole(word(adjective)));
      if (!name && !role) {
        actors.add(country);
      }
      start = adjective;
    }
    if (isShip(from, to)) {
      actors.add(text(from, to));
      return;
    }
    for (int i = start; i < to; i++) {
      if (Roles.isTitle(word(i), text(i + 1, to))) {
        start = i + 1;
      }
    }
    if (start < to && !isCompound(start, to) && !isHoliday(start, to)) {
      actors.add(actor(text(start, to), last));
    }
  }

  /**
   * Past the country's adjective that starts at {@code from}, two words or one; {@code from} when
   * none does.
   */
  private int adjectiveEnd(int from, int to) {
    for (int end = Math.min(to, from + 2); end > from; end--) {
      if (Countries.ofAdjective(text(from, end)).isPresent()
          && Countries.named(text(from, end)).isEmpty()
          && !names.isClub(text(from, end))) {
        return end;
      }
    }
    return from;
  }

  /** "The Princess Ada": a ship, since no princess has an article before her title and name. */
  private boolean isShip(int from, int to) {
    return to - from == 2
        && from > 0
        && RANKS.contains(word(from))
        && sentence.words().get(from - 1).lower().equals("the");
  }

  /** Whether a name is of a place or of who acts rather than of an event: a war is nowhere. */
  private boolean isActor(int from, int to) {
    return !Actions.isEvent(word(to - 1).toLowerCase(Locale.ROOT)) && !isCompound(from, to);
  }

  /** "Harvest Day": nobody who acts. */
  private boolean isHoliday(int from, int to) {
    return to - from > 1 && word(to - 1).equals("Day");
  }

  /** "Anytown-based", "Peru-Chile": compounds that describe. */
  private boolean isCompound(int from, int to) {
    return (to - from <= 2 && isJoined(word(from))) || joinsCountries(from, to);
  }

  private static boolean isJoined(String word) {
    return word.indexOf('-') >= 0 && JOINED.matcher(word).matches();
  }

  private boolean joinsCountries(int from, int to) {
    for (int i = from; i < to; i++) {
      int hyphen = word(i).indexOf('-');
      if (hyphen > 0
          && (Countries.named(word(i).substring(hyphen + 1)).isPresent()
              || Countries.ofAdjective(word(i).substring(hyphen + 1)).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** "Joost de Wit", "Omar bin Rashid": a small word within a name. */
  private boolean isParticle(int i, int to) {
    int next = i;
    while (next < to && Names.isParticle(word(next))) {
      next++;
    }
    return next > i && next < to && isName(next);
  }

  /** "People's Army": a possessive within a name. */
  private boolean isInnerPossessive(int i, int to) {
    boolean mark = word(i).startsWith("'") || word(i).startsWith("’");
    return mark
        && i > 0
        && i + 1 < to
        && (OWNERS.contains(word(i - 1)) || SITES.contains(word(i + 1)))
        && isName(i + 1);
  }

  private String actor(String surface, boolean last) {
    String canonical = names.canonical(surface);
    return Countries.ofCapital(canonical).filter(c -> last).orElse(canonical);
  }

  private Optional<String> inRole(Chunk noun) {
    int from = noun.from();
    if (!sentence.words().get(from).lower().equals("the")) {
      return Optional.empty();
    }
    return names.inRole(text(from + 1, noun.head() + 1));
  }

  /**
   * Whether the chunk is a bare name with or without titles, so that its canonical form can stand
   * for it.
   */
  Optional<String> wholeName(int chunk) {
    Chunk noun = sentence.chunks().get(chunk);
    if (!noun.is(Kind.NOUN)) {
      return Optional.empty();
    }
    Optional<String> role = inRole(noun);
    if (role.isPresent()) {
      return role;
    }
    List<int[]> runs = runs(noun);
    if (runs.isEmpty() || runs.get(runs.size() - 1)[1] != noun.to()) {
      return Optional.empty();
    }
    int[] run = runs.get(runs.size() - 1);
    if (isShip(run[0], run[1])) {
      return Optional.of("The " + text(run[0], run[1]));
    }
    int start = run[0];
    boolean titled = run[0] > noun.from() && Roles.isRole(word(run[0] - 1));
    for (int i = run[0]; i < run[1] - 1; i++) {
      if (Roles.isTitle(word(i), text(i + 1, run[1]))) {
        start = i + 1;
        titled = true;
      }
    }
    boolean alone = run[0] == noun.from();
    String name = text(start, run[1]);
    boolean person = names.isPerson(names.canonical(name));
    if (!titled && !alone && !person) {
      return Optional.empty();
    }
    return Optional.of(names.canonical(name));
  }

  /** "Acme Inc. Ada Lindqvist": who stands behind whom he works for; empty for nobody. */
  Optional<String> behindAnother(int chunk) {
    Chunk noun = sentence.chunks().get(chunk);
    List<int[]> runs = runs(noun);
    int last = runs.size() - 1;
    boolean two =
        last > 0 && runs.get(last)[0] == runs.get(last - 1)[1] && runs.get(last)[1] == noun.to();
    return two
        ? Optional.of(names.canonical(text(runs.get(last)[0], runs.get(last)[1])))
        : Optional.empty();
  }

  /** "Its director, Ada Lindqvist, said": the name set off behind a noun; empty for none. */
  Optional<String> apposed(int noun) {
    List<Chunk> chunks = sentence.chunks();
    boolean setOff =
        noun + 3 < chunks.size()
            && chunks.get(noun + 1).is(Kind.COMMA)
            && chunks.get(noun + 2).is(Kind.NOUN)
            && chunks.get(noun + 3).is(Kind.COMMA);
    return setOff ? wholeName(noun + 2) : Optional.empty();
  }

  /**
   * The country that the sentence named last before a chunk, by its name, else by its adjective;
   * empty for none.
   */
  Optional<String> countryBefore(int chunk) {
    Optional<String> named = Optional.empty();
    Optional<String> described = Optional.empty();
    for (int k = 0; k < chunk; k++) {
      Chunk noun = sentence.chunks().get(k);
      if (noun.is(Kind.NOUN)) {
        named = Countries.named(Names.bare(text(noun.from(), noun.to()))).or(orElse(named));
        described = adjectiveIn(noun).or(orElse(described));
      }
    }
    return named.isPresent() ? named : described;
  }

  private static Supplier<Optional<String>> orElse(Optional<String> before) {
    return () -> before;
  }

  private Optional<String> adjectiveIn(Chunk noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      int end = adjectiveEnd(i, noun.to());
      if (end > i) {
        return Countries.ofAdjective(text(i, end));
      }
    }
    return Optional.empty();
  }

  private String word(int i) {
    return sentence.words().get(i).text();
  }

  /** Whether a word keeps its capital wherever it stands: "European", "Lima". */
  boolean keepsCapital(String word) {
    return names.keepsCapital(word);
  }

  /** Whether a canonical name is a person's. */
  boolean isPerson(String canonical) {
    return names.isPerson(canonical);
  }

  /** Whether a canonical name is a person's, or could be one by its words. */
  boolean mayBePerson(String canonical) {
    return names.mayBePerson(canonical);
  }

  /** Whether a pronoun, in lower case, is known to fit the person of a canonical name. */
  boolean fits(String canonical, String pronoun) {
    return names.fits(canonical, pronoun);
  }

  /** Whether a pronoun, in lower case, can mean the person of a canonical name. */
  boolean agrees(String canonical, String pronoun) {
    return names.agrees(canonical, pronoun);
  }

  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = sentence.words().get(i);
      boolean tight =
          i == from
              || word.lower().startsWith("'")
              || word.start() == sentence.words().get(i - 1).end();
      out.append(tight ? "" : " ").append(word.text());
    }
    return out.toString();
  }
}
