package org.annals.events;

import java.util.Set;

/** Verbs that tell how things are rather than what happened. Base forms in lower case. */
final class States {

  private static final Set<String> STATES =
      Set.of(
          "be",
          "believe",
          "belong",
          "concern",
          "consist",
          "contain",
          "cost",
          "date",
          "depend",
          "deserve",
          "exist",
          "fear",
          "feel",
          "have",
          "hope",
          "know",
          "lie",
          "like",
          "live",
          "love",
          "matter",
          "mean",
          "need",
          "own",
          "range",
          "represent",
          "require",
          "seem",
          "sound",
          "tend",
          "think",
          "understand",
          "want");

  /** These tell something that happened only when a time says so. */
  private static final Set<String> NO_NEWS =
      Set.of(
          "add",
          "appear",
          "ask",
          "become",
          "can",
          "come",
          "continue",
          "describe",
          "do",
          "expect",
          "explain",
          "face",
          "get",
          "give",
          "help",
          "illustrate",
          "include",
          "indicate",
          "involve",
          "keep",
          "let",
          "look",
          "put",
          "reflect",
          "remain",
          "say",
          "see",
          "show",
          "sit",
          "spend",
          "stand",
          "stay",
          "struggle",
          "suggest",
          "tell",
          "threaten",
          "underscore",
          "use",
          "wonder",
          "work");

  /** What somebody knows, feels or wants is no event in any tense. */
  private static final Set<String> MINDS =
      Set.of(
          "know",
          "like",
          "love",
          "want",
          "hope",
          "fear",
          "think",
          "believe",
          "understand",
          "need",
          "seem",
          "mean",
          "deserve",
          "matter",
          "tend",
          "wonder",
          "hate",
          "prefer",
          "doubt",
          "suppose");

  /** Of places and works: how they are these days, in the present, whatever day is told. */
  private static final Set<String> LAYING =
      Set.of(
          "run",
          "stretch",
          "extend",
          "wind",
          "border",
          "house",
          "serve",
          "bear",
          "adjoin",
          "form",
          "stand",
          "sit",
          "employ",
          "boast",
          "feature",
          "comprise",
          "cover",
          "span");

  private States() {}

  /** Whether the verb tells how a place or a work lies these days: "the line today runs along". */
  static boolean isLaying(String lemma) {
    return LAYING.contains(lemma);
  }

  /** Whether the verb tells what somebody knows, feels or wants. */
  static boolean isMind(String lemma) {
    return MINDS.contains(lemma);
  }

  /** Whether the verb tells a state, whatever stands by it. */
  static boolean isState(String lemma) {
    return STATES.contains(lemma);
  }

  /** Whether the verb tells no news by itself: a state, or a saying, or a going on. */
  static boolean noNews(String lemma) {
    return isState(lemma) || NO_NEWS.contains(lemma);
  }
}
