package org.annals.events;

import java.util.Set;

/** Verbs by what their bare forms tell in a title: done by a subject, or done to it. */
final class VerbTextWords {

  /** Verbs that say nothing where nothing stands behind them. */
  static final Set<String> VAGUE =
      Set.of(
          "see", "read", "speak", "talk", "act", "look", "work", "write", "use", "try", "watch",
          "listen", "get", "put", "take", "have", "give", "keep", "let", "bring", "carry", "find",
          "show", "ask");

  /** What is told, and nobody whom it is told to. */
  static final Set<String> TOLD =
      Set.of(
          "lie",
          "lies",
          "truth",
          "story",
          "stories",
          "joke",
          "jokes",
          "tale",
          "tales",
          "untruth",
          "untruths",
          "falsehood",
          "falsehoods",
          "secret",
          "secrets",
          "anecdote",
          "anecdotes");

  /** What courts and police do to people, whatever else the verbs can mean. */
  static final Set<String> OF_LAW = Set.of("charge", "try", "release", "question");

  /** What owners do to things, though it can be told without an owner. */
  static final Set<String> OF_OWNERS =
      Set.of(
          "sell",
          "rebuild",
          "refit",
          "repair",
          "rename",
          "enlarge",
          "convert",
          "bomb",
          "restore",
          "shell",
          "loot",
          "renovate",
          "bury",
          "seal",
          "hire",
          "extend",
          "list",
          "damage",
          "burn",
          "treat",
          "transfer",
          "deport",
          "evacuate",
          "tow");

  /** What headlines tell as done to somebody, though it can be done without an object. */
  static final Set<String> DONE_TO =
      Set.of("shoot", "hold", "find", "kill", "injure", "hurt", "arrest", "convict", "jail");

  /** What is done to things, and to nobody without them. */
  static final Set<String> DONE_TO_THINGS =
      Set.of(
          "file",
          "acquire",
          "commit",
          "purchase",
          "impose",
          "award",
          "construct",
          "establish",
          "manufacture",
          "seize",
          "adopt",
          "enact",
          "publish",
          "install");

  static final Set<String> INTRANSITIVE =
      Set.of(
          "die",
          "arrive",
          "go",
          "come",
          "happen",
          "occur",
          "fall",
          "rise",
          "emerge",
          "appear",
          "disappear",
          "collapse",
          "vanish",
          "arise",
          "exist",
          "remain",
          "stay",
          "sleep",
          "travel",
          "march",
          "protest",
          "resign",
          "depart",
          "flee",
          "step",
          "walk",
          "retire",
          "graduate",
          "collide",
          "bump",
          "crash",
          "explode",
          "erupt",
          "rally",
          "gather",
          "intensify",
          "worsen",
          "deepen",
          "surface",
          "compete",
          "participate",
          "react",
          "respond",
          "flock",
          "converge",
          "clash",
          "subside",
          "wane",
          "expire",
          "lapse",
          "live",
          "speak",
          "talk",
          "emanate",
          "stem",
          "ensue");

  /** Verbs that keep an object when somebody is given it, or called so. */
  static final Set<String> GIVING =
      Set.of(
          "offer", "award", "grant", "give", "deny", "name", "elect", "appoint", "declare", "crown",
          "call", "make", "lend", "promise", "refuse");

  /** Verbs that go on with what somebody did, or was about to do. */
  static final Set<String> WITH_INFINITIVE =
      Set.of(
          "manage",
          "seek",
          "try",
          "tend",
          "attempt",
          "intend",
          "start",
          "begin",
          "continue",
          "want",
          "fail",
          "refuse",
          "decline",
          "agree",
          "decide",
          "vow",
          "promise",
          "hope",
          "choose",
          "prefer",
          "threaten",
          "prepare",
          "opt",
          "struggle",
          "hesitate",
          "volunteer");

  static final Set<String> KEPT_ADVERBS =
      Set.of("not", "n't", "never", "hardly", "barely", "scarcely", "nearly", "almost");

  private VerbTextWords() {}
}
