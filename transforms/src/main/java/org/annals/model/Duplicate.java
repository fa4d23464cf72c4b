package org.annals.model;

/**
 * A record with the same bytes as an article of the run; it is counted, and not read again.
 *
 * @param uri its own, as {@link Article#uri}
 * @param of the article's uri, the smallest of all with these bytes
 */
public record Duplicate(String uri, String of) implements Comparable<Duplicate> {

  @Override
  public int compareTo(Duplicate other) {
    return uri.compareTo(other.uri);
  }
}
