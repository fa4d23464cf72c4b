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

  private final Predicate<Element> question;
  private final Map<String, Boolean> answers = new HashMap<>();

  /**
   * Answers {@code question}, which may look at an element's tag, class and id and at nothing else.
   */
  PageNames(Predicate<Element> question) {
    this.question = question;
  }

  boolean holds(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return question.test(element);
    }
    String name = element.normalName() + ' ' + element.className() + ' ' + element.id();
    Boolean known = answers.get(name);
    if (known == null) {
      known = question.test(element);
      answers.put(name, known);
    }
    return known;
  }
}
