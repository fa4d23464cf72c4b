package org.annals.events;

import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/** Which time expressions can date an event: bounded ones, in a part of the article that tells of events. */
public final class EventTimes {

  private EventTimes() {}

  /** Whether {@code timex} can date an event of {@code article}. */
  public static boolean mayDate(Article article, Timex timex) {
    return Direction.dates(timex) && !Direction.needsDay(timex) && tells(article, timex.span());
  }

  private static boolean tells(Article article, TextSpan span) {
    for (Region region : article.regions()) {
      if (region.span().contains(span)) {
        return region.kind().tellsEvents();
      }
    }
    return false;
  }
}
