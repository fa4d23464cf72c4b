package org.annals.model;

import java.util.Comparator;
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

  private static final Comparator<MentionKey> ORDER =
      Comparator.comparing(MentionKey::article)
          .thenComparing(MentionKey::trigger)
          .thenComparing(MentionKey::timex, Comparator.nullsLast(Comparator.naturalOrder()));

  @Override
  public int compareTo(MentionKey other) {
    return ORDER.compare(this, other);
  }

  /** A form that is unique, stable and readable: {@code a-12ab@245-249/385-394}. */
  @Override
  public String toString() {
    String base = article + "@" + trigger.start() + "-" + trigger.end();
    return timex == null ? base : base + "/" + timex.start() + "-" + timex.end();
  }
}
