package org.annals.text;

import java.util.Set;

/**
 * Verbs whose clause tells what someone said or thought, and may follow it without "that". Base
 * forms in lower case.
 */
public final class SayingVerbs {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "state",
          "claim",
          "add",
          "note",
          "remark",
          "mention",
          "declare",
          "insist",
          "assert",
          "argue",
          "allege",
          "admit",
          "confirm",
          "deny",
          "acknowledge",
          "concede",
          "reveal",
          "disclose",
          "explain",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "warn",
          "predict",
          "estimate",
          "suggest",
          "write",
          "tweet",
          "post",
          "testify",
          "signal",
          "quote",
          "cite",
          "complain",
          "contend",
          "maintain",
          "reply",
          "respond",
          "recall",
          "comment",
          "describe",
          "observe",
          "point",
          "instruct",
          "indicate",
          "hint",
          "vow",
          "pledge",
          "promise",
          "boast",
          "joke",
          "caution",
          "inform",
          "notify",
          "conclude",
          "find");

  private static final Set<String> THINKING =
      Set.of(
          "think",
          "believe",
          "know",
          "hope",
          "expect",
          "fear",
          "suspect",
          "understand",
          "feel",
          "guess",
          "assume",
          "see",
          "hear",
          "learn",
          "show",
          "mean",
          "realize",
          "realise",
          "discover",
          "determine",
          "rule",
          "prove",
          "demonstrate",
          "recommend",
          "decide");

  private static final Set<String> PLAIN =
      Set.of(
          "say",
          "tell",
          "report",
          "state",
          "add",
          "note",
          "remark",
          "mention",
          "comment",
          "write",
          "tweet",
          "post",
          "explain",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "recall",
          "observe",
          "reply",
          "respond",
          "quote",
          "cite",
          "describe",
          "argue",
          "insist",
          "maintain",
          "contend",
          "assert",
          "suggest",
          "predict",
          "estimate",
          "point",
          "instruct",
          "indicate",
          "inform",
          "confirm",
          "announce",
          "claim",
          "allege",
          "warn",
          "admit",
          "acknowledge",
          "declare",
          "reveal",
          "disclose",
          "concede",
          "hint",
          "signal",
          "testify",
          "complain",
          "caution",
          "conclude",
          "joke",
          "boast");

  private SayingVerbs() {}

  /** Whether {@code lemma} reports words. */
  public static boolean isSaying(String lemma) {
    return SAYING.contains(lemma);
  }

  /** Whether what was said or thought may follow {@code lemma} as a clause. */
  public static boolean takesContent(String lemma) {
    return SAYING.contains(lemma) || THINKING.contains(lemma);
  }

  /**
   * Whether {@code lemma} tells only that something was said: telling it is a report, not an act
   * like a vow.
   */
  public static boolean isReport(String lemma) {
    return PLAIN.contains(lemma);
  }
}
