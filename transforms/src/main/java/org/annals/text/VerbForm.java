package org.annals.text;

/** What a verb's ending says. */
public enum VerbForm {
  /** "go": infinitive, imperative, or present of all persons but the third. */
  BASE,
  /** "goes". */
  THIRD,
  /** "went": past tense only. */
  PAST,
  /** "killed", "led", "held": past tense or participle. */
  PAST_OR_PARTICIPLE,
  /** "gone": participle only. */
  PARTICIPLE,
  /** "cut", "put", "set": base form, past tense or participle. */
  ANY,
  /** "going". */
  GERUND;

  /** Whether it can be the past tense. */
  public boolean maybePast() {
    return this == PAST || this == PAST_OR_PARTICIPLE || this == ANY;
  }

  /** Whether it can be the past participle. */
  public boolean maybeParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE || this == ANY;
  }
}
