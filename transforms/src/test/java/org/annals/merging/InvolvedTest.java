package org.annals.merging;

import static org.annals.merging.Told.all;
import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Who did it to whom keeps apart what one day tells of the same people with the same verb. */
final class InvolvedTest {

  private static Told deed(String article, String verb, String title, String... actors) {
    return told(article, verb)
        .by(actors)
        .title(title)
        .quote(title + ".")
        .about("office", "stone")
        .on("1987-05-04")
        .from("court", "harbour", "kelso", "lind", "moreau", "stone");
  }

  private static int events(Told one, Told other) {
    return new EventMerger().merge(all(one, other)).size();
  }

  @Test
  void whoDoesItAndToWhomItIsDoneMakeOneEventInEitherVoice() {
    Told active = deed("a", "praised", "Anna Lind praised Paul Moreau", "Anna Lind", "Paul Moreau");
    Told passive =
        deed("b", "praised", "Moreau was praised by Lind in Kelso", "Paul Moreau", "Anna Lind");

    assertEquals(1, events(active, passive));
  }

  @Test
  void whoDoesItHereDoesNotUndergoItThere() {
    Told active = deed("a", "rejected", "Anna Lind rejected the charges", "Anna Lind");
    Told passive = deed("b", "rejected", "Anna Lind was rejected as mayor", "Anna Lind");
    Told again = deed("b", "rejected", "Lind rejected all charges", "Anna Lind");

    assertEquals(2, events(active, passive));
    assertEquals(1, events(active, again));
  }

  @Test
  void whatTwoDoToOnePersonIsTwoDeeds() {
    Told one = deed("a", "gave", "Anna Lind gave Paul Moreau a stone", "Anna Lind", "Paul Moreau");
    Told other = deed("b", "gave", "Ada Roth gave Paul Moreau a stone", "Ada Roth", "Paul Moreau");

    assertEquals(2, events(one, other));
  }

  @Test
  void whatOneDoesToTwoIsTwoDeeds() {
    Told one = deed("a", "sued", "Volta sued Anna Lind", "Volta", "Anna Lind");
    Told other = deed("b", "sued", "Volta sued Paul Moreau", "Volta", "Paul Moreau");
    Told named = deed("b", "sued", "Lind was sued by Volta", "Anna Lind", "Volta");

    assertEquals(2, events(one, other));
    assertEquals(1, events(one, named));
  }

  @Test
  void whoIsToldByTheNameOfAnotherIsSomebodyBeside() {
    Told self = deed("a", "detained", "Anna Lind was detained in Kelso", "Anna Lind");
    Told son = deed("b", "detained", "Anna Lind's son was detained in Kelso", "Anna Lind");
    Told fans = deed("b", "detained", "Police detained twenty Lind supporters", "Anna Lind");
    Told police = deed("b", "detained", "Police detained Lind", "Anna Lind");

    assertEquals(2, events(self, son));
    assertEquals(2, events(self, fans));
    assertEquals(1, events(self, police));
  }

  @Test
  void whatTwoDoWithEachOtherIsOneDeedFromEitherSide() {
    Told one = deed("a", "met", "Anna Lind met Paul Moreau", "Anna Lind", "Paul Moreau");
    Told other = deed("b", "met", "Paul Moreau met Anna Lind", "Paul Moreau", "Anna Lind");

    assertEquals(1, events(one.doing("meet"), other.doing("meet")));
  }

  @Test
  void whatACountryDoesItsPresidentDid() {
    Told land = deed("a", "banned", "France banned the Volta works", "France", "Volta");
    Told head = deed("b", "banned", "Paul Moreau banned the Volta works", "Paul Moreau", "France");
    Told other = deed("b", "banned", "Belgium banned the Volta works", "Belgium", "France");

    assertEquals(1, events(land, head));
    assertEquals(2, events(land, other));
  }

  @Test
  void whoIsElectedByThePartyIsElectedLeader() {
    Told party = deed("a", "elected", "The party elected Anna Lind", "Anna Lind");
    Told leader = deed("b", "elected", "Anna Lind elected leader of the party", "Anna Lind");

    assertEquals(1, events(party.doing("elect"), leader.doing("elect")));
  }

  @Test
  void aPersonDoesNotDoWhatSeveralDid() {
    Told mayor = deed("a", "fled", "Anna Lind fled to Kelso", "Anna Lind");
    Told others = deed("b", "fled", "Thousands of villagers fled the harbour", "Anna Lind");
    Told miners = deed("b", "fled", "Forty miners fled the harbour", "Anna Lind");

    assertEquals(1, events(mayor, deed("b", "fled", "Lind fled to Kelso", "Anna Lind")));
    assertEquals(2, events(mayor, miners));
    assertEquals(1, events(mayor, others.title("The mayor fled to Kelso")));
  }
}
