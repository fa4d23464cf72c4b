package org.annals.merging;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.junit.jupiter.api.Test;

/** Tellings of a month or a year beside the day that they mean. */
class CoarseTellingsTest {

  private static final List<String> TWO = List.of("Omar Diallo", "Ada Lind");

  @Test
  void whomSeveralNameTogetherMayBeNamedAlone() {
    assertEquals(
        Set.of("a b c d"),
        together(
            coup("a", TWO).on("1987-05-04"),
            coup("b", TWO).on("1987-05-04"),
            coup("c", List.of("Omar Diallo")).on("1987-05-04"),
            coup("d", List.of("Ada Lind")).on("1987")));
  }

  @Test
  void oneWhoNamesTwoTogetherIsEnoughForTheSameDeedOfTheSameThing() {
    Told both = coup("a", TWO).on("1987-05-04");
    Told one = coup("c", List.of("Omar Diallo")).on("1987-05-04");
    Told other = coup("d", List.of("Ada Lind")).on("1987");
    assertEquals(Set.of("a c d"), together(both, one, other));
    assertEquals(Set.of("a c", "d"), together(both, one, other.about("harbour", "tariff")));
    assertEquals(Set.of("a c", "d"), together(both, one, other.by("Eva Roth", "Ada Lind")));
  }

  @Test
  void whoTellsAsOneWhoJoinedADayJoinsItToo() {
    Told day = resigned("a", "tariff").on("1987-05-04").from("court", "kelso", "lind", "tariff");
    Told year = resigned("b", "harbour").from("court", "kelso", "lind", "tariff");
    Told alike = resigned("c", "harbour", "pier");

    assertEquals(Set.of("a", "c"), together(day, alike));
    assertEquals(Set.of("a b c"), together(day, year, alike));
  }

  @Test
  void whoMayMeanTwoDaysJoinsNeither() {
    Told day = resigned("a", "harbour", "pier").on("1987-05-04").from("court", "kelso", "lind");
    Told other = resigned("d", "harbour", "pier").on("1987-09-04").from("fog", "hotel", "rail");
    Told year = resigned("b", "harbour").from("court", "kelso", "lind");

    assertEquals(
        Set.of("a b", "c", "d"), together(day, other, year, resigned("c", "harbour", "pier")));
  }

  @Test
  void whoLooksLikeHalfOfAnEventJoinsIt() {
    Told pier = resigned("a", "pier").on("1987-05").from("court", "kelso", "lind", "tariff");
    Told both = resigned("b", "harbour", "pier").on("1987-05").from("court", "kelso", "lind");
    Told quit = told("c", "quit").doing("resign").by("Ada Lind").about("harbour").on("1987-05");

    assertEquals(Set.of("a", "c"), together(pier, quit));
    assertEquals(Set.of("a b c"), together(pier, both, quit));
  }

  private static Told resigned(String article, String... things) {
    return told(article, "resign").by("Ada Lind").about(things).on("1987");
  }

  @Test
  void whatIsDoneOnceHasSeveralWordsInAnyMonth() {
    assertEquals(
        Set.of("a b"),
        together(vote("a", "win").on("1987-05-04"), vote("b", "elect").on("1987-05")));
  }

  @Test
  void whoWasElectedHasNotTakenOffice() {
    Told elected = vote("a", "elect").on("1987");
    Told sworn = vote("b", "swear").doing("take office").on("1987-05-04");
    Told named = vote("c", "name").doing("appoint").on("1987");

    assertEquals(Set.of("a", "b"), together(elected, sworn));
    assertEquals(Set.of("b c"), together(sworn, named));
  }

  @Test
  void whatIsDoneOftenHasNot() {
    assertEquals(
        Set.of("a", "b"),
        together(vote("a", "win").on("1987-05-04"), vote("b", "lose").on("1987-05")));
  }

