package org.annals.merging;

import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.text.Nouns;

/** Who or what a title begins with: "the nurse who was shot" does not say it in its own clause. */
final class Subject {

  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "to", "being");

  private Subject() {}

  /** The noun before the verb of the title, in the singular; empty for a name, or where none is. */
  static String of(EventCandidate candidate) {
    String title = candidate.title();
    int end = title.indexOf(" " + candidate.trigger().text());
    while (end > 0) {
      int start = title.lastIndexOf(' ', end - 1) + 1;
      String word = title.substring(start, end);
      if (!AUXILIARIES.contains(word)) {
        boolean plain = start > 0 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return plain ? Nouns.singular(word) : "";
      }
      end = start - 1;
    }
    return "";
  }
}
