package org.annals.merging;

import static org.annals.merging.Told.all;
import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.model.EventMention;
import org.junit.jupiter.api.Test;

/** What papers tell of one day in words of their own, and what keeps that day's events apart. */
final class OneDayTest {

  private static final String DAY = "1987-05-04";
  private static final String[] AFFAIR = {"harbour", "kelso", "lind", "moreau", "pier", "tannery"};

  private static Told news(String article, String action) {
    return told(article, action).on(DAY).from(AFFAIR);
  }

  @Test
  void wordsOfOneDeedAreOneEventWhenTheyTellOfOneThing() {
    Told blast =
        news("a", "rip").doing("explode").about("blast", "tannery").quote("A blast hit it.");
    Told toll =
        news("b", "kill").about("tannery", "worker").quote("A blast killed tannery workers.");
    Told shut = news("c", "shut").doing("close").about("pier", "hotel").quote("It shut a hotel.");

    assertEquals(Set.of("a b"), together(blast, toll));
    assertEquals(Set.of("a", "c"), together(blast, shut));
    assertEquals(Set.of("a", "b"), together(blast, toll.on("1987-05")));
  }

  @Test
  void whatTwoSentencesTellAlikeIsNeitherOfThem() {
    Told fire =
        news("a", "burn").doing("fire blaze").about("pier", "wharf").quote("Flames ate both.");
    Told pier = gone("raze").about("pier").quote("It razed the pier.");
    Told wharf = gone("gut").about("wharf").quote("It gutted a wharf.").place(3, 0);

    assertEquals(Set.of("a b"), together(fire, pier));
    assertEquals(Set.of("a", "b"), together(fire, pier, wharf));
  }

  private static Told gone(String verb) {
    return told("b", verb)
        .doing("destroy")
        .on(DAY)
        .from("harbour", "rates", "roads", "rain", "fog");
  }

  @Test
  void anotherOfOneArticleIsAnother() {
    Told first = news("a", "explode").about("bomb").in("Kelso").quote("A bomb exploded in Kelso.");
    Told second =
        news("a", "explode")
            .about("bomb")
            .in("Kelso")
            .quote("Another bomb exploded in Kelso.")
            .place(2, 0);
    Told again =
        news("a", "explode")
            .about("bomb")
            .in("Kelso")
            .quote("The bomb that exploded in Kelso was small.")
            .place(4, 0);

    assertEquals(Set.of("a"), together(first, again));
    assertEquals(2, new EventMerger().merge(all(first, second)).size());
    assertEquals(2, new EventMerger().merge(all(first, second, again)).size());
  }

  @Test
  void anotherOfOnePaperIsNotWhatThePaperBesideTellsWithoutItsName() {
    Told blaze =
        news("a", "break").doing("fire blaze").about("blaze").quote("The blaze broke out.");
    Told another =
        news("b", "burn").doing("fire blaze").about("blaze").quote("Another blaze burned here.");
    Told first = news("c", "burn").doing("fire blaze").about("blaze").quote("A blaze burned here.");

    assertEquals(Set.of("a", "b"), together(blaze, another));
    assertEquals(Set.of("a c"), together(blaze, first));
  }

  @Test
  void quakesOfTwoMagnitudesAreTwo() {
    Told strong =
        news("a", "hit").doing("quake").about("quake").quote("A 7.1-magnitude quake hit Kelso.");
    Told same = news("b", "hit").doing("quake").about("quake").quote("The quake of 7.1 hit Kelso.");
    Told weak = news("c", "hit").doing("quake").about("quake").quote("A quake of 5.8 hit Kelso.");

    assertEquals(Set.of("a b"), together(strong, same));
    assertEquals(Set.of("a", "c"), together(strong, weak));
  }

  @Test
  void whatIsToldOfAnotherIsToldOfItAgain() {
    Told another =
        news("a", "explode").about("bomb").in("Kelso").quote("Another bomb exploded in Kelso.");
    Told again =
        news("a", "explode")
            .about("bomb")
            .in("Kelso")
            .quote("The bomb exploded in Kelso at nine.")
            .place(2, 0);

    assertEquals(1, new EventMerger().merge(all(another, again)).size());
  }

