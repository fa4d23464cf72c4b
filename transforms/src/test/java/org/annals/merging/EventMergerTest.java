package org.annals.merging;

import static org.annals.merging.Told.all;
import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.model.Basis;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.MergedEvent.Link;
import org.annals.model.Relation;
import org.junit.jupiter.api.Test;

/** What becomes one event, what stays apart, and what is linked. */
final class EventMergerTest {

  private static final EventMerger MERGER = new EventMerger();

  private static Told opening(String article) {
    return told(article, "open").by("Ada Moreau").about("bridge", "river").in("Lyon");
  }

  @Test
  void sameActorActionAndDayIsOneEvent() {
    assertEquals(
        Set.of("a b"), together(opening("a").on("1987-05-04"), opening("b").on("1987-05-04")));
  }

  @Test
  void otherDaysAreOtherEvents() {
    assertEquals(
        Set.of("a", "b"), together(opening("a").on("1987-05-04"), opening("b").on("1987-07-04")));
  }

  @Test
  void otherActionsOfTheSameDayAreOtherEvents() {
    assertEquals(
        Set.of("a", "b"),
        together(
            opening("a").on("1987-05-04"),
            told("b", "close").by("Ada Moreau").about("bridge").in("Lyon").on("1987-05-04")));
  }

  @Test
  void otherActorsOfTheSameDayAreOtherEvents() {
    assertEquals(
        Set.of("a", "b"),
        together(opening("a").on("1987-05-04"), opening("b").by("Tom Reyes").on("1987-05-04")));
  }

  @Test
  void aYearJoinsTheDayWhenActorActionAndMatterAgree() {
    List<MergedEvent> events = merge(opening("a").on("1987-05-04"), opening("b").on("1987"));

    assertEquals(Set.of("a b"), articles(events));
    assertEquals(Told.span("1987-05-04"), events.get(0).span(), "the finest date wins");
  }

  @Test
  void aYearThatFitsTwoDaysJoinsNeither() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04"), opening("b").on("1987-09-04"), opening("c").on("1987"));

