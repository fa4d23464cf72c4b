package org.annals.model;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a mention: its article, its trigger and its time expression.
 *
 * @param article the article's id
 * @param trigger where the trigger stands
 * @param timex where the time expression stands, or null for a reported one
 */
public record MentionKey(String article, TextSpan trigger, @Nullable TextSpan timex)
    implements Comparable<MentionKey> {

  /** By article, trigger, time expression; one without comes last. */
  @Override
  public int compareTo(MentionKey other) {
    int byArticle = article.compareTo(other.article);
    if (byArticle != 0) {
      return byArticle;
    }
    int byTrigger = trigger.compareTo(other.trigger);
    return byTrigger != 0 ? byTrigger : compare(timex, other.timex);
  }

  /** Null is the last. */
  static int compare(@Nullable TextSpan a, @Nullable TextSpan b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a.compareTo(b);
  }

  /** A form that is unique, stable and readable: {@code a-12ab@245-249/385-394}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(article, trigger, timex, text);
    return text.toString();
  }

  /** Adds the same of a key that need not be made for it: there are hundreds of thousands. */
  public static void write(
      String article, TextSpan trigger, @Nullable TextSpan timex, StringBuilder text) {
    text.append(article).append('@').append(trigger.start()).append('-').append(trigger.end());
    if (timex != null) {
      text.append('/').append(timex.start()).append('-').append(timex.end());
    }
  }
}