  @Test
  void ofTwoDaysTheMonthMeansTheOneThatMostTellOf() {
    Told month = opening("m").on("1987-05");
    Told other = opening("b").on("1987-05-20");
    List<Told> told = new ArrayList<>(List.of(month, other));
    for (String article : List.of("c", "d", "e", "f")) {
      told.add(opening(article).on(DAY));
    }

    assertEquals(Set.of("b", "c d e f m"), together(told.toArray(Told[]::new)));
    assertEquals(Set.of("b", "c", "m"), together(month, other, opening("c").on(DAY)));
  }

  private static Told opening(String article) {
    return told(article, "open").by("Ada Lind").about("pier").from(AFFAIR);
  }

  @Test
  void whoTellsOfTheMonthNeedsOneWordOfTheDay() {
    Told run = news("a", "run").by("Ada Lind").about("record", "mile").quote("A record mile.");
    Told set = news("b", "set").doing("set record").by("Ada Lind").about("record", "mile");
    Told month = news("c", "set").doing("set record").by("Ada Lind").about("record").on("1987-05");
    Told apart = news("c", "win").by("Ada Lind").about("record").on("1987-05");

    assertEquals(Set.of("a b c"), together(run, set, month));
    assertEquals(Set.of("a b", "c"), together(run, set, apart));
  }

  @Test
  void deedsOfNoKinAreOneWhereAllThatTheyTellOfIsOne() {
    Told roll = news("a", "roll").about("rover", "ramp").by("Volta").quote("It rolled off a ramp.");
    Told leave = news("b", "leave").doing("withdraw").about("rover", "ramp").by("Volta");
    Told other = news("c", "leave").doing("withdraw").about("town", "crowd").by("Volta");

    Told one = news("d", "leave").doing("withdraw").about("rover").by("Volta");

    assertEquals(Set.of("a b"), together(roll, leave));
    assertEquals(Set.of("a", "c"), together(roll, other));
    assertEquals(Set.of("a", "d"), together(roll, one));
  }

  @Test
  void aStateThatIsBroughtAboutComesAbout() {
    Told imposed = news("a", "impose").about("curfew", "mayor").quote("A curfew was imposed.");
    Told came = news("b", "come").doing("curfew").quote("The curfew in Kelso came into force.");
    Told lifted = news("c", "lift").doing("raise").about("crane").quote("A crane was lifted.");

    assertEquals(Set.of("a b"), together(imposed, came));
    assertEquals(Set.of("a", "c"), together(imposed, lifted));
  }

  @Test
  void whoActsInTheOneMayBeNamedBesideTheOther() {
    Told lost =
        news("a", "lose")
            .by("Volta")
            .about("case", "levy")
            .quote("Volta lost its case over the levy when the Kelso court ruled.");
    Told ruled = news("b", "rule").by("Kelso court").about("levy", "case").quote("A ruling came.");
    Told others = news("c", "rule").by("Board of Trade").about("levy", "case").quote("It ruled.");

    assertEquals(Set.of("a b"), together(lost, ruled));
    assertEquals(Set.of("a", "c"), together(lost, others));
  }

  @Test
  void twoWhoDoTheSameDoTwoThings() {
    Told lind = news("a", "resign").by("Ada Lind").quote("Ada Lind resigned, and so did Moreau.");
    Told moreau = news("b", "resign").by("Eve Moreau").quote("Eve Moreau resigned with Lind.");

    assertEquals(Set.of("a", "b"), together(lind, moreau));
  }

  @Test
  void asManyDeadAreTheSameDead() {
    Told nine = news("a", "kill").about("tannery").quote("Fire kills nine at a tannery.");
    Told same = news("b", "die").about("worker").quote("Smoke choked 9 workers, who died.");
    Told six = news("c", "die").about("worker").quote("Smoke choked six workers, who died.");

    assertEquals(Set.of("a b"), together(nine, same));
    assertEquals(Set.of("a", "c"), together(nine, six));
  }

