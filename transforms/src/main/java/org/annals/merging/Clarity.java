package org.annals.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;
import org.annals.text.ContentWords;
import org.annals.text.things.SameThings;

/**
 * Which mention tells an event most clearly, and so gives its title: of many, one of what most of
 * them say was done, in words that most of them say.
 */
final class Clarity {

  private static final int MOST_WORDS = 12;

  /** So many mentions say what an event is called, whichever of them has the finest date. */
  private static final int MANY = 4;

  private static final int LEVELS = 4;

  private static final Comparator<EventMention> CLEAREST_FIRST =
      Comparator.comparing(Clarity::unfit)
          .thenComparing(Clarity::saysNothing)
          .thenComparing(EventMention::paraphrased)
          .thenComparing(When::of)
          .thenComparing(Clarity::actors, Comparator.reverseOrder())
          .thenComparing(mention -> mention.candidate().prominence(), Comparator.reverseOrder())
          .thenComparing(mention -> mention.candidate().title().length())
          .thenComparing(EventMention::key);

  private Clarity() {}

  static EventMention clearest(Collection<EventMention> mentions) {
    if (mentions.size() < MANY) {
      return mentions.stream().min(CLEAREST_FIRST).orElseThrow();
    }
    List<Titled> titled = mentions.stream().map(Titled::of).toList();
    Map<String, Integer> said = new HashMap<>();
    Map<String, Integer> done = new HashMap<>();
    for (Titled each : titled) {
      each.words().forEach(word -> said.merge(word, 1, Integer::sum));
      done.merge(each.action(), 1, Integer::sum);
    }
    int most = Collections.max(done.values());
    return titled.stream()
        .min(
            Comparator.comparing((Titled each) -> unfit(each.mention()))
                .thenComparing(each -> saysNothing(each.mention()))
                .thenComparing(each -> 2 * done.getOrDefault(each.action(), 0) < most)
                .thenComparing(each -> -central(each.words(), said, mentions.size()))
                .thenComparing(Titled::mention, CLEAREST_FIRST))
        .orElseThrow()
        .mention();
  }

  /** A mention and the words of its title. */
  private record Titled(EventMention mention, Set<String> words) {

    static Titled of(EventMention mention) {
      String title = mention.candidate().title();
      Set<String> words = new HashSet<>();
      ContentWords.of(title, new TextSpan(0, title.length()))
          .forEach(word -> words.add(SameThings.of(word.text())));
      return new Titled(mention, words);
    }

    String action() {
      return mention.candidate().action();
    }
  }

  /** How many of the mentions say the words of a title, in four levels; the upper is better. */
  private static int central(Set<String> words, Map<String, Integer> said, int mentions) {
    int sum = 0;
    for (String word : words) {
      sum += said.getOrDefault(word, 0);
    }
    return words.isEmpty() ? 0 : LEVELS * sum / (words.size() * mentions);
  }

  /** Says that somebody spoke, and not what. */
  private static boolean saysNothing(EventMention mention) {
    return mention.candidate().title().endsWith(" made a statement");
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
