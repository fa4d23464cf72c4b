package org.annals.events;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.names.Roles;

/** Tells by a word who or what it can mean: pronouns, and nouns for people. */
final class PersonWords {

  private static final Set<String> PERSONS =
      Set.of("he", "she", "him", "her", "himself", "herself");

  /** The endings of most words for several who act. */
  private static final Pattern ACTING = Pattern.compile("(?:ers|ors|ists|ians|ees|ants|men)$");

  /** "Ada Lindqvist's": of whom the next words say what. */
  private static final Pattern OWNED = Pattern.compile("\\p{L}['’]s? \\p{Ll}");

  private static final Set<String> MANY =
      Set.of(
          "people",
          "officials",
          "residents",
          "police",
          "women",
          "children",
          "students",
          "parents",
          "families",
          "relatives",
          "troops",
          "forces",
          "authorities",
          "experts",
          "analysts",
          "critics",
          "victims",
          "candidates",
          "patients",
          "delegates",
          "diplomats",
          "guards",
          "nurses",
          "judges",
          "brothers",
          "sisters",
          "companies",
          "firms",
          "banks",
          "countries",
          "states",
          "governments",
          "groups",
          "teams",
          "parties",
          "unions",
          "rebels",
          "thieves");

  /** Who is no "it", beside those whom a role names. */
  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teenager",
          "victim",
          "suspect",
          "worker",
          "policeman",
          "gunman",
          "attacker",
          "survivor",
          "passenger",
          "guard",
          "soldier",
          "driver",
          "dealer",
          "neighbour",
          "neighbor",
          "witness",
          "thief",
          "burglar",
          "robber",
          "widow",
          "tourist",
          "hiker",
          "sailor",
          "prisoner",
          "inmate",
          "patient",
          "customer",
          "resident",
          "villager",
          "child",
          "baby",
          "student",
          "expert",
          "aide",
          "assistant",
          "colleague",
          "friend",
          "mother",
          "girlfriend",
          "boyfriend",
          "fiancé",
          "fiancée",
          "cellist",
          "bodyguard",
          "chauffeur",
          "butler",
          "pupil",
          "tutor",
          "mentor",
          "teammate",
          "landlord",
          "banker",
          "accountant",
          "auditor",
          "clerk",
          "defendant",
          "heir",
          "sultan",
          "legislator",
          "councillor",
          "stepson",
          "widower",
          "mistress",
          "biographer",
          "translator");

  private static final Set<String> THINGS = Set.of("it", "they");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "me", "us", "you");

  private PersonWords() {}

  /** Whether {@code word} (lower case) stands for somebody who is speaking or spoken to. */
  static boolean isSpeaker(String word) {
    return SPEAKERS.contains(word);
  }

  /** Whether {@code word} (lower case) stands for somebody or something named before. */
  static boolean isPronoun(String word) {
    return isPerson(word) || isThing(word);
  }

  /** Whether {@code word} (lower case) stands for a thing, or for several. */
  static boolean isThing(String word) {
    return THINGS.contains(word);
  }

  /** Whether a phrase tells whose relative somebody is: "Ada Lindqvist's grandfather". */
  static boolean isKinOf(String phrase) {
    return OWNED.matcher(phrase).find();
  }

  /** Whether {@code word} (lower case) stands for the subject itself. */
  static boolean isReflexive(String word) {
    return word.endsWith("self") || word.equals("themselves");
  }

  /** Whether {@code word} (lower case) stands for a person. */
  static boolean isPerson(String word) {
    return PERSONS.contains(word);
  }

  /** Whether a noun names a person, so that no "it" means it. */
  static boolean isSomebody(String noun) {
    return PEOPLE.contains(noun) || Roles.isRole(noun);
  }

  /** Whether several of this kind do things to others: ties do not sign anything. */
  static boolean mayAct(String subject) {
    String last = subject.substring(subject.lastIndexOf(' ') + 1);
    return (!last.isEmpty() && Character.isUpperCase(last.charAt(0)))
        || MANY.contains(last.toLowerCase(Locale.ROOT))
        || ACTING.matcher(last).find()
        || subject.contains(" and ");
  }
}
