package org.annals.merging;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.text.Hash64;

/**
 * The places where some mention looks for others outside its own group. Whatever nobody looks for
 * need not travel, which keeps nearly everything at home. Made of all mentions before anything is
 * merged, and of nothing else.
 *
 * @param hashes of the places' names; sorted, each once
 */
public record Interest(List<Long> hashes) {

  /** Nobody looks for anything. */
  public static final Interest NONE = new Interest(List.of());

  /** Sorts and copies. */
  public Interest {
    hashes = hashes.stream().sorted().distinct().toList();
  }

  /** Where {@code mention} looks. */
  public static Interest of(EventMention mention) {
    return Looking.looks(mention)
        ? new Interest(Looking.places(Cluster.of(mention)).boxed().toList())
        : NONE;
  }

  /** Where any of {@code all} looks. */
  public static Interest union(Stream<Interest> all) {
    return new Interest(all.flatMap(interest -> interest.hashes.stream()).toList());
  }

  /** Whether somebody looks in the place whose name has the hash {@code place}. */
  boolean in(long place) {
    return !hashes.isEmpty() && Collections.binarySearch(hashes, place) >= 0;
  }

  /** Whether somebody looks in a place whose name begins as {@code begun} and ends in a word. */
  boolean inAny(long begun, List<String> words) {
    if (hashes.isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (in(Hash64.of(begun, word))) {
        return true;
      }
    }
    return false;
  }
}
