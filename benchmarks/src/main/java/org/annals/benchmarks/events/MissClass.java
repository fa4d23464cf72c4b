package org.annals.benchmarks.events;

import java.time.LocalDate;
import org.annals.benchmarks.events.Chronology.Level;
import org.annals.model.TextSpan;

/** Why an annotated mention was not found with its day, by what the article offers. */
enum MissClass {
  WRONG("its sentence is dated otherwise"),
  BESIDE("a time with its day stands in the sentence, and dates nothing there"),
  NEWS("happened on the publication day or the day before, and no time says so"),
  ELSEWHERE("its day stands elsewhere in the article"),
  NOWHERE("its day stands nowhere in the article");

  private final String words;

  MissClass(String words) {
    this.words = words;
  }

  /** For a person. */
  String words() {
    return words;
  }

  /** The class of {@code gold}, which was not found with its day. */
  static MissClass of(GoldMention gold, NewsDocument document, Chronology chronology) {
    if (chronology.saysBeside(gold)) {
      return BESIDE;
    }
    if (!chronology.at(gold, Level.SENTENCE).isEmpty()) {
      return WRONG;
    }
    LocalDate day = document.published();
    if (gold.date().holds(day) || gold.date().holds(day.minusDays(1))) {
      return NEWS;
    }
    return chronology.says(gold, new TextSpan(0, document.text().length())) ? ELSEWHERE : NOWHERE;
  }
}
