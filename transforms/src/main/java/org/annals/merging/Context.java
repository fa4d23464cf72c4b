package org.annals.merging;

import java.util.List;
import org.annals.model.Keywords;

/**
 * Where a mention stands; of a cluster, where the mention stands that it grew from.
 *
 * @param article the article's id
 * @param keywords what the article is about, sorted
 * @param scene the sentence
 */
record Context(String article, List<String> keywords, Scene scene) {

  /** Nowhere. */
  static final Context NONE =
      new Context(
          "",
          List.of(),
          new Scene(List.of(), List.of(), List.of(), List.of(), false, false, "", Involved.NOBODY));

  Context {
    keywords = Keywords.of(keywords);
  }
}
