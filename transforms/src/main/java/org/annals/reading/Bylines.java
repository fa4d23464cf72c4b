package org.annals.reading;

import java.util.regex.Pattern;

/** Whether a line says who wrote the story, and nothing else. */
final class Bylines {

  private static final String NAME_PARTS = "and|de|van|von|der|bin|al|,|&|in";

  private static final Pattern BY =
      Pattern.compile(
          "^(?:[Bb][Yy]|BYLINE:|[Ww]ritten [Bb]y|[Ss]tory [Bb]y|[Ww]ords"
              + " [Bb]y|[Ff]rom|[Aa]uthors?:|[Bb]y:)\\s+(?:\\p{Lu}[\\p{L}.'’-]*|"
              + NAME_PARTS
              + ")(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*|"
              + NAME_PARTS
              + "|for|of|the)){0,12}[,.]?");

  private static final Pattern DESK =
      Pattern.compile(
          "from (?:our|a|the) (?:own |wire |staff |special |news |foreign |political"
              + " )?(?:correspondents?|reporters?|services?|staff|desk|agenc(?:y|ies))|staff"
              + " (?:reporter|writer|report)s?|wire (?:services?|reports?)|(?:by )?(?:express |news"
              + " |web |online |digital |world |national"
              + " ){0,2}(?:web|news|online|world|digital|sports?) desk");

  /** A name and what its bearer is, as newsrooms sign. */
  private static final Pattern JOB =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:,| [—–|-]) ?(?:[\\p{L}&'’-]+"
              + " ){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau"
              + " [Cc]hief|[Jj]ournalist|[Pp]roducer|[Aa]nalyst|[Ss]taff|News|Press|Times|Post|Herald)(?:,?"
              + " in \\p{Lu}[\\p{L} ]{1,20})?");

  private Bylines() {}

  static boolean is(String line, String plain) {
    return isBy(line) || DESK.matcher(plain).matches() || JOB.matcher(line).matches();
  }

  /** Whether words are "By" and names. */
  static boolean isBy(String words) {
    return BY.matcher(words).matches();
  }
}
