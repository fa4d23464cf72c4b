package org.annals.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.text.ContentWords;
import org.annals.text.ContentWords.ContentWord;

/**
 * What an article is about: the words that its story says most. Two articles of one affair share
 * many of them, however their sentences are put.
 */
public final class Keywords {

  /** Most words of one article. */
  public static final int MOST = 24;

  private static final Comparator<Map.Entry<String, Integer>> MOST_SAID =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private Keywords() {}

  /** Up to {@link #MOST} words in alphabetical order; a name counts once more than it is said. */
  public static List<String> of(Article article) {
    Map<String, Integer> said = new TreeMap<>();
    Map<String, Integer> names = new TreeMap<>();
    for (Region region : article.regions()) {
      if (region.kind().tellsEvents()) {
        for (ContentWord word : ContentWords.of(article.text(), region.span())) {
          said.merge(word.text(), 1, Integer::sum);
          if (word.capital()) {
            names.put(word.text(), 1);
          }
        }
      }
    }
    names.forEach((name, once) -> said.merge(name, once, Integer::sum));
    return said.entrySet().stream()
        .sorted(MOST_SAID)
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
