package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.text.SayingVerbs;
import org.annals.text.actions.Actions;

/** Verbs of saying and showing: what somebody does before an audience. Base forms in lower case. */
final class Acts {

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "announce",
          "report",
          "claim",
          "warn",
          "confirm",
          "deny",
          "promise",
          "demand",
          "criticize",
          "praise",
          "show");

  private static final Set<String> MORE =
      Set.of(
          "call",
          "talk",
          "speak",
          "discuss",
          "address",
          "reply",
          "respond",
          "attribute",
          "refer",
          "recall",
          "demo",
          "demonstrate",
          "joke",
          "apologize",
          "apologise",
          "express",
          "offer",
          "suggest",
          "predict",
          "label",
          "liken",
          "compare",
          "read",
          "quote",
          "propose",
          "outline",
          "detail",
          "highlight",
          "defend",
          "voice",
          "question",
          "welcome",
          "vow",
          "encourage",
          "congratulate",
          "lament",
          "invite");

  private Acts() {}

  /** Whether the verb tells that somebody said or showed something. */
  static boolean isSpeech(String lemma) {
    return MORE.contains(lemma)
        || SayingVerbs.isSaying(lemma)
        || SPEECH.contains(Actions.ofVerb(lemma, Optional.empty()));
  }

  /** The class of an action, all ways of saying being one. */
  static String kind(String action) {
    return SPEECH.contains(action) ? "say" : action;
  }
}
