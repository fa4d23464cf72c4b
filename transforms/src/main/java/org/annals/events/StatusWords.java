package org.annals.events;

import java.util.Set;

/** Words that tell whether something took place. Base forms in lower case. */
final class StatusWords {

  static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dismiss", "rebut");
  static final Set<String> ALLEGING =
      Set.of(
          "accuse", "allege", "claim", "suspect", "blame", "believe", "charge", "rumour", "rumor",
          "think", "purport", "fear");

  /** "Rumours that the king had died": nobody vouches for it. */
  static final Set<String> ALLEGATIONS =
      Set.of(
          "rumour",
          "rumor",
          "claim",
          "allegation",
          "suspicion",
          "speculation",
          "fear",
          "belief",
          "suggestion",
          "accusation");

  /** "Was convicted of shooting": what a court or the police think somebody did, and they err. */
  static final Set<String> JUDGING =
      Set.of("convict", "acquit", "indict", "try", "clear", "prosecute", "investigate", "sue");

  /** "Arrested for stealing": what the police do to somebody for a deed, and for nothing else. */
  static final Set<String> HOLDING = Set.of("arrest", "detain", "hold", "question");

  static final Set<String> ACCUSERS =
      Set.of(
          "prosecutor",
          "prosecution",
          "plaintiff",
          "indictment",
          "lawsuit",
          "complaint",
          "accuser");

  static final Set<String> COURTS = Set.of("court", "jury", "tribunal", "inquest", "hearing");

  static final Set<String> ALLEGED_ADVERBS =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly");
  static final Set<String> ALLEGED_ADJECTIVES =
      Set.of("alleged", "suspected", "purported", "reported");
  static final Set<String> HABIT =
      Set.of(
          "typically",
          "annually",
          "usually",
          "often",
          "traditionally",
          "regularly",
          "always",
          "yearly");
  static final Set<String> OBSERVING =
      Set.of("celebrate", "mark", "commemorate", "observe", "fall", "occur");

  /** "Nearly fell": it did not. */
  static final Set<String> ALMOST = Set.of("nearly", "almost");

  static final Set<String> NOBODY =
      Set.of("no", "none", "nobody", "nothing", "neither", "few", "little");

  /** "Without any tests since July": there were none. */
  static final Set<String> NONE = Set.of("any", "no");

  static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  /** Verbs that tell what is called or dated how, and no event. */
  static final Set<String> NAMING =
      Set.of(
          "know",
          "call",
          "date",
          "entitle",
          "title",
          "dub",
          "base",
          "compare",
          "mean",
          "depict",
          "refer",
          "describe",
          "regard",
          "resemble",
          "pertain",
          "range");

  /** "Steps aimed at ending the war", "a law designed to help": what they are for. */
  static final Set<String> INTENDING =
      Set.of("design", "aim", "intend", "gear", "tailor", "calculate", "mean");

  /** "Had been expected to". */
  static final Set<String> AWAITING =
      Set.of("expect", "schedule", "plan", "slate", "set", "intend");

  static final Set<String> HOPING =
      Set.of("hope", "want", "wish", "plan", "intend", "mean", "expect", "aim");

  static final Set<String> DOUBTFUL =
      Set.of("unclear", "unlikely", "doubtful", "uncertain", "impossible");

  /** Adjectives that tell a change or an outcome when something was so. */
  static final Set<String> OUTCOMES =
      Set.of(
          "dead",
          "alive",
          "higher",
          "lower",
          "closed",
          "open",
          "missing",
          "absent",
          "present",
          "due",
          "ill",
          "pregnant",
          "bankrupt",
          "unavailable",
          "down",
          "up",
          "worse",
          "better",
          "successful",
          "unsuccessful",
          "victorious",
          "unanimous",
          "guilty",
          "effective",
          "live",
          "underway");

  static final Set<String> OPEN_MODALS =
      Set.of("may", "might", "could", "can", "ca", "should", "must", "ought");

  static final Set<String> TILL = Set.of("until", "till");

  private StatusWords() {}
}
