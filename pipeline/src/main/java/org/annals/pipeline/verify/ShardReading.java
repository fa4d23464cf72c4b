package org.annals.pipeline.verify;

import java.io.IOException;
import java.util.BitSet;

/** Reads one file of {@code years/} beside what {@code timeline.json} says. */
final class ShardReading implements ElementScanner.Visitor {

  private final String path;
  private final WholeTimeline whole;
  private final IntList events;
  private final Findings findings;
  private final BitSet listed = new BitSet();

  /** Those that tell its events. */
  private final BitSet tellers = new BitSet();

  private int held;
  private int last = -1;
  private int article;

  /**
   * Reads {@code path}.
   *
   * @param events numbers of those that belong into this file, in their order
   */
  ShardReading(String path, WholeTimeline whole, IntList events, Findings findings) {
    this.path = path;
    this.whole = whole;
    this.events = events;
    this.findings = findings;
    for (int i = 0; i < events.size(); i++) {
      whole.addTellers(events.get(i), tellers);
    }
    article = tellers.nextSetBit(0);
  }

  @Override
  public int likelyLength(String array, int index) {
    if (array.equals(TimelineReader.ARTICLES)) {
      return article < 0 ? 0 : whole.articleLength(article);
    }
    return index < events.size() ? whole.eventLength(events.get(index)) : 0;
  }

  @Override
  public boolean isKnown(String array, Element element) {
    return array.equals(TimelineReader.ARTICLES)
        ? whole.article(element) >= 0
        : whole.event(element) >= 0;
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
    article = article < 0 ? article : tellers.nextSetBit(article + 1);
  }

  private void event(Element element) throws IOException {
    held++;
    int known = whole.event(element);
    if (known < 0) {
      findings.fail(path, "event " + id(element) + " is not as timeline.json has it");
      return;
    }
    if (!events.holds(known)) {
      findings.fail(path, "event " + id(element) + " belongs elsewhere");
    }
    if (known <= last) {
      findings.fail(path, "event " + id(element) + " is not in order");
    }
    last = known;
  }

  private static String id(Element element) throws IOException {
    return element.node().path("id").asText();
  }

  /** To be called at the end of the file; returns how many events it holds. */
  int finish() {
    findings.require(
        listed.equals(tellers), path, "lists other articles than those that tell its events");
    return held;
  }
}
