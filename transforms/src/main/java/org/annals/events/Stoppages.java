package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Word;
import org.annals.text.actions.Actions;

/**
 * Which strikes are of people who stop work and no attack: those of whose sentence another word is
 * of work and pay.
 */
final class Stoppages {

  private static final String STRIKE = "strike";

  private static final String STOPPAGE = "strike work";

  private static final Set<String> OF_WORK =
      Set.of(
          "union",
          "unions",
          "worker",
          "workers",
          "employee",
          "employees",
          "staff",
          "workforce",
          "employer",
          "employers",
          "pay",
          "wage",
          "wages",
          "salaries",
          "pensions",
          "redundancies",
          "picket",
          "pickets",
          "walkout",
          "stoppage",
          "labour",
          "labor",
          "drivers",
          "teachers",
          "nurses",
          "doctors",
          "miners",
          "dockers",
          "pilots",
          "crew",
          "crews",
          "rail",
          "hunger");

  private static final Set<String> OF_WAR =
      Set.of(
          "air",
          "missile",
          "missiles",
          "drone",
          "drones",
          "rocket",
          "rockets",
          "bomb",
          "bombs",
          "bombing",
          "military",
          "troops",
          "army",
          "forces",
          "soldiers",
          "rebels",
          "militants",
          "insurgents",
          "jets",
          "warplanes",
          "nuclear",
          "killed",
          "killing",
          "kill",
          "dead",
          "war");

  private final ParsedSentence sentence;

  Stoppages(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The class of an event noun, in either number. */
  String ofNoun(String noun) {
    return (noun.equals(STRIKE) || noun.equals("strikes")) && isOfWork()
        ? STOPPAGE
        : Actions.ofNoun(noun);
  }

  private boolean isOfWork() {
    boolean work = false;
    for (Word word : sentence.words()) {
      if (OF_WAR.contains(word.lower())) {
        return false;
      }
      work |= OF_WORK.contains(word.lower());
    }
    return work;
  }
}
