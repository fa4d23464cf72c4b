package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML file, whose names are read without the prefix that its vocabulary has in
 * this file, and in lower case.
 *
 * @param element the element
 * @param home the prefix of the vocabulary with its colon, or empty
 */
record XmlElement(Element element, String home) {

  /** An element with which a vocabulary begins: its prefix is the vocabulary's. */
  static XmlElement root(Element root) {
    String name = root.nodeName().toLowerCase(Locale.ROOT);
    return new XmlElement(root, name.substring(0, name.indexOf(':') + 1));
  }

  String name() {
    String name = element.nodeName().toLowerCase(Locale.ROOT);
    return name.startsWith(home) ? name.substring(home.length()) : name;
  }

  /** The elements directly below, in order. */
  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Element child : element.children()) {
      children.add(new XmlElement(child, home));
    }
    return children;
  }

  /** The first child of this name; null when there is none. */
  @Nullable XmlElement child(String name) {
    return children().stream().filter(child -> child.name().equals(name)).findFirst().orElse(null);
  }

  /** The first element of this name, itself or anywhere below it; null when there is none. */
  @Nullable XmlElement first(String name) {
    List<XmlElement> found = outermost(Set.of(name));
    return found.isEmpty() ? null : found.get(0);
  }

  /** The first element of this name anywhere below the first of the name {@code part}; or null. */
  @Nullable XmlElement within(String part, String name) {
    XmlElement whole = first(part);
    return whole == null ? null : whole.first(name);
  }

  /** Every element of one of these names, itself or below it, in order; none within another. */
  List<XmlElement> outermost(Set<String> names) {
    List<XmlElement> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element inner) {
            XmlElement candidate = new XmlElement(inner, home);
            if (names.contains(candidate.name())) {
              found.add(candidate);
              return FilterResult.SKIP_CHILDREN;
            }
          }
          return FilterResult.CONTINUE;
        },
        element);
    return found;
  }

  /** The words of the first child among {@code names} that has some, in their order; or null. */
  @Nullable String words(String... names) {
    for (String name : names) {
      for (XmlElement child : children()) {
        if (child.name().equals(name) && !child.words().isEmpty()) {
          return child.words();
        }
      }
    }
    return null;
  }

  /** Its own words, white space at both ends left out; empty when it has none. */
  String words() {
    return element.wholeText().strip();
  }

  /** An attribute's value; null when it is missing or blank. */
  @Nullable String attribute(String name) {
    String value = element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** What it holds: markup as markup, words as words. */
  String content() {
    return element.childrenSize() > 0 ? element.html().strip() : words();
  }
}
