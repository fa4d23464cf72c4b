package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> split(String text) {
    return Sentences.split(text, new TextSpan(0, text.length())).stream()
        .map(s -> s.in(text))
        .toList();
  }

  @Test
  void fullStopBeforeCapitalEndsSentence() {
    assertEquals(
        List.of("The dam broke.", "Two villages were flooded."),
        split("The dam broke. Two villages were flooded."));
  }

  @Test
  void lineBreakWithinRegionIsABlank() {
    assertEquals(1, split("The dam on the upper\nriver broke on Monday.").size());
  }

  @Test
  void titlesAndInitialsLeaveTheSentenceOpen() {
    assertEquals(1, split("Dr. Ada J. Lindqvist met Gen. Okoro on Tuesday.").size());
  }

  @Test
  void dottedCountryEndsASentenceOnlyBeforeAnOpener() {
    assertEquals(1, split("He flew to the U.S. Senate hearing.").size());
    assertEquals(2, split("He flew to the U.S. The hearing began.").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A fire near the harbour in Malmo | The fire was put out by noon",
        "Rescue boats at the pier (Rex) | They came too late",
        "Prices are up by 4% | It is the third rise",
        "The crew waited for the tide | However nobody came"
      })
  void aWordThatOpensSentencesOpensOneWithoutAMark(String lines) {
    assertEquals(
        List.of(lines.split(" \\| ", -1)),
        split(lines.replace("| ", "")).stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sang Let It be and left",
        "The court in The Hague heard the case",
        "She read in The thin house that it rained",
        "Make It to the hills sold well"
      })
  void aCapitalWithinANameOpensNone(String sentence) {
    assertEquals(List.of(sentence), split(sentence));
  }

  @Test
  void closingQuoteBelongsToItsSentence() {
    assertEquals(List.of("“We won.”", "She left."), split("“We won.” She left."));
  }

  @Test
  void questionInsideAQuoteGoesOnInLowerCase() {
    assertEquals(1, split("“Why now?” the mayor asked.").size());
  }

  @Test
  void decimalsAreNotStops() {
    assertEquals(1, split("Prices rose 3.5 percent to $1.20 a litre.").size());
  }

  @Test
  void sentencesNeverCrossRegions() {
    String text = "Flood hits delta\nWater rose on Friday.";
    List<Region> regions =
        List.of(
            new Region(new TextSpan(0, 16), Region.Kind.HEADLINE),
            new Region(new TextSpan(17, text.length()), Region.Kind.BODY));

    assertEquals(
        List.of(new TextSpan(0, 16), new TextSpan(17, text.length())),
        Sentences.split(text, regions));
  }

  @Test
  void blanksAtTheEndsAreLeftOut() {
    assertEquals(List.of("It rained."), split("\u00a0 It rained. \n"));
  }
}
