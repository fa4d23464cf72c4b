package org.annals.pipeline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.EventMention;
import org.annals.model.Keywords;
import org.jspecify.annotations.Nullable;

/**
 * What all mentions of an article have in common, as {@link EventMention} has it.
 *
 * @param article its id
 * @param story what its story counts as
 * @param published its best day, or null when unknown
 * @param paraphrased whether its wording is spun
 * @param keywords its keywords
 */
record Teller(
    String article,
    String story,
    @Nullable LocalDate published,
    boolean paraphrased,
    List<String> keywords) {

  /** Copies the list. */
  Teller {
    keywords = Keywords.of(keywords);
  }

  static Teller of(EventMention mention) {
    return new Teller(
        mention.articleId(),
        mention.story(),
        mention.published(),
        mention.paraphrased(),
        mention.keywords());
  }
}
