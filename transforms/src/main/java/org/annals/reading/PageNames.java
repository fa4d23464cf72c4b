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

  /**
   * Answers {@code question}, which may look at an element's tag, class and id and at nothing else.
   */
  PageNames(Predicate<Element> question) {
    this.question = question;
  }

  boolean holds(Element element) {
    Name name = new Name(element.normalName(), element.attr("class"), element.attr("id"));
    Boolean known = answers.get(name);
    if (known == null) {
      known = question.test(element);
      answers.put(name, known);
    }
    return known;
  }
}