  @Test
  void whatSomebodyDoesOftenIsAnotherOfAnotherThing() {
    Told pier = signed("a", "sign", "pier");
    Told coarse = signed("b", "sign", "tariff").on("1987").from("fog", "hotel", "lind", "rail");
    assertEquals(Set.of("a", "b"), together(pier, coarse));
    assertEquals(Set.of("a b"), together(pier, coarse.about("pier")));
    assertEquals(
        Set.of("a b"), together(pier.doing("resign"), coarse.about("tariff").doing("resign")));
  }

  @Test
  void whomSomebodyMetInAYearIsMaybeAnother() {
    Told met = signed("a", "meet", "pier").by("Ada Lind", "Omar Diallo");
    Told other = told("b", "meet").on("1987-05").from("fog", "hotel", "lind", "rail");
    Told unnamed = signed("b", "meet", "fog").by().on("1987");

    assertEquals(Set.of("a", "b"), together(met, other.by("Ada Lind", "Eva Roth")));
    assertEquals(Set.of("a", "b"), together(met, unnamed));
    assertEquals(Set.of("a b"), together(met, other.about("pier")));
    assertEquals(Set.of("a b"), together(met, other.about().by("Ada Lind")));
  }

  @Test
  void aNameMayEndBeforeItsOf() {
    Told whole = signed("a", "close", "pier").by("Festival of Lights");
    Told little = signed("b", "close", "pier").by("Festival");
    assertEquals(Set.of("a b"), together(whole, little));
    assertEquals(Set.of("a", "b"), together(whole, little.by("Lights Festival")));
  }

  @Test
  void whatSomebodyWasSaysNothingAlone() {
    Told mayor = signed("a", "become", "mayor");
    assertEquals(Set.of("a", "b"), together(mayor, signed("b", "become", "heir").on("1987")));
    assertEquals(Set.of("a b"), together(mayor, signed("b", "become", "mayor").on("1987")));
  }

  @Test
  void whatBelongsToAClassOfManyKindsIsAnotherOfOtherThings() {
    Told tariff = signed("a", "abolish", "tariff").doing("end");
    Told school = signed("b", "shelve", "school").doing("end").on("1987");

    assertEquals(Set.of("a", "b"), together(tariff, school));
    assertEquals(Set.of("a b"), together(tariff, school.about("tariff")));
    assertEquals(Set.of("a b"), together(tariff.doing("sign"), school.doing("sign").about()));
  }

  @Test
  void whoTriedTwoThingsInAYearTriedTwice() {
    Told pier = signed("a", "try", "pier").doing("attempt");
    Told mayor = signed("b", "try", "mayor").doing("attempt").on("1987");

    assertEquals(Set.of("a", "b"), together(pier, mayor));
    assertEquals(Set.of("a b"), together(pier, mayor.about("pier")));
  }

  private static Told signed(String article, String lemma, String thing) {
    return told(article, lemma)
        .by("Ada Lind")
        .about(thing)
        .on("1987-05-04")
        .from("kelso", "harbour", "council", "lind");
  }

  @Test
  void whereNobodyIsNamedItMayBeAnother() {
    assertEquals(
        Set.of("a", "b"),
        together(vote("a", "win").by().on("1987-05-04"), vote("b", "elect").by().on("1987-05")));
  }

  @Test
  void anEventsOwnNameAndACreedAreNobody() {
    List<EventMention> mentions =
        Told.all(
            told("a", "war").by("Velden war", "Norland").on("1987"),
            told("b", "riot").by("Catholic").on("1988"));
    assertEquals(
        List.of(List.of("Norland"), List.of()),
        new EventMerger().merge(mentions).stream().map(MergedEvent::actors).toList());
  }

  private static Told coup(String article, List<String> actors) {
    return told(article, "oust")
        .by(actors.toArray(String[]::new))
        .about("army", "power")
        .from("army", "kelso", "coup", "power");
  }

  private static Told vote(String article, String lemma) {
    return told(article, lemma).by("Ada Lind").from("kelso", "vote", "poll", "lind");
  }

  /** The articles of each event. */
  private static Set<String> together(Told... tellings) {
    return new EventMerger()
        .merge(Told.all(tellings)).stream()
            .map(
                event ->
                    event.mentions().stream()
                        .map(EventMention::articleId)
                        .sorted()
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.toSet());
  }
}
