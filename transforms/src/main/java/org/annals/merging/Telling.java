package org.annals.merging;

import org.annals.model.EventMention;
import org.annals.model.TextSpan;

/**
 * Where a mention stands. Two triggers of one sentence are two events: whoever names one twice in a
 * breath means two.
 *
 * @param article the article's id
 * @param story what the article's story counts as
 * @param sentence where its sentence starts
 * @param trigger where its trigger stands
 */
record Telling(String article, String story, int sentence, TextSpan trigger) {

  static Telling of(EventMention mention) {
    return new Telling(
        mention.articleId(),
        mention.story(),
        mention.candidate().sentence().start(),
        mention.candidate().trigger().span());
  }

  /** What identifies the sentence. */
  String sentenceKey() {
    return article + "@" + sentence;
  }
}
