package org.annals.reading;

import java.util.List;
import org.annals.model.Rejection;

/**
 * What a format found in a file.
 *
 * @param drafts the readable records, in file order
 * @param rejections the others
 */
record Parsed(List<Draft> drafts, List<Rejection> rejections) {

  Parsed {
    drafts = List.copyOf(drafts);
    rejections = List.copyOf(rejections);
  }

  /**
   * Checks how many records there are.
   *
   * @throws UnreadableException {@code too-large}
   */
  void requireAtMost(int records) throws UnreadableException {
    if (drafts.size() + rejections.size() > records) {
      throw tooMany(records);
    }
  }

  static UnreadableException tooMany(int records) {
    return new UnreadableException("too-large", "more than " + records + " records");
  }

  static Parsed of(Draft draft) {
    return new Parsed(List.of(draft), List.of());
  }
}
