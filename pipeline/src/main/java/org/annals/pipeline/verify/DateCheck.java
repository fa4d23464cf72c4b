package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import org.annals.calendar.Edtf;
import org.annals.model.EventKind;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The bounds of a date are in order, and its EDTF says just them. */
final class DateCheck {

  private DateCheck() {}

  static void check(JsonNode date, String kind, String where, Findings findings) {
    LocalDate earliest = day(date.path("earliest"));
    LocalDate latest = day(date.path("latest"));
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      findings.fail(where, "ends on " + latest + ", before it begins on " + earliest);
      return;
    }
    TimeSpan span =
        new TimeSpan(earliest, latest, Precision.valueOf(upper(date.path("precision").asText())));
    String expected = Edtf.of(span, EventKind.valueOf(upper(kind)));
    String edtf = date.path("edtf").asText();
    findings.require(
        edtf.equals(expected), where, "edtf " + edtf + " where the bounds say " + expected);
  }

  private static @Nullable LocalDate day(JsonNode day) {
    return day.isNull() ? null : LocalDate.parse(day.asText());
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
