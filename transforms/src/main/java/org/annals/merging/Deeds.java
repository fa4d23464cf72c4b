package org.annals.merging;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Points for what was done. */
final class Deeds {

  private static final int SAME_WORD = 20;
  private static final int SAME_CLASS = 10;
  private static final int AKIN = 5;
  private static final int NEAR = 0;
  private static final int NEAR_OF_OTHERS = -10;
  private static final int TOLD = 8;
  private static final int STRANGE = -25;
  private static final int ONCE = 0;

  /** Points for objects from which on two speak of the same things. */
  private static final int SAME_THINGS = 12;

  /** The same of a good part of them. */
  private static final int SOME_THINGS = 8;

  private static final int FEWEST_THINGS = 2;

  /** What is done so to a thing makes it happen. */
  private static final Set<String> BRINGING =
      Set.of(
          "start",
          "open",
          "launch",
          "hold event",
          "announce",
          "form",
          "end",
          "impose",
          "introduce",
          "declare state");

  /** What is done once to somebody, or seldom: who was killed in June died then. */
  private static final Set<String> DONE_ONCE =
      Set.of(
          "kill",
          "die",
          "shoot",
          "elect",
          "win",
          "appoint",
          "take office",
          "collapse",
          "go bankrupt");

  /** What else nobody does, and nobody undergoes, more than once a year. */
  private static final Set<String> DONE_SELDOM =
      Set.of(
          "bear",
          "marry",
          "divorce",
          "bury",
          "resign",
          "dismiss",
          "hire",
          "form",
          "join",
          "sentence",
          "acquit",
          "ban",
          "invade",
          "crash");

  /** Verbs that say no more than that somebody did what their noun names. */
  private static final Set<String> LIGHT =
      Set.of(
          "make", "do", "have", "hold", "give", "take", "launch", "file", "lodge", "stage", "carry",
          "issue", "conduct", "mount", "hand", "deliver", "put", "submit", "reach", "strike",
          "begin", "start", "open", "pay", "offer", "enter", "place", "suffer", "commit");

