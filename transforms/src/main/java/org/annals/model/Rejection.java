package org.annals.model;

/**
 * A record that could not be used, and why; written to {@code rejected.jsonl} and counted.
 *
 * @param uri as {@link Article#uri}
 * @param stage where it failed: {@code reading}, {@code language}, …
 * @param reason a short constant that can be counted: {@code empty}, {@code binary}, {@code
 *     charset}, {@code too-large}, …
 * @param detail for a person
 */
public record Rejection(String uri, String stage, String reason, String detail)
    implements Comparable<Rejection> {

  @Override
  public int compareTo(Rejection other) {
    int byUri = uri.compareTo(other.uri);
    return byUri != 0 ? byUri : toString().compareTo(other.toString());
  }
}
