package org.annals.merging;

import static org.annals.merging.Told.all;
import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whoever acts does many things on one day: like words for them do not make them one. */
final class SubstanceTest {

  private static final String DAY = "1987-05-04";

  private static Told deed(String article, String action, String quote) {
    return told(article, action)
        .by("Anna Lind")
        .on(DAY)
        .quote(quote)
        .from("council", "harbour", "kelso", "lind", "moreau", "strike");
  }

  private static int events(Told... tellings) {
    return new EventMerger().merge(all(tellings)).size();
  }

  @Test
  void deedsThatCanBeOneAreOneOnlyOfOneThing() {
    Told returned = deed("a", "arrive", "Lind came home to her garden.");
    Told left = deed("b", "start", "Lind began to read a long speech.");
    Told opened = deed("a", "open", "Lind opened the ferry pier.").about("ferry", "pier");
    Told shown = deed("b", "show", "Lind showed guests the ferry pier.").about("ferry", "pier");

    assertEquals(2, events(returned, left));
    assertEquals(1, events(opened, shown));
  }

  @Test
  void whatAnySentenceMayTellNeedsTheSameWordOrTheSameThing() {
    Told banquet = deed("a", "host").doing("meet");
    Told greeting = deed("b", "greet").doing("meet");

    assertEquals(2, events(banquet.about("banquet"), greeting.about("children")));
    assertEquals(1, events(banquet.about("envoys"), greeting.about("envoys")));
    assertEquals(1, events(banquet, deed("b", "host").doing("meet").about("children")));
  }

  private static Told deed(String article, String verb) {
    return deed(article, verb, "Then Lind did it again.");
  }

  @Test
  void aSpeakerDemandsTwoThingsOfOneDay() {
    Told dam = deed("a", "demand", "Lind called on the council to mend the dam.");
    Told tax = deed("b", "demand", "Lind called on merchants to pay their tax.");
    Told again = deed("b", "demand", "Lind called on the council to have the dam mended.");

    assertEquals(2, events(dam, tax));
    assertEquals(1, events(dam, again));
  }

  @Test
  void aVerbAndItsNounAreOneWord() {
    Told founded = deed("a", "found").doing("form").about("choir", "school");
    Told founding = deed("b", "foundation").doing("form").about("singers");

    assertEquals(1, events(founded, founding));
  }

  @Test
  void whatIsToldOfAYearIsNoOtherThingOfItsMonths() {
    Told spring = deed("a", "took").doing("take").about("helm").on("1987-05");
    Told year = deed("b", "took").doing("take").about("advice").on("1987");
    Told helm = deed("b", "took").doing("take").about("helm").on("1987");

    assertEquals(2, events(spring, year));
    assertEquals(1, events(spring, helm));
  }

  @Test
  void whoReportsSomethingTwiceSaysTwoThingsButABookIsOutOnce() {
    Told debt = deed("a", "disclose", "Lind disclosed debts of the port.").doing("report");
    Told affair = deed("b", "reveal", "Lind revealed a plan for a school.").doing("report");
    Told book = deed("a", "publish", "Lind published her memoirs.").doing("report");
    Told out = deed("b", "publish", "Her life is now published.").doing("report");

    assertEquals(2, events(debt, affair));
    assertEquals(1, events(book, out));
  }

  @Test
  void theDayOfAMonthIsNoNumberThatBothTell() {
    Told held = deed("a", "arrest", "Police held Lind at the quay on May 4.").about("quay");
    Told called = deed("b", "call", "A cook called Lind to a kitchen on May 4.").about("kitchen");
    Told four = deed("b", "call", "A cook called Lind and 4 men on May 4.").about("quay");

    assertEquals(2, events(held.dated("May 4"), called.dated("May 4")));
    assertEquals(2, events(held.dated("May 4"), four.dated("May 4")));
  }

  @Test
  void whatRoseOrFellIsTheEvent() {
    Told trade = level("a", "Trade fell.").about("trade");
    Told support = level("b", "Support fell.").about("support");
    Told again = level("b", "The trade fell off.").about("trade");

    assertEquals(2, events(trade, support));
    assertEquals(1, events(trade, again));
  }

  private static Told level(String article, String quote) {
    return told(article, "fall").on(DAY).quote(quote).from("fell", "month");
  }
}
