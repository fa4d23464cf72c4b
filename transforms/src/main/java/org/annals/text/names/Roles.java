package org.annals.text.names;

import java.util.Locale;
import java.util.Set;

/** Words that stand before a name and say what its bearer is: "President", "Mr", "defence minister". */
public final class Roles {

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "mr.", "mrs.",
          "ms.", "dr.", "prof.", "rev", "rev.", "gen.", "gen", "lt.", "lt", "col.", "col", "maj.",
          "capt.", "sgt.", "adm.", "sen.", "sen", "rep.", "rep", "gov.", "gov", "fr.", "st.", "hon.");

  private static final Set<String> ROLES =
      Set.of(
          "president", "minister", "premier", "chancellor", "leader", "chief", "king", "queen",
          "prince", "princess", "emperor", "pope", "cardinal", "archbishop", "bishop", "secretary",
          "ambassador", "envoy", "senator", "congressman", "congresswoman", "representative",
          "governor", "mayor", "judge", "justice", "general", "admiral", "colonel", "major",
          "captain", "lieutenant", "sergeant", "marshal", "commander", "chairman", "chairwoman",
          "chair", "director", "ceo", "cfo", "founder", "co-founder", "boss", "head", "coach",
          "manager", "striker", "singer", "actor", "actress", "author", "writer", "director-general",
          "spokesman", "spokeswoman", "spokesperson", "official", "member", "professor", "doctor",
          "analyst", "expert", "scientist", "researcher", "scholar", "economist", "lawyer",
          "attorney", "prosecutor", "detective", "officer", "soldier", "candidate", "nominee",
          "activist", "dictator", "ruler", "commissioner", "deputy", "mp", "lawmaker", "politician",
          "diplomat", "journalist", "reporter", "correspondent", "counterpart", "predecessor",
          "successor", "president-elect", "vice-president", "speaker", "comrade", "imam", "sheikh",
          "ayatollah", "rabbi", "father", "sister", "brother", "wife", "husband", "son", "daughter",
          "astronaut", "cosmonaut", "rapper", "musician", "footballer", "player", "driver",
          "billionaire", "businessman", "businesswoman", "entrepreneur", "executive",
          "defender", "midfielder", "goalkeeper", "quarterback", "tycoon", "fellow", "dissident",
          "whistleblower", "terrorist", "militant", "specialist", "historian");

  private Roles() {}

  /** "Mr", "Dr.", "Gen.": never part of a name and never alone. */
  public static boolean isHonorific(String word) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A role or honorific; any letter case. */
  public static boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ROLES.contains(lower) || HONORIFICS.contains(lower);
  }
}
