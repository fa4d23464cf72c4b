package org.annals.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A hash of each published part of an event, so that a change can say what changed. */
public final class PartHashes {

  /** Hexadecimal digits of a hash. */
  static final int DIGITS = 12;

  /** Of nothing. */
  public static final PartHashes NONE = new PartHashes(new long[0]);

  /** The names of the parts that there may be, sorted. */
  private static final List<String> NAMES =
      List.of(
          "actors",
          "date",
          "editor",
          "importance",
          "kind",
          "mentions",
          "places",
          "related",
          "sources",
          "status",
          "title",
          "topics");

  private static final long NOT_THERE = -1;

  /** By the place of the part's name. */
  private final long[] hashes;

  private PartHashes(long[] hashes) {
    this.hashes = hashes;
  }

  /** Hashes by the names of their parts. */
  static PartHashes of(Map<String, Long> parts) {
    long[] hashes = new long[NAMES.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = parts.getOrDefault(NAMES.get(i), NOT_THERE);
    }
    return new PartHashes(hashes);
  }

  /**
   * What {@link #texts} gave; parts that only another engine knows are left out.
   *
   * @throws IllegalArgumentException when a hash is none
   */
  static PartHashes read(Map<String, String> texts) {
    if (texts.isEmpty()) {
      return NONE;
    }
    Map<String, Long> parts = new TreeMap<>();
    texts.forEach((name, digits) -> parts.put(name, HexFormat.fromHexDigitsToLong(digits)));
    return of(parts);
  }

  /** Adds them all to {@code digest}. */
  public void addTo(MessageDigest digest) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    bytes.asLongBuffer().put(hashes);
    digest.update(bytes);
  }

  /** Each hash in digits, by the name of its part. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != NOT_THERE) {
        texts.put(NAMES.get(i), HexFormat.of().toHexDigits(hashes[i], DIGITS));
      }
    }
    return texts;
  }

  /** The names of the parts that are others, or not there, in {@code other}; sorted. */
  List<String> differing(PartHashes other) {
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (at(i) != other.at(i)) {
        differing.add(NAMES.get(i));
      }
    }
    return differing;
  }

  private long at(int part) {
    return part < hashes.length ? hashes[part] : NOT_THERE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartHashes parts && Arrays.equals(hashes, parts.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
