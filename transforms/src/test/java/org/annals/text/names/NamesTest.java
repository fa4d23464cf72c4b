package org.annals.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
