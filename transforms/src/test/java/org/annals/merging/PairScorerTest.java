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
        "actions open [open], open [open] (20)|actors [ada moreau], [ada moreau] (30)"
            + "|objects [bridge], [bridge] (16)|places [lyon], [lyon] (8)"
            + "|sentences share [bridge, lyon, opened] (38)|articles share [bridge, moreau] (30)"
            + "|dates 1987-05-04..1987-05-04, 1987-05-04..1987-05-04 (35)",
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
        score.pro().contains("actors [ada moreau, tom reyes], [ada moreau, lin okafor] (20)"),
        score.toString());
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
        "[]", other.pro().stream().filter(part -> part.startsWith("actors")).toList().toString());
  }
}
