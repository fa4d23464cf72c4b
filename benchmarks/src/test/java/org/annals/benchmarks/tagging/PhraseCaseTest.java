package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseCaseTest {

  private static final String SENTENCE = "It opens on Easter Monday at 10:30 each time";

  private static final List<Phrase.Reading> READINGS =
      List.of(new Phrase.Reading("2001-05-07", "2001-05-14"));

  private static Phrase phrase(String words, String type) {
    return phrase(SENTENCE, words, type);
  }

  private static Phrase phrase(String sentence, String words, String type) {
    int start = sentence.indexOf(words);
    LocalDate said = LocalDate.of(2001, 5, 9);
    return new Phrase(
        "f/0/0", sentence, said, start, start + words.length(), type, "", "", READINGS);
  }

  private static Annotation found(String words, String type, String value) {
    int start = SENTENCE.indexOf(words);
    return new Annotation(start, start + words.length(), words, type, value);
  }

  @Test
  void aDayWithItsTimeIsRightForTheDayAndForTheTime() {
    Annotation both = found("Easter Monday at 10:30", "TIME", "2001-04-16T10:30");

    assertTrue(
        new PhraseCase(phrase("Easter Monday", "date"), Set.of("2001-04-16"))
            .isRight(List.of(both)));
    assertTrue(new PhraseCase(phrase("10:30", "time"), Set.of("T10:30")).isRight(List.of(both)));
    assertFalse(new PhraseCase(phrase("10:30", "time"), Set.of("T11:30")).isRight(List.of(both)));
  }

  @Test
  void aDayIsNotRightForAnotherDay() {
    Annotation other = found("Easter Monday at 10:30", "TIME", "2001-04-17T10:30");

    assertFalse(
        new PhraseCase(phrase("Easter Monday", "date"), Set.of("2001-04-16"))
            .isRight(List.of(other)));
  }

  @Test
  void bothEndsInARowAreRightForARange() {
    Annotation one = found("Easter", "DATE", "2007");
    Annotation other = found("Monday", "DATE", "2008");

    assertTrue(
        new PhraseCase(phrase("Easter Monday", "daterange"), Set.of("2007/2008"))
            .isRight(List.of(one, other)));
  }

  @Test
  void anIslamicFeastBeginsAtSunsetOfTheDayBefore() {
    Phrase feast = phrase("They met on Eid al-Fitr", "Eid al-Fitr", "date");

    assertEquals(Set.of("2021-05-13"), OtherDays.than(feast, LocalDate.of(2021, 5, 12)));
  }

  @Test
  void twoDigitsTellNoCentury() {
    Phrase date = phrase("Signed on 03/18/40", "03/18/40", "date");

    assertEquals(
        Set.of("2040-03-18", "1840-03-18"), OtherDays.than(date, LocalDate.of(1940, 3, 18)));
  }

  @Test
  void aDateThatIsNotOnItsWeekdayMayBeThatOfTheNearestYear() {
    Phrase date = phrase("See you on Tue May 9 then", "Tue May 9", "date");

    assertEquals(
        Set.of("2017-05-09", "2023-05-09"), OtherDays.than(date, LocalDate.of(2018, 5, 9)));
    assertEquals(Set.of(), OtherDays.than(date, LocalDate.of(2017, 5, 9)));
  }

  @Test
  void weeksByNumberAloneAreLeftOut() {
    assertEquals(
        Optional.of("a week's number without its year"),
        PhraseScope.reasonAgainst(phrase("They won in week 10", "week 10", "daterange")));
  }
}
