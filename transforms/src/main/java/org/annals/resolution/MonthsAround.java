package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.MonthAround;

/** Months told relatively. */
final class MonthsAround {

  private MonthsAround() {}

  /** "last June", "the following March". */
  static Answer resolve(MonthAround month, Scene scene) {
    Anchor anchor = scene.anchor(month.from());
    if (anchor == null) {
      return Answer.bare("XXXX-" + TimexValue.digits(month.month(), 2), "the year is not known");
    }
    boolean mention = anchor.kind() == AnchorKind.MENTION;
    LocalDate day = month.choice() == Choice.NEXT ? anchor.days().last() : anchor.day();
    int year = day.getYear();
    int distance = month.month() - day.getMonthValue();
    int shift =
        switch (month.choice()) {
          case LAST -> distance >= (mention ? 0 : -1) ? -1 : 0;
          case NEXT -> distance <= 0 ? 1 : 0;
          // "Came in November and left that March": a telling goes on.
          case THIS -> mention && distance < 0 && anchor.days().grain() != Granularity.YEAR ? 1 : 0;
          case BARE -> 0;
        };
    return Answer.of(
        CalendarUnit.ofMonth(year + shift, month.month()), anchor, step(month.choice()));
  }

  private static String step(Choice choice) {
    return switch (choice) {
      case LAST -> "the latest such month before; one that just ended would be called last month";
      case NEXT -> "the first such month after";
      case THIS, BARE -> "the month of the anchor's year";
    };
  }
}
