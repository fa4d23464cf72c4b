package org.annals.pipeline.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.beam.InputFile;
import org.annals.model.Rejection;

/**
 * A file of a run, with what is kept of it.
 *
 * @param file the file
 * @param same whether its content is the known one, so that it need not be opened
 * @param articles keys of the articles that it held, in file order
 * @param places where their readings are kept, by key; one that is missing here is not kept
 * @param rejections what of it could not be used
 */
public record FilePlan(
    InputFile file,
    boolean same,
    List<String> articles,
    Map<String, Place> places,
    List<Rejection> rejections) {

  /** Copies the collections. */
  public FilePlan {
    articles = List.copyOf(articles);
    places = new TreeMap<>(places);
    rejections = List.copyOf(rejections);
  }

  /** A file of which nothing is known. */
  static FilePlan unknown(InputFile file) {
    return new FilePlan(file, false, List.of(), Map.of(), List.of());
  }

  /** Whether it can be had without opening the file. */
  public boolean isKept() {
    return same && places.keySet().containsAll(articles);
  }
}