  @Test
  void theEarthShakesWhereTheArticleSays() {
    Told kelso =
        news("a", "hit").doing("quake").about("earthquake").quote("An earthquake hit Kelso.");
    Told near =
        news("b", "shake").doing("quake").about("quake").quote("The quake shook all houses.");
    Told lima =
        told("c", "hit")
            .doing("quake")
            .about("earthquake")
            .quote("An earthquake hit Lima.")
            .on(DAY)
            .from("lima", "earthquake");

    assertEquals(Set.of("a b"), together(kelso, near));
    assertEquals(Set.of("a", "c"), together(kelso, lima));
  }

  @Test
  void theQuakeGoesOnElsewhereWhereOneArticleSaysTheQuake() {
    Told first = news("a", "rock").doing("quake").about("quake", "wall").in("Kelso");
    Told goesOn = news("a", "hit").doing("quake").about("quake", "roof").in("Velden").place(2, 0);
    assertEquals(1, new EventMerger().merge(all(first, goesOn.title("The quake hit"))).size());
    assertEquals(2, new EventMerger().merge(all(first, goesOn.title("A quake hit"))).size());
  }

  @Test
  void whatHerLawyersSayIsNotWhatSheSays() {
    Told she = said("a", "Ada Lind say that the sale of the pier was fair");
    Told again = said("b", "Lind say that the sale of the pier was fair");
    Told lawyers = said("c", "Ada Lind's lawyers say that the pier sale may end");
    Told other =
        said("d", "Omar Diallo say that the pier sale may end").by("Omar Diallo", "Ada Lind");

    assertEquals(Set.of("a b"), together(she, again));
    assertEquals(Set.of("a", "c"), together(she, lawyers));
    assertEquals(Set.of("a", "d"), together(she, other));
  }

  @Test
  void twoPapersThatHeardTwoThingsHaveOneWordInCommonByChance() {
    Told sale = said("a", "Ada Lind say that the sale of the pier was fair to every fisherman");
    Told again = said("b", "Ada Lind say fishermen got a fair price in the sale of the pier");
    Told rates =
        said("c", "Ada Lind say rates on hotels would pay for cleaner streets, a pier and lamps");

    assertEquals(Set.of("a b"), together(sale, again));
    assertEquals(Set.of("a", "c"), together(sale, rates.about("rates", "hotel")));
    assertEquals(Set.of("a c"), together(press(sale, "sale was fair"), press(rates, "hotels pay")));
  }

  @Test
  void thatTheySpokeSaysNotThatTheySaidTheSame() {
    Told sale = said("a", "Ada Lind say that the sale of the pier was fair to every fisherman");
    Told spoke = said("b", "Ada Lind say on Volta Radio").about();
    Told again = said("c", "Ada Lind say on Volta Radio").about();

    assertEquals(Set.of("a", "b"), together(sale, spoke));
    assertEquals(Set.of("b c"), together(spoke, again));
  }

  private static Told press(Told saying, String words) {
    return saying.quote("Ada Lind say to reporters the " + words + " after long weeks of doubt");
  }

  private static Told said(String article, String words) {
    return news(article, "say").by("Ada Lind").about("pier", "sale").title(words).quote(words);
  }

  @Test
  void whoWinsIsNotWhoLosesToTheSame() {
    Told first = won("a", "Rovers", "Town").title("Rovers beat Town");
    Told again = won("b", "Rovers").title("Rovers beat them");
    Told revenge = won("c", "Town", "Rovers").title("Town beat Rovers");

    assertEquals(Set.of("a b"), together(first, again));
    assertEquals(Set.of("a", "c"), together(first, revenge));
  }

  private static Told won(String article, String... teams) {
    return news(article, "beat")
        .doing("win")
        .by(teams)
        .about("match", "cup")
        .quote("They beat them.");
  }

