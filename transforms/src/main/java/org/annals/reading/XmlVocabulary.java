package org.annals.reading;

/** What one XML vocabulary says of the articles in a file. */
interface XmlVocabulary {

  /**
   * The records below {@code root}.
   *
   * @throws UnreadableException when no record can be told apart in it
   */
  Parsed parse(Source source, XmlElement root) throws UnreadableException;
}
