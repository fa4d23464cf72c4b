package org.annals.text;

/** Parts of speech of Universal Dependencies. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Common noun or name. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }
}
