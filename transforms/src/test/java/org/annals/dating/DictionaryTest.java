package org.annals.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The dictionaries are well formed, and what they say can be so. */
class DictionaryTest {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

  @Test
  void aFamousDayIsADayOfThePastAndIsCalledInSmallLetters() {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : Dictionary.rows("famous-days.txt")) {
      assertEquals(3, row.size(), row::toString);
      LocalDate day = LocalDate.parse(row.get(0));
      assertTrue(day.isBefore(LAST) && day.getYear() >= 1700, row::toString);
      assertFalse(row.get(1).isEmpty(), row::toString);
      assertEquals(row.get(1).toLowerCase(Locale.ROOT), row.get(1));
      assertEquals(row.get(2).toLowerCase(Locale.ROOT), row.get(2));
      assertTrue(seen.add(List.of(row.get(1), row.get(2))), () -> "twice: " + row);
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void aTermEndsAfterItBeginsAndNobodyHoldsTwoAtOnce() {
    Map<String, LocalDate> left = new HashMap<>();
    for (List<String> row : Dictionary.rows("officeholders.txt")) {
      assertEquals(3, row.size(), row::toString);
      LocalDate from = LocalDate.parse(row.get(1));
      LocalDate to = row.get(2).isEmpty() ? LAST : LocalDate.parse(row.get(2));
      assertTrue(from.isAfter(FIRST) && from.isBefore(to), row::toString);
      LocalDate before = left.put(row.get(0), to);
      assertTrue(before == null || !from.isBefore(before), () -> "terms overlap: " + row);
      assertTrue(Character.isUpperCase(row.get(0).charAt(0)), row::toString);
    }
    assertFalse(left.isEmpty());
  }

  @Test
  void electionsAreYearsInOrderOfOneCountryARow() {
    Set<String> countries = new HashSet<>();
    for (List<String> row : Dictionary.rows("elections.txt")) {
      assertEquals(2, row.size(), row::toString);
      assertTrue(countries.add(row.get(0)), () -> "twice: " + row);
      List<Integer> years = Arrays.stream(row.get(1).split(" ", -1)).map(Integer::valueOf).toList();
      assertEquals(years.stream().sorted().distinct().toList(), years, row::toString);
      assertTrue(years.get(0) >= 1945 && years.get(years.size() - 1) <= 2025, row::toString);
    }
    assertFalse(countries.isEmpty());
  }
}
