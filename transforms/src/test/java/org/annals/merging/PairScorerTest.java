package org.annals.merging;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.model.EventMention;
import org.junit.jupiter.api.Test;

/** What speaks for two mentions and what against, as a person is told. */
class PairScorerTest {

  @Test
  void everyPartSaysItsPoints() {
    PairScore score =
        PairScorer.explain(
            told("a", "open")
                .by("Ada Moreau")
                .about("bridge")
                .in("Lyon")
                .quote("Ada Moreau opened the bridge in Lyon.")
                .from("bridge", "moreau")
                .on("1987-05-04")
                .now(),
            told("b", "open")
                .by("Ada Moreau")
                .about("bridge")
                .in("Lyon")
                .quote("In Lyon Ada Moreau opened a bridge.")
                .from("bridge", "moreau")
                .on("1987-05-04")
                .now());

    assertEquals(
        "the same word for what was done: open (20)|both name ada moreau (30)"
            + "|both speak of bridge (16)|both are set in lyon (8)"
            + "|both sentences say bridge, lyon, opened (38)"
            + "|both articles are about bridge, moreau (30)|both say 1987-05-04 (35)",
        String.join("|", score.pro()));
    assertTrue(score.merges());
  }

  @Test
  void whoTheOtherDoesNotNameSpeaksAgainst() {
    PairScore score =
        PairScorer.explain(
            told("a", "meet").by("Ada Moreau", "Tom Reyes").on("1987-05-04").now(),
            told("b", "meet").by("Ada Moreau", "Lin Okafor").on("1987-05-04").now());

    assertTrue(
        score.pro().contains("both name ada moreau; one also tom reyes, the other lin okafor (20)"),
        score.toString());
  }

  @Test
  void whatPartsTwoIsSaidOfBoth() {
    PairScore score =
        PairScorer.explain(
            told("a", "shoot").about("bank").in("Lyon").on("1987-05-04").now(),
            told("b", "sell").about("ship").in("Kelso").on("1987").now());

    assertEquals(
        "different deeds: shoot (shoot), sell (sell) (-25)|one speaks of bank, the other ship (-10)"
            + "|one is set in lyon, the other kelso (-12)",
        String.join("|", score.contra()));
    assertEquals(
        "[one says 1987-05-04, the other 1987-01-01 to 1987-12-31 (14)]", score.pro().toString());
  }

  @Test
  void aFinerDateSaysMore() {
    int day = points("1987-05-04");
    int month = points("1987-05");
    int year = points("1987");

    assertTrue(day > month && month > year, day + " " + month + " " + year);
  }

  @Test
  void pointsDoNotOverruleAnObjection() {
    PairScore score =
        PairScorer.explain(
            told("a", "open").by("Ada Moreau").about("bridge").on("1987-05-04").now(),
            told("b", "open").by("Ada Moreau").about("bridge").on("1987-05-05").now());

    assertFalse(score.merges());
    assertEquals("[no day is in all dates]", score.objections().toString());
  }

  private static int points(String when) {
    return PairScorer.explain(
            told("a", "open").by("Ada Moreau").on(when).now(),
            told("b", "open").by("Ada Moreau").on(when).now())
        .points();
  }

  @Test
  void endOfAWarThatNamesNobodyIsItsArmistice() {
    PairScore unnamed = armistice(told("b", "end fighting").on("1905").now());
    PairScore named = armistice(told("b", "end fighting").by("Lin Okafor").on("1905").now());

    assertTrue(unnamed.pro().get(0).endsWith("(40)"), unnamed.toString());
    assertTrue(named.pro().get(0).endsWith("(20)"), named.toString());
  }

  private static PairScore armistice(EventMention other) {
    return PairScorer.explain(
        told("a", "end fighting").by("Ada Moreau").on("1905-05-04").now(), other);
  }

  @Test
  void aNameAmongTheObjectsOfWhoNamesNobodyIsAShortOne() {
    EventMention named =
        told("a", "launch").by("Volta", "Volta Games Store").on("1987-05-04").now();
    PairScore launch =
        PairScorer.explain(named, told("b", "launch").about("volta", "store").on("1987").now());
    PairScore other =
        PairScorer.explain(named, told("b", "launch").about("volta", "probe").on("1987").now());

    assertTrue(launch.pro().get(1).endsWith("(20)"), launch.toString());
    assertEquals(
        "[]",
        other.pro().stream().filter(part -> part.startsWith("one names")).toList().toString());
  }
}
