package org.annals.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * One page's answers to a question about the names of its elements; a page repeats few names
 * thousands of times.
 */
final class PageNames {

  /** All that is asked of an element. */
  private record Name(String tag, String names, String id) {}

  private final Predicate<Element> question;
  private final Map<Name, Boolean> answers = new HashMap<>();

  /** The answers for elements with neither class nor id, by tag. */
  private final Map<String, Boolean> bare = new HashMap<>();

  /**
   * Answers {@code question}, which may look at an element's tag, class and id and at nothing else.
   */
  PageNames(Predicate<Element> question) {
    this.question = question;
  }

  boolean holds(Element element) {
    String names = element.attr("class");
    String id = element.attr("id");
    return (names.isEmpty() && id.isEmpty())
        ? holds(element, bare, element.normalName())
        : holds(element, answers, new Name(element.normalName(), names, id));
  }

  private <K> boolean holds(Element element, Map<K, Boolean> answers, K key) {
    Boolean known = answers.get(key);
    if (known == null) {
      known = question.test(element);
      answers.put(key, known);
    }
    return known;
  }
}
