package org.annals.stories;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.text.ContentWords;
import org.annals.text.ContentWords.ContentWord;
import org.annals.text.things.SameThings;

/**
 * What an article is about: the words that its story says most. Two articles of one affair share
 * many of them, however their sentences are put.
 */
public final class Keywords {

  /** Most words of one article. */
  public static final int MOST = 24;

  private static final Comparator<Map.Entry<String, Integer>> MOST_SAID =
      (a, b) -> {
        int byCount = Integer.compare(b.getValue(), a.getValue());
        return byCount != 0 ? byCount : a.getKey().compareTo(b.getKey());
      };

  private Keywords() {}

  /**
   * Up to {@link #MOST} words in alphabetical order; a name counts once more than it is said. Of
   * words for one thing, the one that {@link SameThings} has for all.
   */
  public static List<String> of(Article article) {
    Map<String, Integer> said = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Region region : article.regions()) {
      if (region.kind().tellsEvents()) {
        for (ContentWord word : ContentWords.of(article.text(), region.span())) {
          String name = SameThings.ofName(word.text());
          if (word.capital()) {
            names.add(name);
          }
          said.merge(word.capital() ? name : SameThings.of(name), 1, Integer::sum);
        }
      }
    }
    names.forEach(name -> said.merge(name, 1, Integer::sum));
    return said.entrySet().stream()
        .sorted(MOST_SAID)
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
