package org.annals.dating;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.Article;
import org.annals.model.MetadataField;

/**
 * Which number of 03/04/2015 is the month. Another date of the page that only fits one reading
 * decides; else the language and, in English, the country of the address: the United States write
 * the month first.
 */
final class DayOrder {

  private static final Pattern DAY_FIRST_SITE =
      Pattern.compile(
          "https?://[^/]+\\.(?:uk|au|nz|ie|in|za|ng|ke|gh|pk|bd|lk|sg|my|hk|eu|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|br|mx|ar)(?:/.*)?");

  private final boolean monthFirst;
  private final Set<LocalDate> certain;

  private DayOrder(boolean monthFirst, Set<LocalDate> certain) {
    this.monthFirst = monthFirst;
    this.certain = certain;
  }

  static DayOrder of(Article article) {
    Set<LocalDate> certain = new HashSet<>();
    for (MetadataField field : article.metadata()) {
      WrittenDates.firstIn(field.value())
          .filter(date -> date.swapped() == null)
          .ifPresent(date -> certain.add(date.day()));
    }
    String url = article.url();
    boolean english = article.language().equals("en") || article.language().equals("und");
    return new DayOrder(
        english && (url == null || !DAY_FIRST_SITE.matcher(url).matches()), certain);
  }

  LocalDate day(WrittenDate date) {
    LocalDate swapped = date.monthFirst();
    if (certain.contains(date.day()) != certain.contains(swapped)) {
      return certain.contains(swapped) ? swapped : date.day();
    }
    return monthFirst ? swapped : date.day();
  }
}
