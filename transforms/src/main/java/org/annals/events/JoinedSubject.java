package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.text.names.Roles;

/**
 * A subject of several nouns joined by "and", of which something is set off or more is said: "Ada
 * Lind, 34, and her coach, Omar Diallo, were fined", "Bo Moss (left) and the mayor of Lima sang".
 */
final class JoinedSubject {

  /** Words of all of them together. */
  private static final int MOST_WORDS = 9;

  private static final Set<String> COUNTS =
      Set.of("a number", "a handful", "a group", "a couple", "a dozen", "a score", "a pair");

  private static final Pattern OPENED =
      Pattern.compile("^(?i:an?|the|one|its|his|her|their|another) |'s ");

  /**
   * The nouns that share the verb.
   *
   * @param nouns none where there is another way to read them
   * @param setOff whether something is set off from one of them
   */
  private record Heads(List<Integer> nouns, boolean setOff) {

    static final Heads NONE = new Heads(List.of(), false);
  }

  private final NounText nouns;

  JoinedSubject(NounText nouns) {
    this.nouns = nouns;
  }

  /**
   * All that act in {@code clause}; empty where no more than one does, where they do not fit, and
   * where they follow each other plainly in so few words that any subject is told so.
   *
   * @param few how many words that are
   */
  Optional<String> of(Clause clause, int few) {
    Heads heads = heads(clause);
    if (heads.nouns().size() < 2) {
      return Optional.empty();
    }
    String bare = join(heads.nouns(), false);
    if (!heads.setOff() && words(bare) <= few) {
      return Optional.empty();
    }
    String whole = join(heads.nouns(), true);
    String told = words(whole) <= few ? whole : bare;
    return Optional.of(told).filter(text -> words(text) <= MOST_WORDS);
  }

  private String join(List<Integer> heads, boolean whole) {
    List<String> parts = heads.stream().map(head -> named(head, whole)).toList();
    String last = parts.get(parts.size() - 1);
    return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }

  private Heads heads(Clause clause) {
    List<Integer> heads = new ArrayList<>();
    boolean setOff = false;
    boolean listed = false;
    boolean joined = false;
    int k = clause.subject();
    while (nouns.is(k, Kind.NOUN) && k < clause.verbChunk() && !nouns.isPronoun(k)) {
      if (isOffice(k)) {
        return Heads.NONE;
      }
      heads.add(k);
      int end = phraseEnd(k);
      boolean phrase = end > k + 1;
      k = pastSetOff(k, end);
      boolean apart = k > end;
      setOff |= apart;
      boolean comma = nouns.is(k, Kind.COMMA);
      if (isEnd(k, clause)) {
        // "Ada Lind, head of trade and farming, left": all of it says what she is.
        return joined && (apart || !listed || !comma) ? new Heads(heads, setOff) : Heads.NONE;
      }
      int and = comma ? k + 1 : k;
      if (joined || (!comma && phrase && !apart && !listed)) {
        // "Talks between Peru and Chile": what a preposition governs.
        return Heads.NONE;
      }
      if (nouns.is(and, Kind.CONJUNCTION) && nouns.verbatim(and).equals("and")) {
        joined = true;
        k = and + 1;
      } else if (comma) {
        listed = true;
        k++;
      } else {
        return Heads.NONE;
      }
    }
    return Heads.NONE;
  }

  /** "The founder and head of the firm", "founder and chairman Omar Diallo": two offices of one. */
  private boolean isOffice(int noun) {
    String words = nouns.verbatim(noun);
    String head = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return (!nouns.isName(noun) || Roles.isRole(head))
        && !nouns.isPlural(noun)
        && !OPENED.matcher(words).find();
  }

  /** One past a noun with its phrases: "the mayor of Lima". */
  private int phraseEnd(int noun) {
    int end = noun + 1;
    while (nouns.is(end, Kind.PREPOSITION) && nouns.is(end + 1, Kind.NOUN)) {
      end += 2;
    }
    return end;
  }

  /** The name that is set off behind a noun; else the noun, with its phrases or without. */
  private String named(int noun, boolean whole) {
    int end = phraseEnd(noun);
    boolean apposed =
        nouns.is(end, Kind.COMMA)
            && nouns.is(end + 1, Kind.NOUN)
            && nouns.is(end + 2, Kind.COMMA)
            && isApposed(noun, end + 1)
            && !nouns.isName(noun)
            && nouns.isName(end + 1);
    // "Two of his monks", "members of the crew", "a handful of guards".
    boolean part =
        nouns.is(noun + 1, Kind.PREPOSITION)
            && nouns.verbatim(noun + 1).equals("of")
            && (nouns.verbatim(noun).indexOf(' ') < 0
                || COUNTS.contains(nouns.verbatim(noun).toLowerCase(Locale.ROOT)));
    return apposed
        ? nouns.of(end + 1)
        : whole(noun, whole ? end : part ? Math.min(end, noun + 3) : noun + 1);
  }

  private String whole(int noun, int end) {
    StringBuilder words = new StringBuilder(nouns.of(noun));
    for (int k = noun + 1; k < end; k += 2) {
      words.append(' ').append(nouns.verbatim(k)).append(' ').append(nouns.of(k + 1));
    }
    return words.toString();
  }

  /** Past an age, a name, a description or a bracket that is set off behind a noun. */
  private int pastSetOff(int noun, int end) {
    int k = end;
    if (nouns.is(k, Kind.BRACKET)) {
      int close = k + 1;
      while (close < k + 6 && !nouns.is(close, Kind.BRACKET)) {
        close++;
      }
      k = nouns.is(close, Kind.BRACKET) ? close + 1 : k;
    }
    if (nouns.is(k, Kind.COMMA) && nouns.is(k + 1, Kind.NOUN) && isApposed(noun, k + 1)) {
      int behind = phraseEnd(k + 1);
      k = nouns.is(behind, Kind.COMMA) ? behind : k;
    }
    return k;
  }

  /** "Ada Lind, 34,", "Ada Lind, a nurse,", "her coach, Omar Diallo,": no other of a list. */
  private boolean isApposed(int noun, int behind) {
    String words = nouns.verbatim(behind).toLowerCase(Locale.ROOT);
    boolean number = words.chars().noneMatch(Character::isLetter);
    boolean described =
        words.startsWith("a ") || words.startsWith("an ") || words.startsWith("the ");
    return number || (nouns.isName(noun) ? described : nouns.isName(behind));
  }

  /** Whether the verb follows, behind a comma, a time or an adverb. */
  private boolean isEnd(int from, Clause clause) {
    int k = from;
    while (k < clause.verbChunk()
        && (nouns.is(k, Kind.COMMA)
            || nouns.is(k, Kind.TIME)
            || nouns.is(k, Kind.ADVERB)
            || (nouns.is(k, Kind.PREPOSITION) && nouns.is(k + 1, Kind.TIME)))) {
      k++;
    }
    return k == clause.verbChunk();
  }
}
