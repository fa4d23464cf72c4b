package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.model.EventCandidate;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.text.Token;
import org.annals.text.Tokenizer;
import org.annals.text.names.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headlines tell, which leave out articles and auxiliaries. */
class HeadlinesTest {

  @ParameterizedTest
  @CsvSource({
    "Trade talks with Peru resume, Trade talks with Peru resumed",
    "Bus strikes in Lima end, Bus strikes in Lima ended",
    "Sailors end 84-day ocean crossing, Sailors ended 84-day ocean crossing",
    "Storm closes schools, Storm closed schools",
    "Trade deal talks collapse, Trade deal talks collapsed",
    "Oil prices fall as talks stall, Oil prices fell",
    "Court upholds ban on fishing, Court upheld ban on fishing",
    "Judge blocks plan to close school, Judge blocked plan to close school",
    "Police arrest six after riot, Police arrested six after riot",
    "Minister quits over loan row, Minister quit over loan row",
    "Heat wave grips Spain, Heat wave gripped Spain",
    "Man jailed for stealing bus, Man was jailed for stealing bus",
    "Three held over bank raid, Three were held over bank raid",
    "Rebel leader shot dead in Lima, Rebel leader was shot dead in Lima",
    "Champions beat Chile, Champions beat Chile",
    "Rovers end 31-year wait as Lind strikes late, Rovers ended 31-year wait",
    "Scores killed as truck rams crowd, Scores were killed",
  })
  void headlineTells(String headline, String title) {
    assertEquals(List.of(title), titles(headline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = "Volcano in Peru erupts, forcing thousands from homes | Volcano in Peru erupted")
  void resultFollowsTheVerb(String headline, String title) {
    assertEquals(title, titles(headline).get(0));
  }

  @Test
  void whatIsToDoBesidesIsNoNews() {
    assertEquals(List.of(), titles("Acme Foods to close Lima plant, cut 600 jobs"));
  }

  @Test
  void capitalsOnlyAreReadAsTheStoryWritesThem() {
    Names names =
        Names.of(
            List.of(
                tokens("The Northern Rail board met in Peru."), tokens("Ministers of NATO met.")));

    assertEquals(
        "Northern Rail closes schools of NATO in Peru",
        HeadlineCase.lowered(tokens("NORTHERN RAIL CLOSES SCHOOLS OF NATO IN PERU"), names).stream()
            .map(Token::text)
            .collect(Collectors.joining(" ")));
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(text, new TextSpan(0, text.length()));
  }

  private static List<String> titles(String headline) {
    return Extracted.from(Extracted.article(headline, Region.Kind.HEADLINE)).stream()
        .map(EventCandidate::title)
        .toList();
  }
}
