package org.annals.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bounds of an EDTF string, read back by the standard alone. */
record EdtfBounds(@Nullable LocalDate first, @Nullable LocalDate last) {

  private static final Pattern STRETCH = Pattern.compile("\\[(.*)\\.\\.(.*)]|(.+)/(.+)");

  static EdtfBounds of(String edtf) {
    Matcher stretch = STRETCH.matcher(edtf);
    if (!stretch.matches()) {
      return unit(edtf);
    }
    boolean set = stretch.group(1) != null;
    return new EdtfBounds(
        end(stretch.group(set ? 1 : 3)).first(), end(stretch.group(set ? 2 : 4)).last());
  }

  private static EdtfBounds end(String edtf) {
    return edtf.isEmpty() || edtf.equals("..") ? new EdtfBounds(null, null) : unit(edtf);
  }

  private static EdtfBounds unit(String edtf) {
    if (edtf.length() == 10) {
      return new EdtfBounds(LocalDate.parse(edtf), LocalDate.parse(edtf));
    }
    if (edtf.length() == 7) {
      int year = Integer.parseInt(edtf.substring(0, 4));
      int part = Integer.parseInt(edtf.substring(5));
      return part > 20
          ? months(YearMonth.of(year, (part - 20) * 3), 3)
          : months(YearMonth.of(year, part), 1);
    }
    int unknown = edtf.length() - edtf.replace("X", "").length();
    int years = unknown == 0 ? 1 : unknown == 1 ? 10 : 100;
    return months(YearMonth.of(Integer.parseInt(edtf.replace('X', '0')), 1), 12 * years);
  }

  private static EdtfBounds months(YearMonth first, int count) {
    return new EdtfBounds(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }
}
