package org.annals.merging;

import java.util.List;
import org.annals.model.EventCandidate;
import org.annals.text.names.Creeds;

/**
 * Who acts in a mention. Within an article a name tells which of its events is meant, also a name
 * that only the event has; for a reader neither "the Gulf War" nor the "Islamic" of a revolution is
 * somebody.
 */
final class Cast {

  private Cast() {}

  /** Those of its actors that are neither the event's own name nor a creed; in their order. */
  static List<String> of(EventCandidate candidate) {
    String event = " " + candidate.trigger().text();
    for (String name : candidate.actors()) {
      if (isNobody(name, event)) {
        return candidate.actors().stream().filter(other -> !isNobody(other, event)).toList();
      }
    }
    return candidate.actors();
  }

  private static boolean isNobody(String name, String event) {
    return name.endsWith(event) || Creeds.isAdjective(name);
  }
}
