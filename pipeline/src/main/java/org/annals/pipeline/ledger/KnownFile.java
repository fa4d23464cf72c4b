package org.annals.pipeline.ledger;

import java.util.List;
import java.util.Map;
import org.annals.beam.InputFile;
import org.annals.model.Rejection;

/**
 * What the ledger knows of an input file.
 *
 * @param uri as {@link InputFile#uri}
 * @param resource where it was
 * @param state its state when it was last looked at, as {@link InputFile#state}
 * @param touched as {@link InputFile#touched}
 * @param content its content, by hashes
 * @param articles keys of the readings of its articles, in file order
 * @param settled under which it is kept what was made of each, in the same order; empty texts where
 *     nothing is
 * @param rejections what of it could not be used
 */
record KnownFile(
    String uri,
    String resource,
    String state,
    long touched,
    String content,
    List<String> articles,
    List<String> settled,
    List<Rejection> rejections) {

  /** What is known of {@code file}, which holds {@code content}. */
  static KnownFile of(
      InputFile file,
      String content,
      List<String> articles,
      Map<String, String> settled,
      List<Rejection> rejections) {
    return new KnownFile(
        file.uri(),
        file.resource(),
        file.state(),
        file.touched(),
        content,
        articles,
        articles.stream().map(article -> settled.getOrDefault(article, "")).toList(),
        rejections);
  }

  KnownFile {
    articles = List.copyOf(articles);
    settled = List.copyOf(settled);
    rejections = List.copyOf(rejections);
  }
}
