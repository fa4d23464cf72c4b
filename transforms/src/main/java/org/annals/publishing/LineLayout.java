package org.annals.publishing;

import java.util.List;

/**
 * Where compact JSON has a line break for a reader of differences: before each field of the
 * document, each element of the named arrays, and each of the named fields. A line is indented by
 * how deep it stands.
 *
 * @param arrays names of the fields whose array has an element a line; empty when the document is a
 *     line itself
 * @param fields names of the fields that begin a line wherever they stand, but first in an object
 */
record LineLayout(List<String> arrays, List<String> fields) {

  /** Copies the lists. */
  LineLayout {
    arrays = List.copyOf(arrays);
    fields = List.copyOf(fields);
  }

  boolean hasElementALine(String array) {
    return arrays.contains(array);
  }

  /**
   * Whether {@code field} begins a line.
   *
   * @param depth of its object, 1 for the document
   * @param first whether it is the first of its object
   */
  boolean beginsLine(String field, int depth, boolean first) {
    return (depth == 1 && !arrays.isEmpty()) || (!first && fields.contains(field));
  }
}
