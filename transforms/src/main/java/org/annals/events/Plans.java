package org.annals.events;

import java.util.Set;

/** Words that set what follows them ahead in time. Base forms in lower case. */
final class Plans {

  private static final Set<String> VERBS =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "intend",
          "prepare",
          "agree",
          "promise",
          "vow",
          "pledge",
          "hope",
          "want",
          "aim",
          "propose",
          "seek",
          "decide",
          "slate",
          "poise",
          "threaten",
          "mean",
          "set",
          "offer",
          "invite",
          "ask",
          "order",
          "urge",
          "arrange",
          "need",
          "wish",
          "due",
          "tip",
          "project",
          "forecast",
          "predict",
          "book",
          "pencil",
          "commit",
          "vote");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "due",
          "set",
          "likely",
          "ready",
          "bound",
          "about",
          "certain",
          "sure",
          "poised",
          "slated",
          "unlikely",
          "scheduled");

  private Plans() {}

  /** Whether the infinitive of a clause with this verb lies ahead of it. */
  static boolean isPlan(String lemma) {
    return VERBS.contains(lemma);
  }

  /** "Due to", "likely to". */
  static boolean isAhead(String adjective) {
    return ADJECTIVES.contains(adjective);
  }
}
