package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

  private static final String TEXT =
      "The bridge was opened on 3 May 2001. It had been begun two years before, and on Monday"
          + " the mayor said that it may close for a week.";

  private static Annotation at(String words, String type, String value) {
    int start = TEXT.indexOf(words);
    return new Annotation(start, start + words.length(), words, type, value);
  }

  private static final AnnotatedText DOCUMENT =
      new AnnotatedText(
          "bridge",
          LocalDate.of(2001, 5, 9),
          TEXT,
          List.of(
              at("3 May 2001", "DATE", "2001-05-03"),
              at("two years before", "DATE", "1999"),
              at("Monday", "DATE", "2001-05-07"),
              at("a week", "DURATION", "P1W")));

  private static Accuracy measured() {
    Accuracy accuracy = new Accuracy(2);
    accuracy.add(
        DOCUMENT,
        List.of(
            at("3 May 2001", "DATE", "2001-05-03"),
            at("two years", "DURATION", "P2Y"),
            at("Monday", "DATE", "2001-05-14"),
            at("may close", "DATE", "2001-05")));
    return accuracy;
  }

  @Test
  void everyFigureIsTwiceTheRightOverAllOnBothSides() {
    Tally all = measured().all();
    assertEquals(4, all.gold());
    assertEquals(4, all.found());
    assertEquals(75.0, all.relaxed());
    assertEquals(50.0, all.strict());
    assertEquals(50.0, all.type());
    assertEquals(25.0, all.value());
    assertEquals(25.0, all.valueRecall());
    assertEquals(25.0, all.valuePrecision());
  }

  @Test
  void nothingFoundInAnEmptyCorpusIsZeroAndNotAnError() {
    assertEquals(0.0, new Tally().value());
    assertEquals(0.0, new Tally().valueRecall());
    assertEquals(0.0, new Tally().valuePrecision());
  }

  @Test
  void aFalseOneCountsInTheKindItClaimsToBe() {
    Tally month = measured().byClass().getOrDefault(ExpressionClass.MONTH, new Tally());
    assertEquals(0, month.gold());
    assertEquals(1, month.found());
  }

  @Test
  void missesShowTheWordsAroundThem() {
    List<Misses.Group> worst = measured().misses().worst(9);
    assertEquals(
        List.of(
            "bridge: … been begun [two years before], and on … = 1999, found [two years] P2Y",
            "bridge: … and on [Monday] the mayor … = 2001-05-07, found 2001-05-14",
            "bridge: … close for [a week]. … = P1W",
            "bridge: … that it [may close] for a …, found 2001-05"),
        worst.stream().map(Misses.Group::example).toList());
  }

  @Test
  void alikeMissesAreOneGroup() {
    Accuracy accuracy = new Accuracy(2);
    accuracy.add(DOCUMENT, List.of());
    accuracy.add(DOCUMENT, List.of());
    assertEquals(2, accuracy.misses().worst(1).get(0).count());
    assertEquals(4, accuracy.misses().worst(9).size());
  }

  @Test
  void theReportNamesTheKindsAndTheFigures() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AccuracyReport.print(
        "bridges", measured(), 1, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String report = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(report.startsWith("bridges: 1 documents\n"), report);
    assertTrue(report.contains("calendar date                   1      1    100.0"), report);
    assertEquals(25.0, AccuracyReport.json("bridges", measured()).path("value").asDouble());
  }
}
