package org.annals.events.clauses;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.annals.text.names.Roles;

/**
 * Tells by number and by "who" which noun of a phrase a relative clause is about: "a map of the
 * islands which was drawn", "rebels in the party who left".
 */
final class RelativeHeads {

  /** Nouns in the singular that people are, alone or together. */
  private static final Set<String> PEOPLE =
      Set.of(
          ("man woman boy girl child person couple family people group team crowd staff crew"
                  + " majority minority generation band gang pair lot number class side wife husband"
                  + " son daughter brother sister friend victim suspect spouse aide ally nephew niece"
                  + " cousin youth teenager guest thief spy hero nurse chief head star witness")
              .split(" ", -1));

  /** The endings of words for people by what they do. */
  private static final Pattern ACTING = Pattern.compile("(?:er|or|ist|ian|ant|ent|ee|man)s?$");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

  private static final Set<String> SINGULAR = Set.of("was", "is", "has", "does");
  private static final Set<String> PLURAL = Set.of("were", "are", "have", "do");

  private final ClauseLook look;

  RelativeHeads(ClauseLook look) {
    this.look = look;
  }

  /** The noun that the relative at {@code k} behind {@code noun} is about. */
  int of(int k, int noun) {
    int head = noun;
    while (isBehindAnother(head) && !fits(k, head)) {
      head -= 2;
    }
    return fits(k, head) ? firstOfPair(k, head) : noun;
  }

  /** "The nurses and porters who walked out": of two that one article names, the first. */
  private int firstOfPair(int k, int noun) {
    boolean pair =
        noun == k - 1
            && look.is(noun - 1, Kind.CONJUNCTION)
            && look.lower(noun - 1).equals("and")
            && look.is(noun - 2, Kind.NOUN)
            && !look.is(noun - 3, Kind.PREPOSITION)
            && look.first(noun).is(Tag.NOUN)
            && Nouns.isPlural(look.head(noun).lower())
            && Nouns.isPlural(look.head(noun - 2).lower());
    return pair ? noun - 2 : noun;
  }

  private boolean isBehindAnother(int noun) {
    return look.is(noun, Kind.NOUN)
        && look.is(noun - 1, Kind.PREPOSITION)
        && look.is(noun - 2, Kind.NOUN);
  }

  private boolean fits(int k, int noun) {
    boolean who = look.lower(k).equals("who");
    return look.is(noun, Kind.NOUN) && agrees(k, noun) && (!who || mayBePeople(noun));
  }

  private boolean agrees(int k, int noun) {
    int verb = look.is(k + 1, Kind.ADVERB) ? k + 2 : k + 1;
    Word head = look.head(noun);
    if (!look.is(verb, Kind.VERB) || !(head.is(Tag.NOUN) || head.is(Tag.PROPN))) {
      return true;
    }
    String first = look.first(verb).lower();
    boolean plural = Nouns.isPlural(head.lower());
    if (head.is(Tag.PROPN) || PEOPLE.contains(head.lower())) {
      return plural || !PLURAL.contains(first) || PEOPLE.contains(head.lower());
    }
    return plural ? !isSingular(first) : !PLURAL.contains(first);
  }

  private static boolean isSingular(String verb) {
    return SINGULAR.contains(verb)
        || Verbs.read(verb).filter(r -> r.form() == VerbForm.THIRD).isPresent();
  }

  /** Whether the noun at {@code noun} may name people rather than a thing. */
  boolean mayBePeople(int noun) {
    Word head = look.head(noun);
    String word = head.lower();
    boolean place = look.is(noun - 1, Kind.PREPOSITION) && PLACING.contains(look.lower(noun - 1));
    boolean name = head.is(Tag.PROPN) || head.token().isCapitalised();
    return (name && !place)
        || (head.is(Tag.PRON) && !word.equals("that") && !word.equals("it"))
        || Nouns.isPlural(word)
        || Roles.isRole(word)
        || PEOPLE.contains(word)
        || ACTING.matcher(word).find();
  }
}
