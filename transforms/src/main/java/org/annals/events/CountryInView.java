package org.annals.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.text.Token;
import org.annals.text.names.Countries;

/** The one country that an article is about, by how often it names it and its people. */
final class CountryInView {

  /** Namings of the country in an article that is about it. */
  private static final int LEAST = 3;

  private CountryInView() {}

  /** That country; empty when it names several, or hardly any. */
  static Optional<String> of(List<List<Token>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Token> sentence : sentences) {
      count(sentence, counts);
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && e.getValue() * 3 >= all * 2)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void count(List<Token> sentence, Map<String, Integer> counts) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      if (!isName(token)) {
        continue;
      }
      Optional<String> pair =
          i + 1 < sentence.size() && isName(sentence.get(i + 1))
              ? country(token.text() + " " + sentence.get(i + 1).text())
              : Optional.empty();
      if (pair.isPresent()) {
        i++;
      }
      pair.or(() -> country(token.text())).ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  private static Optional<String> country(String words) {
    return Countries.named(words).or(() -> Countries.ofAdjective(words));
  }
}
