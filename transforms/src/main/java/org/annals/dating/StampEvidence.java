package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.Article;
import org.annals.model.Published.Method;
import org.annals.model.Region;

/**
 * Days in the stamps beside headline and byline; of one stamp's several, the first that is not said
 * to be of an update.
 */
final class StampEvidence {

  private StampEvidence() {}

  static List<Candidate> of(Article article, DayOrder order) {
    // A web page's visible dates are among its metadata already, with where they stood.
    if (article.metadata().stream().anyMatch(field -> field.source().startsWith("html:"))) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Region region : article.regions()) {
      if (region.kind() == Region.Kind.STAMP) {
        add(article, region, order, found);
      }
    }
    return found;
  }

  private static void add(Article article, Region region, DayOrder order, List<Candidate> found) {
    int offset = region.span().start();
    String words = region.span().in(article.text());
    for (WrittenDate date : WrittenDates.in(words)) {
      boolean updated = isUpdate(words.substring(0, date.start()));
      int weight =
          updated
              ? Weights.STAMP / Weights.REPEATED
              : Weights.STAMP - Math.min(found.size(), Weights.REPEATED);
      String source =
          updated ? "a stamp that speaks of an update" : "a stamp beside headline or byline";
      String text = words.substring(date.start(), date.end());
      found.add(
          new Candidate(
              order.day(date),
              Method.BYLINE,
              weight,
              offset + date.start(),
              offset + date.end(),
              text,
              source));
    }
  }

  private static boolean isUpdate(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    int update = Math.max(lower.lastIndexOf("updat"), lower.lastIndexOf("modif"));
    return update >= 0
        && update > Math.max(lower.lastIndexOf("publish"), lower.lastIndexOf("post"));
  }
}