  @Test
  void aWomanIsNoManAndNobodyIsOfTwoAges() {
    Told nurse = charged("a", "woman", "murder", "35-year-old").quote("A woman of 35 was charged.");
    Told again = charged("b", "woman", "murder").quote("The woman was charged with murder.");
    Told man = charged("c", "man", "murder").quote("The man was charged with murder.");
    Told older = charged("d", "murder", "52-year-old").quote("The nurse, 52, was charged.");

    assertEquals(Set.of("a b"), together(nurse, again));
    assertEquals(Set.of("a", "c"), together(nurse, man));
    assertEquals(Set.of("a", "d"), together(nurse, older));
    assertEquals(Set.of("a c"), together(nurse.by("Ada Lind"), man.by("Ada Lind")));
  }

  private static Told charged(String article, String... nouns) {
    return news(article, "charge").doing("indict").about(nouns);
  }

  @Test
  void aLightVerbLeavesItsNounToSayWhatWasDone() {
    Told appealed = news("a", "appeal").doing("ask court").about("verdict").quote("Both did.");
    Told lodged = news("b", "lodge").doing("ask court").about("appeal").quote("They did.");
    Told applied = news("c", "lodge").doing("ask court").about("licence").quote("They did.");

    assertEquals(Set.of("a b"), together(appealed, lodged));
    assertEquals(Set.of("a", "c"), together(appealed, applied));
  }

  @Test
  void whoIsOnlyInTheTitleIsAThingOfTheClause() {
    Told shot = news("a", "shoot").doing("kill").about("pharmacist", "counter");
    Told murdered = news("b", "kill").about("shop").title("The pharmacist was kill in the shop");
    Told driver = news("c", "kill").about("shop").title("The driver was kill in the shop");

    assertEquals(Set.of("a b"), together(shot, murdered));
    assertEquals(Set.of("a", "c"), together(shot, driver));
  }

  @Test
  void whatIsLikeOneOfSeveralAndUnlikeAnotherJoinsNone() {
    Told headline = news("a", "crash").about("plane", "slope").quote("Plane crashes near Kelso");
    Told lead =
        news("a", "crash")
            .about("passenger", "plane", "rain", "wood")
            .quote("It fell with every passenger into a dense wood in heavy rain.")
            .in("Dunoon")
            .place(2, 0);
    Told other =
        news("b", "come")
            .about("plane", "slope")
            .in("Troon")
            .quote("A small plane came down.")
            .from("harbour", "kelso", "rates", "roads", "fog", "barn", "pilot", "school");

    assertEquals(Set.of("a b"), together(headline, other));
    assertEquals(Set.of("a", "b"), together(headline, lead, other));
  }

  @Test
  void bothNamesBehindOnePrepositionArePlaces() {
    Told lind = news("a", "win").by("Ada Lind").quote("Ada Lind won in Troon.");
    Told both = news("b", "win").by("Kelso", "Troon").quote("It won in Kelso and Troon.");
    Told road = news("c", "win").by("Mill Street").quote("It won on Mill Street.");
    Told through = news("e", "march").by("Kelso").quote("Hundreds marched through Kelso.");
    Told club = news("d", "win").by("Troon").quote("Kelso and Troon won.");

    assertEquals(List.of(), Cluster.of(both.now()).content().actors());
    assertEquals(List.of("kelso", "troon"), Cluster.of(both.now()).content().places());
    assertEquals(List.of("mill street"), Cluster.of(road.now()).content().places());
    assertEquals(List.of("kelso"), Cluster.of(through.now()).content().places());
    assertEquals(List.of("troon"), Cluster.of(club.now()).content().actors());
    assertEquals(List.of("ada lind"), Cluster.of(lind.now()).content().actors());
  }

  private static Set<String> together(Told... tellings) {
    return new EventMerger()
        .merge(all(tellings)).stream()
            .map(
                event ->
                    event.mentions().stream()
                        .map(EventMention::articleId)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