    assertEquals(Set.of("a", "b", "c"), articles(events));
    assertEquals(List.of("part-of c"), links(events, "a"));
    assertEquals(List.of("part-of c"), links(events, "b"));
  }

  @Test
  void aDecadeJoinsAYearThatNothingFinerTells() {
    assertEquals(
        Set.of("a b"),
        together(opening("a").on("1987"), opening("b").on("1980-01-01..1989-12-31")));
  }

  @Test
  void weeksAcrossAMonthsEndJoinTheirDay() {
    assertEquals(
        Set.of("a b"),
        together(opening("a").on("1987-09-01"), opening("b").on("1987-08-31..1987-09-06")));
  }

  @Test
  void noChainOfWeeksJoinsDaysThatCannotAgree() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04..1987-05-10"),
            opening("b").on("1987-05-08..1987-05-14"),
            opening("c").on("1987-05-12..1987-05-18"));

    assertEquals(2, events.size(), articles(events).toString());
  }

  @Test
  void aCountryNamedInPassingIsNoSharedActor() {
    EventMention minister =
        told("a1", "visit").by("Anna Lind", "Norway").in("Norway").on("2021").now();
    EventMention officers =
        told("a2", "visit").by("Officers' Guild", "Norway").in("Norway").on("2021-03-04").now();
    assertEquals(2, new EventMerger().merge(List.of(minister, officers)).size());
  }

  @Test
  void noChainOfActorsJoinsThoseWhoShareNone() {
    List<MergedEvent> events =
        merge(
            opening("a").by("Ada Moreau", "Tom Reyes").on("1987-05-04"),
            opening("b").by("Tom Reyes", "Lin Okafor").on("1987-05-04"),
            opening("c").by("Lin Okafor").on("1987-05-04"));

    assertEquals(2, events.size(), articles(events).toString());
  }

  @Test
  void plannedAndHappenedStayApartAndFollow() {
    List<MergedEvent> events =
        merge(
            opening("a").status(EventStatus.PLANNED).on("1987-05-04"),
            opening("b").on("1987-05-04"));

    assertEquals(Set.of("a", "b"), articles(events));
    assertEquals(List.of("follows a"), links(events, "b"));
  }

  @Test
  void deniedAndHappenedStayApartAndConflict() {
    List<MergedEvent> events =
        merge(
            opening("a").status(EventStatus.DENIED).on("1987-05-04"),
            opening("b").on("1987-05-04"));

    assertEquals(List.of("conflict b"), links(events, "a"));
    assertEquals(List.of("conflict a"), links(events, "b"));
  }

  @Test
  void allegedAndConfirmedStayApartAndFollow() {
    List<MergedEvent> events =
        merge(
            opening("a").status(EventStatus.ALLEGED).on("1987-05-04"),
            opening("b").on("1987-05-04"));

    assertEquals(Set.of("a", "b"), articles(events));
    assertEquals(List.of("follows a"), links(events, "b"));
  }

  @Test
  void goingOnAndHappenedIsOneEvent() {
    assertEquals(
        Set.of("a b"),
        together(
            opening("a").status(EventStatus.ONGOING).on("1987-05-04"),
            opening("b").on("1987-05-04")));
  }

  @Test
  void aReportIsLinkedToWhatItReports() {
    List<MergedEvent> events =
        merge(
            told("a", "say").by("Lin Okafor").report().on("1987-05-05").place(3, 0),
            opening("a").on("1987-05-04").place(3, 2));

    assertEquals(2, events.size());
    assertEquals(
        List.of(Relation.REPORTS), events.get(1).related().stream().map(Link::relation).toList());
    assertEquals(events.get(0).key(), events.get(1).related().get(0).to());
  }

  @Test
  void countAndInstanceStayApartAsWholeAndPart() {
    Told count =
        told("a", "test").by("Norland").about("missile").quote("Norland tested missiles twice.");
    List<MergedEvent> events =
        merge(count.on("1987"), told("b", "test").by("Norland").about("missile").on("1987-05-04"));

    assertEquals(Set.of("a", "b"), articles(events));
    assertEquals(List.of("part-of a"), links(events, "b"));
  }

  @Test
  void oneOfThoseCountedIsAnInstance() {
    String quote = "Norland tested missiles twice this year, the latest test earlier this month.";
    List<MergedEvent> events =
        merge(
            told("a", "test")
                .by("Norland")
                .about("missile")
                .quote(quote)
                .dated("this year")
                .on("1987"),
            told("a", "test")
                .by("Norland")
                .about("missile")
                .quote(quote)
                .dated("earlier this month")
                .on("1987-05"));

    assertEquals(2, events.size(), articles(events).toString());
    assertEquals(Relation.PART_OF, events.get(1).related().get(0).relation());
  }

  @Test
  void aHeadlineThatStandsTwiceJoinsItsEventTwice() {
    Told headline =
        told("a", "display").doing("show").by("Norland", "Sudria").about("weapon").asNews();
    List<MergedEvent> events =
        merge(
            headline.on("1987-05-03..1987-05-04").place(0, 0),
            told("a", "display")
                .doing("show")
                .by("Norland", "Sudria")
                .about("weapon")
                .asNews()
                .on("1987-05-03..1987-05-04")
                .place(1, 0),
            told("a", "show")
                .by("Ada Moreau", "Norland", "Sudria")
                .about("weapon", "parade")
                .on("1987-05-04")
                .place(2, 0));

    assertEquals(1, events.size(), articles(events).toString());
  }

  @Test
  void whatIsToldAgainJoinsWithWhatItTellsAgain() {
    EventMention day =
        told("a", "launch")
            .by("Volta", "Volta Games Store")
            .about("music")
            .from("store", "player", "shop", "price", "chain")
            .on("1987-05-04")
            .quote("Volta launched the Volta Games Store of music beside its factory.")
            .now();
    Told decade =
        store().quote("Volta sold music since the Volta store was launched in its factory.");
    Told again = store().quote("Few lawyers remember Kelso or Acme before then.").again();

    assertTrue(PairScorer.explain(day, decade.now()).merges());
    assertFalse(PairScorer.explain(day, again.now()).merges());
    assertEquals(1, MERGER.merge(List.of(day, decade.now(), again.place(3, 0).now())).size());
  }

  @Test
  void theNewsOfOneDayIsToldInWordsOfOneKind() {
    Told shot = told("a", "shoot").by("Ada Lind").in("Kelso").on("1987-05-04");
    Told killed = told("b", "kill").by("Ada Lind").in("Kelso").on("1987-05-04");
    Told bombed = told("c", "attack").by("Ada Lind").in("Kelso").on("1987-05-04");
    Told arrested = told("d", "arrest").by("Ada Lind").in("Kelso").on("1987-05-04");
    Told wed = told("e", "marry").by("Ada Lind").in("Kelso").on("1987-05-04");

    assertEquals(Set.of("a b"), together(shot, killed));
    assertEquals(Set.of("b c"), together(killed, bombed));
    assertEquals(Set.of("b", "d"), together(killed, arrested));
    assertEquals(Set.of("b", "e"), together(killed, wed));
    assertEquals(Set.of("a", "b"), together(shot, killed.on("1987-05")));
  }

  @Test
  void whatNewsNamesInTwoWaysIsOneThing() {
    Told quake =
        told("a", "hit")
            .doing("quake")
            .about("earthquake")
            .on("1987-05-04")
            .from("harbour", "kelso");
    Told tremor =
        told("b", "shake").doing("quake").about("tremor").on("1987-05-04").from("harbour", "kelso");
    Told other =
        told("c", "rock").doing("quake").about("volcano").on("1987-05-04").from("harbour", "kelso");

    assertEquals(Set.of("a b"), together(quake, tremor));
    assertEquals(Set.of("a", "c"), together(quake, other));
  }

  @Test
  void whoWonByAnotherScoreWonAgain() {
    Told first = told("a", "win").by("Kelso").on("1987-05-04").quote("Kelso won there 2-1.");
    Told again = told("b", "win").by("Kelso").on("1987-05-04").quote("Kelso won there 3-0.");
    Told same = told("c", "win").by("Kelso").on("1987-05-04").quote("Kelso won there 2-1 at last.");

    assertEquals(Set.of("a", "b"), together(first, again));
    assertEquals(Set.of("a c"), together(first, same));
  }

  @Test
  void wordsOfThePaperMakeNothingOne() {
    Told vote =
        told("a", "vote").about("council", "library").quote("The council shut the library.");
    Told court = told("b", "deny").about("court", "case").quote("The judges refused the case.");

    assertEquals(
        Set.of("a", "b"),
        together(
            vote.on("1987-05-04").from("district", "news"),
            court.on("1987-05-04").from("district", "news")));
  }

  @Test
  void oneDayHasManySayings() {
    Told buyer = said("a", "The firm said it had found a buyer in Peru.");
    Told spill = said("b", "A spokesman for the firm said it regretted the spill.");
    Told again = said("c", "The firm said that a buyer was found in Peru.");
    Told named = said("d", "Ada Lind said the bridge would open.").by("Ada Lind");
    Told other = said("e", "Ada Lind said nobody had warned the town.").by("Ada Lind");

    assertEquals(Set.of("a", "b"), together(buyer, spill));
    assertEquals(Set.of("a c"), together(buyer, again));
    assertEquals(Set.of("a", "d"), together(buyer, named));
    assertEquals(Set.of("d", "e"), together(named, other));
  }

  @Test
  void whoSpeaksIsNothingThatIsSaid() {
    Told flood =
        said("a", "A spokesman for Volta said nine people died in a flood.")
            .by("Volta")
            .from("volta", "spokesman");
    Told rules =
        said("b", "A Volta spokesman said the rules were followed.")
            .by("Volta")
            .from("volta", "spokesman");

    assertEquals(Set.of("a", "b"), together(flood, rules));
  }

  private static Told said(String article, String quote) {
    return told(article, "say").quote(quote).on("1987-05-04").from("kelso", "harbour");
  }

  @Test
  void whereItHappenedIsNobodyWhoActs() {
    Told tells = told("a", "attack").by("Kelso").quote("Two men raided a bank in Kelso.");
    Told names = told("b", "attack").by("Ada Lind").quote("Ada Lind raided the bank.");
    Told town = told("c", "attack").by("Kelso").quote("Kelso raided the coast.");

    assertEquals(Set.of("a b"), together(raid(tells), raid(names)));
    assertEquals(Set.of("b", "c"), together(raid(names), raid(town)));
  }

  private static Told raid(Told told) {
    return told.about("bank").from("kelso", "harbour").on("1987-05-04");
  }

  @Test
  void ofManyTitlesTheOneOfMostIsTaken() {
    assertEquals("Ada Lind opened the bridge", title("1987", "1987-05-04"));
  }

  @Test
  void aTitleThatSaysWhatWasSaidIsTaken() {
    Told bare = said("a", "Ada Lind said it.").by("Ada Lind").title("Ada Lind made a statement");
    Told full = said("b", "Ada Lind said it.").by("Ada Lind").title("Ada Lind said it was late");

    assertEquals(
        List.of("Ada Lind said it was late"),
        MERGER.merge(all(bare, full)).stream().map(MergedEvent::title).toList());
  }

  @Test
  void aTitleOfWhatFewSayWasDoneIsNotTaken() {
    List<EventMention> mentions = new ArrayList<>();
    for (String article : List.of("a", "b", "c", "d", "e")) {
      mentions.add(bridge(article).doing("elect").title("Ada Lind was elected").now());
    }
    mentions.add(bridge("f").doing("vote").title("Ada Lind").now());
    List<MergedEvent> events = MERGER.merge(mentions);

    assertEquals(Set.of("a b c d e f"), articles(events));
    assertEquals("Ada Lind was elected", events.get(0).title());
  }

  private static String title(String coarse, String fine) {
    List<EventMention> mentions = new ArrayList<>();
    for (String article : List.of("a", "b", "c", "d")) {
      mentions.add(bridge(article).on(coarse).title("Ada Lind opened the bridge").now());
    }
    mentions.add(bridge("e").on(fine).title("A bus and the bridge of hope").now());
    return MERGER.merge(mentions).get(0).title();
  }

  private static Told bridge(String article) {
    return told(article, "open").by("Ada Lind").about("bridge").in("Kelso").from("kelso", "bridge");
  }

  private static Told store() {
    return told("b", "launch")
        .about("volta", "store", "music", "firm", "hall", "row")
        .from("store", "sea", "ship", "port", "fish")
        .on("1980-01-01..1989-12-31");
  }

  @Test
  void articlesOfOneAffairNeedFewerWords() {
    Told one = told("a", "strike").in("Kelso").on("1987");
    Told other = told("b", "strike").in("Kelso").on("1987");
    assertEquals(Set.of("a", "b"), together(one, other));
    assertEquals(
        Set.of("a b"),
        together(
            one.from("kelso", "quake", "rescue", "coast"),
            other.from("kelso", "quake", "rescue", "tent")));
  }

  @Test
  void anExplicitDayNeedsNoLikeArticles() {
    assertEquals(
        Set.of("a b"),
        together(
            told("a", "strike").by("Norland").on("1987-05-04").from("football"),
            told("b", "strike").by("Norland").on("1987-05-04").from("harvest")));
  }

  @Test
  void otherObjectsPlacesAndNamesOfOneDayAreOtherEvents() {
    assertEquals(
        Set.of("a", "b"),
        together(
            told("a", "visit").by("Ada Moreau").about("school").in("Lyon").on("1987-05-04"),
            told("b", "visit").by("Ada Moreau").about("harbour").in("Brest").on("1987-05-04")));
  }

  @Test
  void anniversaryIsLinkedToItsEvent() {
    List<MergedEvent> events =
        merge(
            told("a", "sign").by("Norland", "Sudria").about("treaty").on("1953-07-27"),
            told("b", "mark")
                .by("Norland")
                .about("treaty", "anniversary")
                .quote("Norland marked the 70th anniversary of the treaty.")
                .on("2023-07-27"));

    assertEquals(List.of("anniversary-of a"), links(events, "b"));
    assertEquals(List.of(), links(events, "a"));
  }

  @Test
  void twoDaysForOneEventAreAConflict() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").published("1987-05-10"),
            opening("b").on("1987-05-06").published("1987-05-10"));

    assertEquals(Set.of("a", "b"), articles(events));
    assertEquals(List.of("conflict b"), links(events, "a"));
    assertEquals(List.of("conflict a"), links(events, "b"));
  }

  @Test
  void twoDaysAcrossAMonthsEndAreAConflictToo() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1986-12-31").published("1987-05-10"),
            opening("b").on("1987-01-01").published("1987-05-10"));

    assertEquals(List.of("conflict b"), links(events, "a"));
  }

  @Test
  void anArticleThatTellsBothDaysMeansTwoEvents() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").published("1987-05-10"),
            opening("a").on("1987-05-06").published("1987-05-10").place(5, 0),
            opening("b").on("1987-05-04").published("1987-05-10"));

    assertTrue(events.stream().allMatch(event -> event.related().isEmpty()));
  }

  @Test
  void whoWroteBeforeTheOtherDayContradictsNobody() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").published("1987-05-05"),
            opening("b").on("1987-05-06").published("1987-05-07"));

    assertTrue(events.stream().allMatch(event -> event.related().isEmpty()));
  }

  @Test
  void twoTriggersOfOneSentenceAreTwoEvents() {
    List<MergedEvent> events =
        merge(opening("a").on("1987-05-04").place(1, 0), opening("a").on("1987-05-04").place(1, 3));

    assertEquals(2, events.size());
  }

  @Test
  void aSurnameIsTheOnlyPersonItFits() {
    assertEquals(
        Set.of("a b"),
        together(opening("a").on("1987-05-04"), opening("b").by("Moreau").on("1987-05-04")));
  }

  @Test
  void aSurnameThatFitsTwoPersonsIsNeither() {
    assertEquals(
        Set.of("a", "b", "c"),
        together(
            opening("a").on("1987-05-04"),
            opening("b").by("Moreau").on("1987-05-04"),
            opening("c").by("Louis Moreau").on("1987-05-04")));
  }

  @Test
  void withoutActorsPlaceAndMatterDecide() {
    assertEquals(
        Set.of("a b", "c"),
        together(
            told("a", "strike").in("Kelso").about("earthquake").on("1987-05-04"),
            told("b", "strike").in("Kelso").about("earthquake", "coast").on("1987-05-04"),
            told("c", "strike").in("Varna").about("union").on("1987-05-04")));
  }

  @Test
  void copiesOfOneStoryAreOneSource() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").story("wire"),
            opening("b").on("1987-05-04").story("wire"),
            opening("c").on("1987-05-04"));

    assertEquals(2, events.get(0).sources());
    assertEquals(3, events.get(0).mentions().size());
  }

  @Test
  void titleComesFromThePlainestAndFinestTelling() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").title("Moreau opens span").spun(),
            opening("b").on("1987-05").title("Bridge opened in May"),
            opening("c").on("1987-05-04").title("Moreau opens Lyon bridge").prominence(0.9),
            opening("d").on("1987-05-04").title("Ada Moreau opened something").prominence(0.2));

    assertEquals(1, events.size());
    assertEquals("Moreau opens Lyon bridge", events.get(0).title());
  }

  @Test
  void statedDateIsTheBasisBeforeAReportedOne() {
    List<MergedEvent> events =
        merge(opening("a").on("1987-05-03..1987-05-04").asNews(), opening("b").on("1987-05-04"));

    assertEquals(1, events.size());
    assertEquals(Basis.STATED, events.get(0).basis());
    assertEquals(Told.span("1987-05-04"), events.get(0).span());
  }

  @Test
  void moreSourcesMatterMore() {
    double one = merge(opening("a").on("1987-05-04")).get(0).importance();
    double two =
        merge(opening("a").on("1987-05-04"), opening("b").on("1987-05-04")).get(0).importance();

    assertTrue(0 < one && one < two && two < 1, one + " " + two);
  }

  @Test
  void copiesMakeNothingMatterMore() {
    assertEquals(
        merge(opening("a").on("1987-05-04").story("wire")).get(0).importance(),
        merge(
                opening("a").on("1987-05-04").story("wire"),
                opening("b").on("1987-05-04").story("wire"))
            .get(0)
            .importance());
  }

  @Test
  void whatIsToldAgainMonthsLaterMattersMore() {
    double atOnce =
        merge(
                opening("a").on("1987-05-04").published("1987-05-05"),
                opening("b").on("1987-05-04").published("1987-05-06"))
            .get(0)
            .importance();
    double later =
        merge(
                opening("a").on("1987-05-04").published("1987-05-05"),
                opening("b").on("1987-05-04").published("1997-05-06"))
            .get(0)
            .importance();

    assertTrue(atOnce < later, atOnce + " " + later);
  }

  @Test
  void aDayOfWhichMuchIsToldOfOneActorMattersMore() {
    double alone = merge(opening("a").on("1987-05-04")).get(0).importance();
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04"),
            told("b", "resign").by("Moreau").on("1987-05-04"),
            told("c", "resign").by("Tom Reyes").on("1987-05-04"));

    assertTrue(alone < importanceOf("a", events), events.toString());
    assertTrue(importanceOf("c", events) < importanceOf("a", events), events.toString());
  }

  @Test
  void ofWhatIsToldOfOneActorsDayOneEventLeads() {
    List<MergedEvent> events =
        merge(
            opening("a").on("1987-05-04").prominence(1),
            told("b", "speak").by("Moreau").on("1987-05-04"),
            told("c", "resign").by("Tom Reyes").on("1987-05-04"));

    assertTrue(importanceOf("b", events) < importanceOf("c", events), events.toString());
    assertTrue(importanceOf("c", events) < importanceOf("a", events), events.toString());
  }

  @Test
  void whoIsLedInTheAffairOfOneActorLeadsInNone() {
    Told both = told("b", "greet").by("Moreau", "Tom Reyes").on("1987-05-04");
    Told free = told("c", "resign").by("Ida Holm").on("1987-05-04");
    List<MergedEvent> events = merge(opening("a").on("1987-05-04").prominence(1), both, free);

    assertTrue(importanceOf("b", events) < importanceOf("c", events), events.toString());
  }

  @Test
  void reportedNewsIsLedByWhatHasItsDay() {
    Told reported = told("b", "speak").by("Moreau").on("1987-05-04..1987-05-05").prominence(1);
    Told elsewhere = told("c", "resign").by("Tom Reyes").on("1987-05-07..1987-05-08").prominence(1);
    List<MergedEvent> events = merge(opening("a").on("1987-05-04"), reported, elsewhere);

    assertTrue(importanceOf("b", events) < importanceOf("c", events), events.toString());
    assertEquals(
        importanceOf("a", merge(opening("a").on("1987-05-04"))), importanceOf("a", events));
  }

  @Test
  void whatTheArticleIsAboutMattersMore() {
    double passing = merge(opening("a").on("1987-05-04").from("flood")).get(0).importance();
    double central = merge(opening("a").on("1987-05-04").from("moreau")).get(0).importance();

    assertTrue(passing < central, passing + " " + central);
  }

  @Test
  void deedsMatterMoreThanWords() {
    double deed = merge(opening("a").on("1987-05-04")).get(0).importance();
    double word = merge(opening("a").doing("say").report().on("1987-05-04")).get(0).importance();

    assertTrue(word < deed, word + " " + deed);
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), MERGER.merge(List.of()));
  }

  @Test
  void orderOfMentionsDoesNotMatter() {
    List<EventMention> mentions =
        new ArrayList<>(
            all(
                opening("a").on("1987-05-04"),
                opening("b").on("1987"),
                opening("c").on("1987-05"),
                opening("d").on("1987-05-04").by("Moreau")));
    List<MergedEvent> forward = MERGER.merge(mentions);
    Collections.reverse(mentions);

    assertEquals(forward, MERGER.merge(mentions));
  }

  private static List<MergedEvent> merge(Told... tellings) {
    return MERGER.merge(all(tellings));
  }

  private static Set<String> together(Told... tellings) {
    return articles(merge(tellings));
  }

  private static double importanceOf(String article, List<MergedEvent> events) {
    return events.stream()
        .filter(event -> articles(event).equals(article))
        .findFirst()
        .orElseThrow()
        .importance();
  }

  /** The articles of each event, as one string an event. */
  private static Set<String> articles(List<MergedEvent> events) {
    Set<String> sets = new TreeSet<>();
    events.forEach(event -> sets.add(articles(event)));
    return sets;
  }

  private static String articles(MergedEvent event) {
    return String.join(" ", event.mentions().stream().map(EventMention::articleId).toList());
  }

  /** Links from the event that {@code article} alone tells: relation and the other's articles. */
  private static List<String> links(List<MergedEvent> events, String article) {
    return events.stream()
        .filter(event -> articles(event).equals(article))
        .flatMap(event -> event.related().stream())
        .map(link -> link.relation().word() + " " + link.to().article())
        .toList();
  }
}
