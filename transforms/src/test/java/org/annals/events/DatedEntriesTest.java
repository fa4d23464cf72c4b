package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.junit.jupiter.api.Test;

/** Chronologies within articles: what stands under a date is told at it. */
class DatedEntriesTest {

  @Test
  void linesThatOpenWithADateNeedNoFullStop() {
    String text =
        "The strike so far:\n"
            + "- Oct 4, 1962: A strike halts nine in ten trains\n"
            + "- Oct 9, 1962: The firm raises its offer";

    assertEquals(
        List.of(
            "Oct 4, 1962 STATED A strike halted nine in ten trains",
            "Oct 9, 1962 STATED The firm raised its offer"),
        told(Extracted.from(text), text));
  }

  @Test
  void aClockTimeMayStandBehindTheDay() {
    String text =
        "May 30, 1962, 05:40: A fire breaks out in the mine.\nMay 31, 1962, 17:15: Divers find the"
            + " captain.";

    assertEquals(
        List.of(
            "May 30, 1962 STATED A fire broke out in the mine",
            "May 31, 1962 STATED Divers found the captain"),
        told(Extracted.from(text), text));
  }

  @Test
  void whatFollowsWithinAnEntryTakesItsDateOver() {
    String text =
        "May 1962: Peru elects a senate. The army rejects the result.\nJune 1962: Voters go home.";

    assertEquals(
        List.of(
            "May 1962 STATED Peru elected a senate",
            "May 1962 INHERITED The army rejected the result",
            "June 1962 STATED Voters went home"),
        told(Extracted.from(text), text));
  }

  @Test
  void aDateOnALineOfItsOwnHoldsForTheParagraphBelow() {
    String text =
        "May 3, 1962\n\nPeru elects a senate.\n\nMay 9, 1962\n\nThe army rejects the result.\n\n"
            + "June 1, 1962\n\nVoters go home.";

    assertEquals(
        List.of(
            "May 3, 1962 INHERITED Peru elected a senate",
            "May 9, 1962 INHERITED The army rejected the result",
            "June 1, 1962 INHERITED Voters went home"),
        told(Extracted.inParagraphs(text), text));
  }

  @Test
  void linesThatWereRunTogetherAreCutAtTheirDates() {
    String text =
        "The dispute went on after a meeting in Lima May 3, 1962: Peru elects a senate May 9, 1962:"
            + " The army rejects the result June 1, 1962: Voters go home. The hall was sold.";

    assertEquals(
        List.of(
            "May 3, 1962 STATED Peru elected a senate",
            "May 9, 1962 STATED The army rejected the result",
            "June 1, 1962 STATED Voters went home"),
        told(Extracted.from(text), text));
  }

  @Test
  void oneDateBeforeADashIsAStamp() {
    String text = "May 3, 1962 - Peru elected a senate. The army rejected the result.";

    assertEquals(0, Extracted.from(text).stream().filter(c -> c.timex() != null).count());
  }

  private static List<String> told(List<EventCandidate> candidates, String text) {
    return candidates.stream()
        .filter(c -> c.timex() != null && c.basis() != Basis.REPORTED)
        .map(c -> c.timex().in(text) + " " + c.basis() + " " + c.title())
        .toList();
  }
}