  /** Verbs that say of anybody, any day, no more than that there was something. */
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "have",
          "become",
          "remain",
          "stay",
          "include",
          "keep",
          "seem",
          "get",
          "do",
          "want",
          "know",
          "help",
          "continue",
          "expect",
          "hear",
          "place",
          "see",
          "make",
          "come",
          "provide",
          "try",
          "attempt",
          "seek");

  /** Classes that take in deeds of many kinds. */
  private static final Set<String> VAGUE =
      Set.of(
          "plan",
          "start",
          "end",
          "continue",
          "attempt",
          "decide",
          "rule",
          "put",
          "help",
          "show",
          "use",
          "keep",
          "change",
          "control",
          "perform");

  /** What the same people do more than once a month: of two things it is done twice. */
  private static final Set<String> DONE_OFTEN =
      Set.of(
          "win", "lose", "deny", "visit", "meet", "sign", "attack", "kill", "perform", "help",
          "arrive", "send", "move", "fight");

  private static final int OTHER_THINGS = -10;
  private static final int OTHER_THINGS_OFTEN = -20;

  private static final int SAME_EMPTY_WORD = -10;

  private static final int UNLIKE = -60;
  private static final int TURN_OF_WAR = 40;

  private Deeds() {}

  static int points(Content a, Content b) {
    boolean same = a.action().equals(b.action());
    boolean unnamed = a.actors().isEmpty() || b.actors().isEmpty();
    if (same && unnamed && a.turnsWar()) {
      return TURN_OF_WAR;
    }
    if (same && Involved.areOpposed(a, b)) {
      return UNLIKE;
    }
    if (!Collections.disjoint(a.lemmas(), b.lemmas())) {
      return isEmpty(a, b) ? SAME_EMPTY_WORD : SAME_WORD;
    }
    if (same && isSaidByItsNoun(a, b)) {
      return SAME_WORD;
    }
    if (!same) {
      return ofOthers(a, b);
    }
    return areVague(a, b) ? SAME_EMPTY_WORD : SAME_CLASS;
  }

  /** Whether a class takes in deeds of many kinds. */
  static boolean isVague(String action) {
    return VAGUE.contains(action);
  }

  /** "Put the clocks back" and "set out reforms", in a year: of one class by chance. */
  private static boolean areVague(Content a, Content b) {
    return isVague(a.action()) && !DatesAlike.near(a, b) && Feature.OBJECTS.points(a, b) <= 0;
  }

  /**
   * Whether both are of what is done often, one says when more closely than the other, and they
   * have little in common.
   */
  static boolean mayBeOneOfMany(Content a, Content b) {
    return DONE_OFTEN.contains(a.action())
        && !a.span().equals(b.span())
        && !DatesAlike.near(a, b)
        && Feature.OBJECTS.points(a, b) < SOME_THINGS;
  }

  /** Points for deeds that share no thing, though both name some. */
  static int ofOtherThings(Content a, Content b) {
    return DONE_OFTEN.contains(a.action()) && !DatesAlike.near(a, b)
        ? OTHER_THINGS_OFTEN
        : OTHER_THINGS;
  }

  /** "Became clear" and "became president": the one word that both have, and nothing beside it. */
  private static boolean isEmpty(Content a, Content b) {
    return EMPTY.contains(a.lemmas().get(0))
        && a.lemmas().get(0).equals(b.lemmas().get(0))
        && !Scene.isPlain(a.action())
        && Feature.OBJECTS.points(a, b) <= 0;
  }

  /** "Appealed" in the one, "lodged an appeal" in the other: of one class, the word is a noun. */
  static boolean isSaidByItsNoun(Content a, Content b) {
    return isNounOf(a, b) || isNounOf(b, a);
  }

  /** Asked of every pair of one class, most of which have no such verb. */
  private static boolean isNounOf(Content plain, Content light) {
    List<String> verbs = light.lemmas();
    for (int i = 0; i < verbs.size(); i++) {
      if (LIGHT.contains(verbs.get(i))) {
        return !Collections.disjoint(plain.lemmas(), light.objects());
      }
    }
    return false;
  }

  /**
   * Different words for one deed belong to the news of the same few days, or tell of somebody what
   * is done once.
   */
  private static int ofOthers(Content a, Content b) {
    if (!DatesAlike.near(a, b)) {
      return isDoneOnce(a, b) && ActorsAlike.points(a, b) > 0 ? ONCE : STRANGE;
    }
    return switch (Akin.of(a.action(), b.action())) {
      case AKIN -> AKIN;
      case NEAR -> isToldBeside(a, b) ? TOLD : ofNear(a, b);
      case STRANGE -> strangers(a, b);
      case APART -> UNLIKE;
    };
  }

  private static int ofNear(Content a, Content b) {
    return Feature.OBJECTS.points(a, b) < 0 ? NEAR_OF_OTHERS : NEAR;
  }

  /**
   * Who did two things on one day did two; what was done to one thing on one day may have been one.
   */
  private static int strangers(Content a, Content b) {
    boolean sameThing = areOfSameThings(a, b) || isThingOf(a, b) || isThingOf(b, a);
    return sameThing && DatesAlike.sameDay(a, b) ? STRANGE : UNLIKE;
  }

  /** Whether a year has one such deed of anybody. */
  static boolean isDoneSeldom(String action) {
    return DONE_ONCE.contains(action) || DONE_SELDOM.contains(action);
  }

  private static boolean isDoneOnce(Content a, Content b) {
    return DONE_ONCE.contains(a.action())
        && DONE_ONCE.contains(b.action())
        && Akin.are(a.action(), b.action());
  }

  /** One word is a chance: who arrives at a home and who is found at one. */
  private static boolean areOfSameThings(Content a, Content b) {
    return Feature.OBJECTS.points(a, b) >= SAME_THINGS
        && Feature.shared(a.objects(), b.objects()) >= FEWEST_THINGS;
  }

  /** Whether the sentence around the one tells, with a word of it, what the other does. */
  static boolean isToldBeside(Content a, Content b) {
    return tells(a, b) || tells(b, a);
  }

  /** Whether what was done speaks against the two as much as it can. */
  static boolean areUnlike(Content a, Content b) {
    return points(a, b) == UNLIKE;
  }

  /** Whether both are of one class of deeds, none that any sentence may tell. */
  static boolean areSaidPlainly(Content a, Content b) {
    return a.action().equals(b.action()) && Scene.isPlain(a.action());
  }

  private static boolean tells(Content a, Content b) {
    return a.context().scene().deeds().contains(b.action());
  }

  /** What the one does is what the other does something to: a curfew that is imposed. */
  private static boolean isThingOf(Content a, Content b) {
    return BRINGING.contains(b.action())
        && (!Collections.disjoint(a.lemmas(), b.objects()) || b.objects().contains(a.action()));
  }
}
