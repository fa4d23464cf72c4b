package org.annals.pipeline.verify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Predicate;

/** Reads one file of {@code years/} beside what {@code timeline.json} says. */
final class ShardReading implements ElementScanner.Visitor {

  private final String path;
  private final WholeTimeline whole;
  private final Predicate<LocalDate> isHere;
  private final Findings findings;
  private final BitSet listed = new BitSet();
  private final BitSet told = new BitSet();
  private int held;
  private int last = -1;

  /**
   * Reads {@code path}.
   *
   * @param isHere whether an event of that first day belongs into this file
   */
  ShardReading(String path, WholeTimeline whole, Predicate<LocalDate> isHere, Findings findings) {
    this.path = path;
    this.whole = whole;
    this.isHere = isHere;
    this.findings = findings;
  }

  @Override
  public void element(String array, int index, Element element) throws IOException {
    if (array.equals(TimelineReader.ARTICLES)) {
      article(element);
    } else {
      event(element);
    }
  }

  private void article(Element element) throws IOException {
    int known = whole.article(element);
    if (known < 0) {
      findings.fail(path, "article " + id(element) + " is not as timeline.json has it");
    } else {
      listed.set(known);
    }
  }

  private void event(Element element) throws IOException {
    held++;
    int known = whole.event(element);
    if (known < 0) {
      findings.fail(path, "event " + id(element) + " is not as timeline.json has it");
      return;
    }
    if (!isHere.test(whole.day(known))) {
      findings.fail(path, "event " + id(element) + " belongs elsewhere");
    }
    if (known <= last) {
      findings.fail(path, "event " + id(element) + " is not in order");
    }
    last = known;
    whole.addTellers(known, told);
  }

  private static String id(Element element) throws IOException {
    return element.node().path("id").asText();
  }

  /** To be called at the end of the file; returns how many events it holds. */
  int finish() {
    findings.require(
        listed.equals(told), path, "lists other articles than those that tell its events");
    return held;
  }
}
