package org.annals.reading;

/** One file format: its decoded text to records. Never touches the network or the disk. */
interface ArticleFormat {

  /**
   * The records that a file holds.
   *
   * @param source the file
   * @throws UnreadableException when no record can be told apart in it
   */
  Parsed parse(Source source) throws UnreadableException;
}
