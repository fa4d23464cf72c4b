package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import org.annals.model.Digests;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys under which it is kept what follows from some mentions alone: each is known by what
 * its article became, and by where in that it stands.
 */
final class MentionsKey {

  private final Map<String, String> articles;
  private final StringBuilder text = new StringBuilder();
  private boolean sound;
  private String lastArticle = "";
  private @Nullable String lastBecame;

  /**
   * Makes none yet.
   *
   * @param articles the key under which it is kept what became of an article, by the article's id;
   *     of others nothing is known, nor kept
   */
  MentionsKey(Map<String, String> articles) {
    this.articles = articles;
  }

  /**
   * The key of what is made of {@code mentions}; null when one of them is of an article of which
   * nothing is kept.
   *
   * @param what is made of them: its words tell it from all else
   */
  @Nullable String of(Object what, List<EventMention> mentions) {
    begin(what);
    for (EventMention mention : mentions) {
      EventCandidate candidate = mention.candidate();
      add(mention.articleId(), candidate.trigger().span(), candidate.timex());
    }
    return end();
  }

  /** The same of mentions with these keys. */
  @Nullable String ofKeys(Object what, List<MentionKey> mentions) {
    begin(what);
    mentions.forEach(mention -> add(mention.article(), mention.trigger(), mention.timex()));
    return end();
  }

  private void begin(Object what) {
    text.setLength(0);
    text.append(what);
    sound = true;
  }

  /** Those of one article most often stand together. */
  private void add(String article, TextSpan trigger, @Nullable TextSpan timex) {
    if (!article.equals(lastArticle)) {
      lastArticle = article;
      lastBecame = articles.get(article);
    }
    sound = sound && lastBecame != null;
    text.append('\n').append(lastBecame);
    add(trigger);
    if (timex != null) {
      add(timex);
    }
  }

  private void add(TextSpan span) {
    text.append(' ').append(span.start()).append('-').append(span.end());
  }

  private @Nullable String end() {
    return sound
        ? Digests.sha256(text.toString().getBytes(US_ASCII)).substring(0, BlockFormat.KEY_DIGITS)
        : null;
  }
}
