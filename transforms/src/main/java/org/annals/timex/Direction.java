package org.annals.timex;

import org.annals.model.Meaning;
import org.annals.model.Tense;
import org.annals.text.Pluperfect;
import org.annals.text.TenseCues;

/** The direction of an expression: its preposition's, else that of the verbs around it. */
final class Direction {

  /** "until" stands so many tokens before the date of its event at most. */
  private static final int FAR = 9;

  private Direction() {}

  static Tense of(Tokens tokens, int i, Found found) {
    if (!needsTense(found.meaning())) {
      return Tense.NONE;
    }
    String before = tokens.word(i - 1);
    if (before.equals("since")) {
      return Tense.PAST;
    }
    if (isMovedTo(tokens, tokens.is(i - 1, "the") ? i - 2 : i - 1)
        || isOfFeast(tokens, i - 1)
        || isForMeeting(tokens, i, found)) {
      return Tense.FUTURE;
    }
    if (isFirstPlan(tokens, i) && Wholes.isInYear(found.meaning())) {
      return Tense.NONE;
    }
    int end = found.end() - 1;
    boolean possessive = tokens.is(end + 1, "'s");
    boolean goal = before.equals("for") && found.meaning() instanceof Meaning.Weekday;
    if (goal && possessive && isHarm(tokens.word(end + 2))) {
      return Tense.PAST; // "claimed responsibility for Monday's blast"
    }
    if (goal && Character.isLowerCase(tokens.first(i - 2))) {
      // "called a meeting for Friday"
      return Tense.FUTURE;
    }
    // "Tuesday's vote was close": the noun that follows is no verb.
    int behind = possessive && Character.isLetter(tokens.first(end + 2)) ? end + 2 : end;
    Tense verbs = TenseCues.around(tokens.text(), tokens.start(i), tokens.end(behind));
    if (isAfter(before)) {
      boolean until = tokens.is(i - 2, "until") || tokens.is(i - 2, "till");
      return verbs == Tense.FUTURE || until ? Tense.FUTURE : Tense.PAST;
    }
    if (verbs == Tense.PAST && isUntilEvent(tokens, i)) {
      return Tense.FUTURE;
    }
    if (before.equals("of") && tokens.is(i - 2, "as") && verbs != Tense.FUTURE) {
      return Tense.PAST;
    }
    if (tokens.is(i - 1, "the") && Deeds.isDeed(tokens.word(end + 1))) {
      return Tense.PAST; // "the Jan. 6 riot"
    }
    if (verbs == Tense.NONE && (before.equals("until") || before.equals("till"))) {
      return Tense.FUTURE;
    }
    if (isUntil(before) && verbs == Tense.PAST) {
      if (isTillThen(tokens, i, found)) {
        return Tense.PAST;
      }
      if (before.equals("until") && isDenied(tokens, i - 2)) {
        return Tense.PAST;
      }
      // "Until Thursday they had not" begins a sentence about what came before.
      if (tokens.capital(i - 1)) {
        return Tense.PAST;
      }
      if (Lasting.isVerb(tokens, i - 2) && isWithoutYear(found.meaning())) {
        return Tense.PAST;
      }
      return before.equals("until") || before.equals("till") ? Tense.FUTURE : Tense.NONE;
    }
    if (possessive && Deeds.isDeed(tokens.word(end + 2))) {
      return Tense.PAST;
    }
    if (verbs == Tense.NONE && before.equals("into")) {
      return Tense.FUTURE; // "they lead the series going into Thursday's game"
    }
    boolean amid = possessive && Character.isLetter(tokens.first(i - 1));
    return amid && verbs == Tense.PRESENT ? Tense.PAST : verbs;
  }

