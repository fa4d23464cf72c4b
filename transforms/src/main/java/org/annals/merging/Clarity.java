package org.annals.merging;

import java.util.Collection;
import java.util.Comparator;
import org.annals.model.EventMention;

/** Which mention tells an event most clearly, and so gives its title. */
final class Clarity {

  private static final int MOST_WORDS = 12;

  private static final Comparator<EventMention> CLEAREST_FIRST =
      Comparator.comparing(Clarity::unfit)
          .thenComparing(EventMention::paraphrased)
          .thenComparing(When::of)
          .thenComparing(Clarity::actors, Comparator.reverseOrder())
          .thenComparing(mention -> mention.candidate().prominence(), Comparator.reverseOrder())
          .thenComparing(mention -> mention.candidate().title().length())
          .thenComparing(EventMention::key);

  private Clarity() {}

  static EventMention clearest(Collection<EventMention> mentions) {
    return mentions.stream().min(CLEAREST_FIRST).orElseThrow();
  }

  private static boolean unfit(EventMention mention) {
    String title = mention.candidate().title();
    return title.isBlank() || blanks(title) >= MOST_WORDS;
  }

  private static int blanks(String title) {
    int blanks = 0;
    for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
      blanks++;
    }
    return blanks;
  }

  private static boolean actors(EventMention mention) {
    return !mention.candidate().actors().isEmpty();
  }
}
