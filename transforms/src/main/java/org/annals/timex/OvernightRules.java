package org.annals.timex;

import java.util.List;
import java.util.Set;
import org.annals.model.Meaning;
import org.annals.text.Verbs;

/** "Overnight", where it tells when and not what kind or how fast. */
final class OvernightRules {

  /** Behind these it is an adjective, a length, or means quickly. */
  private static final Set<String> OTHER =
      Set.of(
          ("a an the its his her their our my your this that these those any no every almost"
                  + " virtually literally practically seemingly nearly not become becomes became"
                  + " stay stays stayed staying sleep slept keep kept travel happen happens happened"
                  + " change changes changed vanish vanished disappear disappeared built")
              .split(" ", -1));

  private static final Set<String> PREPOSITIONS =
      Set.of("in during after of from for by with and or to at on as between".split(" ", -1));

  /** "hit two depots overnight", "overnight, drones came", "in overnight raids". */
  static final Rule BARE =
      Rule.of(
          "daypart.overnight",
          "overnight",
          m -> isTime(m.tokens(), m.from()) ? new Meaning.Overnight(null, false) : null);

  /** "overnight Tuesday", "overnight into Wednesday", "overnight on 3 May". */
  static final Rule ON_DAY =
      Rule.of(
          "daypart.overnight-day",
          "overnight ( on || i:into || from )? x:<INNER>",
          m ->
              SingleDays.is(m.meaning('x'))
                  ? new Meaning.Overnight(m.meaning('x'), m.has('i'))
                  : null);

  static final List<Rule> ALL = List.of(BARE, ON_DAY);

  /** A verb that doubts it stands so many tokens before it at most. */
  private static final int FAR = 9;

  private OvernightRules() {}

  private static boolean isTime(Tokens tokens, int i) {
    String before = tokens.word(i - 1);
    if (OTHER.contains(before)
        || isDoubted(tokens, i)
        || tokens.is(i + 1, "-")
        || tokens.is(i - 1, "-")) {
      return false;
    }
    if (PREPOSITIONS.contains(before)) {
      return Deeds.isDeed(tokens.word(i + 1));
    }
    return tokens.capital(i) ? isOpening(tokens, i + 1) : isFollowed(tokens, i + 1);
  }

  /** "It can be solved overnight", "it would change the town overnight": how fast. */
  private static boolean isDoubted(Tokens tokens, int i) {
    for (int at = i - 1; at > i - FAR && Character.isLetter(tokens.first(at)); at--) {
      switch (tokens.word(at)) {
        case "can", "cannot", "could", "would", "going", "never" -> {
          return true;
        }
        default -> {
          continue;
        }
      }
    }
    return false;
  }

  /** "Overnight, …", "Overnight the fire …"; but "Overnight lows fell". */
  private static boolean isOpening(Tokens tokens, int next) {
    return !tokens.isLower(next) || Ends.at(tokens, next);
  }

  /** A mark, a word that goes on, or a verb; but "set overnight records". */
  private static boolean isFollowed(Tokens tokens, int next) {
    return Ends.at(tokens, next)
        || tokens.capital(next)
        || Verbs.read(tokens.word(next)).filter(verb -> verb.form().maybePast()).isPresent();
  }
}