  /** What nobody prepares for: "for Monday's blast". */
  private static boolean isHarm(String noun) {
    return switch (noun) {
      case "attack",
          "attacks",
          "blast",
          "blasts",
          "bombing",
          "bombings",
          "explosion",
          "explosions",
          "shooting",
          "shootings",
          "killing",
          "killings",
          "murder",
          "murders",
          "raid",
          "raids",
          "crash",
          "accident",
          "disaster",
          "fire",
          "collapse",
          "violence",
          "riots",
          "unrest",
          "clashes",
          "defeat",
          "loss",
          "assault",
          "ambush",
          "massacre",
          "outage",
          "failure",
          "delay",
          "delays",
          "incident",
          "error",
          "mistake",
          "sinking",
          "derailment" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a pluperfect looks back to a date that tells no year: "had spent the spring"; but what
   * "had come by May" leads on.
   */
  static boolean isLookedBack(Tokens tokens, int i, Found found) {
    Meaning meaning = found.meaning();
    Meaning whole = meaning instanceof Meaning.Slice slice ? slice.whole() : meaning;
    return Wholes.isInYear(whole)
        && !isUntil(tokens.word(i - 1))
        && Pluperfect.isAround(tokens.text(), tokens.start(i), tokens.end(found.end() - 1));
  }

  private static boolean needsTense(Meaning meaning) {
    return !(meaning instanceof Meaning.Duration)
        && !(meaning instanceof Meaning.Vague)
        && !(meaning instanceof Meaning.Recurrence);
  }

  /**
   * "pushed back to June", "deferred to the April meeting": whatever was set aside has yet to be.
   */
  private static boolean isMovedTo(Tokens tokens, int joint) {
    if (!tokens.is(joint, "to") && !tokens.is(joint, "until")) {
      return false;
    }
    return switch (tokens.word(joint - 1)) {
      case "postponed", "deferred", "rescheduled", "adjourned", "delayed" -> true;
      case "back", "forward" ->
          tokens.is(joint - 2, "pushed")
              || tokens.is(joint - 2, "put")
              || tokens.is(joint - 2, "moved")
              || tokens.is(joint - 2, "brought");
      default -> false;
    };
  }

  /** "originally set for January": a plan given up may lie on either side. */
  private static boolean isFirstPlan(Tokens tokens, int i) {
    return switch (tokens.word(i - 3)) {
      case "originally", "initially", "previously" ->
          (tokens.is(i - 1, "for") || tokens.is(i - 1, "in")) && isPlan(tokens.word(i - 2));
      default -> false;
    };
  }

  private static boolean isPlan(String word) {
    return switch (word) {
      case "set", "scheduled", "planned", "due", "slated", "expected" -> true;
      default -> false;
    };
  }

  /** "a motion for the July meeting". */
  private static boolean isForMeeting(Tokens tokens, int i, Found found) {
    boolean goal = tokens.is(i - 1, "the") && tokens.is(i - 2, "for");
    return goal
        && switch (tokens.word(found.end())) {
          case "meeting", "session", "summit", "hearing", "conference", "vote", "election" -> true;
          default -> false;
        };
  }

  /** "Had been insured until May": what came before the past. */
  private static boolean isTillThen(Tokens tokens, int i, Found found) {
    return (tokens.is(i - 1, "until") || tokens.is(i - 1, "till"))
        && Pluperfect.isAround(tokens.text(), tokens.start(i), tokens.end(found.end() - 1));
  }

  /** "They did not return until May": in May they did. */
  private static boolean isDenied(Tokens tokens, int verb) {
    for (int at = verb; at > verb - FAR && Character.isLetter(tokens.first(at)); at--) {
      if (tokens.is(at, "not") || tokens.is(at, "never")) {
        return true;
      }
    }
    return false;
  }

  /** "Thanksgiving falls on Thursday": the next one. */
  private static boolean isOfFeast(Tokens tokens, int joint) {
    return tokens.is(joint, "on")
        && tokens.is(joint - 1, "falls")
        && (tokens.is(joint - 2, Sort.HOLIDAY) || tokens.is(joint - 2, "day"));
  }

  private static boolean isAfter(String word) {
    return switch (word) {
      case "after", "following", "follows", "despite", "ended" -> true;
      default -> false;
    };
  }

  /** "lasted until the fall of the city in May": the date is that of the end. */
  private static boolean isUntilEvent(Tokens tokens, int i) {
    if (!tokens.is(i - 1, "in") && !tokens.is(i - 1, "on")) {
      return false;
    }
    for (int at = i - 2; at > i - FAR && Character.isLetter(tokens.first(at)); at--) {
      if (tokens.is(at, "until") || tokens.is(at, "till")) {
        return Character.isLowerCase(tokens.first(at));
      }
    }
    return false;
  }

  /** Told without its year: in a history it is looked ahead to, with its year, where it ends. */
  private static boolean isWithoutYear(Meaning meaning) {
    return Wholes.isInYear(meaning)
        || meaning instanceof Meaning.Weekday
        || (meaning instanceof Meaning.PartOfDay part
            && part.day() != null
            && isWithoutYear(part.day()));
  }

  private static boolean isUntil(String word) {
    return switch (word) {
      case "until", "till", "through", "by", "payable", "effective", "starting", "beginning" ->
          true;
      default -> false;
    };
  }
}
