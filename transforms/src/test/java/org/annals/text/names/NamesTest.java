package org.annals.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.annals.model.TextSpan;
import org.annals.text.Sentences;
import org.annals.text.Tokenizer;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static Names names(String text) {
    return Names.of(
        Sentences.split(text, new TextSpan(0, text.length())).stream()
            .map(sentence -> Tokenizer.tokens(text, sentence))
            .toList());
  }

  @Test
  void familyNameStandsForTheFullName() {
    Names names =
        names(
            "Swedish envoy Ada Lindqvist arrived. Lindqvist met reporters. Ms Lindqvist then"
                + " left.");

    assertEquals("Ada Lindqvist", names.canonical("Lindqvist"));
    assertEquals("Ada Lindqvist", names.canonical("Ms Lindqvist"));
  }

  @Test
  void familyNameMayStandFirst() {
    assertEquals(
        "Park Min Ho", names("President Park Min Ho spoke. Park denied it.").canonical("Park"));
  }

  @Test
  void spellingsOfOneNameAreOne() {
    Names names = names("Minister Sergei Ivanenko met Park Min-ho. Sergey Ivanenko left.");

    assertEquals("Sergei Ivanenko", names.canonical("Sergey Ivanenko"));
    assertEquals(NameKey.of("Park Min-ho"), NameKey.of("Park Min Ho"));
  }

  @Test
  void roleStandsForItsBearerWhereTheTextSaysSo() {
    Names names = names("Kenyan president Grace Wanjiru travelled to Oslo.");

    assertEquals(Optional.of("Grace Wanjiru"), names.inRole("Kenyan president"));
    assertEquals(Optional.empty(), names.inRole("Norwegian president"));
  }

  @Test
  void countriesHaveOneName() {
    assertEquals("United Kingdom", Names.none().canonical("Britain"));
    assertEquals(Optional.of("France"), Countries.ofCapital("Paris"));
    assertEquals(Optional.of("Netherlands"), Countries.ofAdjective("Dutch"));
  }

  @Test
  void abbreviationStandsForWhatItAbbreviates() {
    assertEquals(
        "Northern Grain Authority",
        names("The Northern Grain Authority (NGA) was founded. The NGA bought wheat.")
            .canonical("NGA"));
  }

  @Test
  void givenNameTellsAPersonAndWhichPronounFits() {
    Names names = names("Yesterday Robert Hale met Ingrid Moe. Rose Garden was closed.");

    assertTrue(names.isPerson("Robert Hale"));
    assertFalse(names.isPerson("Rose Garden"));
    assertTrue(names.agrees("Ingrid Moe", "she"));
    assertFalse(names.agrees("Ingrid Moe", "he"));
  }

  @Test
  void titleTellsThePronounOfAnUnknownName() {
    Names names = names("Mrs Tuva Moe spoke. Chairman Tuvo Hale listened.");

    assertFalse(names.agrees("Tuva Moe", "he"));
    assertFalse(names.agrees("Tuvo Hale", "she"));
    assertEquals(Optional.of("Tuvo Hale"), names.mostNamedPerson("he", name -> true));
  }

  @Test
  void somethingOfSomebodyIsNoPerson() {
    assertFalse(names("Shares of Ravel fell. Ravel said so.").isPerson("Shares of Ravel"));
  }

  @Test
  void whatStandsBehindTheArticleIsATeamAndNobody() {
    Names names = names("The Anytown Otters won. The Otters left Anytown. Otters fans sang.");

    assertEquals("Anytown Otters", names.canonical("Otters"));
    assertFalse(names.isPerson("Anytown Otters"));
    assertEquals("Anytown", names.canonical("Anytown"));
  }

  @Test
  void aPeopleIsNoTeam() {
    Names names =
        names("The African Chileans won. The Chileans left Anytown. The South Koreans sang.");

    assertEquals("Chileans", names.canonical("Chileans"));
    assertEquals("Koreans", names.canonical("Koreans"));
  }

  @Test
  void placesAreNotPartsOfNames() {
    Names names =
        names("Grand Regency Anytown was shut. A fire broke out in Anytown. Anytown mourned.");

    assertEquals("Anytown", names.canonical("Anytown"));
  }

  @Test
  void whatSomebodyLeadsIsNotTheirName() {
    Names names = names("Ada Lindqvist, CEO of Spacely, spoke. Spacely sold a ship. Spacely grew.");

    assertEquals("Spacely", names.canonical("Spacely"));
  }

  @Test
  void aFamilyNameBehindARoleMayBeAnothers() {
    Names wife =
        names(
            "President Diallo said he was glad. His wife, Grace Diallo, opened a school for him.");
    Names himself = names("President Diallo said he was glad. Omar Diallo opened his school.");
    Names judge = names("The judge, Grace Diallo, met him and his son. Judge Diallo heard him.");

    assertEquals("Diallo", wife.canonical("Diallo"));
    assertEquals("Omar Diallo", himself.canonical("Diallo"));
    assertEquals("Grace Diallo", judge.canonical("Diallo"));
  }

  @Test
  void theRoleIsWhoseItIsMostOften() {
    Names names =
        names(
            "President Diallo spoke in Lima. President Diallo then left. He met President Ada"
                + " Lindqvist.");

    assertEquals(Optional.of("Diallo"), names.inRole("president"));
  }
}
