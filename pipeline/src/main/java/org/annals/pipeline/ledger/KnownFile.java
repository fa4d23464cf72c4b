package org.annals.pipeline.ledger;

import java.util.List;
import org.annals.model.Rejection;

/**
 * What the ledger knows of an input file.
 *
 * @param uri as {@link org.annals.beam.InputFile#uri}
 * @param resource where it was
 * @param state its state when it was last looked at, as {@link org.annals.beam.InputFile#state}
 * @param touched as {@link org.annals.beam.InputFile#touched}
 * @param content its content, by hashes
 * @param articles keys of the readings of its articles, in file order
 * @param rejections what of it could not be used
 */
record KnownFile(
    String uri,
    String resource,
    String state,
    long touched,
    String content,
    List<String> articles,
    List<Rejection> rejections) {

  KnownFile {
    articles = List.copyOf(articles);
    rejections = List.copyOf(rejections);
  }
}
