package org.annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Rejection;
import org.annals.model.TimeSpan;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class RecordCoderTest {

  @Test
  void recordsComeBackAsTheyWere() throws Exception {
    Published published =
        new Published(
            LocalDate.of(1969, 7, 21),
            LocalDate.of(1969, 7, 20),
            LocalDate.of(1969, 7, 22),
            Published.Method.INFERRED,
            0.75,
            List.of(new Published.Evidence(3, 9, "Monday", "the day “before” \u2028 yesterday")));
    RecordCoder<Published> coder = RecordCoder.of(Published.class);
    byte[] bytes = CoderUtils.encodeToByteArray(coder, published);
    assertEquals(published, CoderUtils.decodeFromByteArray(coder, bytes));
  }

  @Test
  void openBoundsStayOpen() throws Exception {
    TimeSpan since = new TimeSpan(LocalDate.of(2020, 1, 1), null, Precision.FUZZY);
    RecordCoder<TimeSpan> coder = RecordCoder.of(TimeSpan.class);
    assertEquals(
        since, CoderUtils.decodeFromByteArray(coder, CoderUtils.encodeToByteArray(coder, since)));
  }

  @Test
  void oneOfSeveralRecordsComesBackAsItself() throws Exception {
    List<Meaning> meanings =
        List.of(
            new Meaning.CalendarDate(OptionalInt.of(-43), OptionalInt.empty(), OptionalInt.of(15)),
            new Meaning.Inside(
                new Meaning.MonthAround(6, Meaning.Choice.LAST, Meaning.From.MENTION),
                new Meaning.UnitAround(Granularity.YEAR, -1, Meaning.From.PUBLICATION)));
    RecordCoder<Meaning> coder = RecordCoder.of(Meaning.class);
    for (Meaning meaning : meanings) {
      assertEquals(meaning, coder.decode(coder.bytes(meaning)));
    }
  }

  @Test
  void textsOfAnyScriptComeBackUnitByUnit() throws Exception {
    RecordCoder<Rejection> coder = RecordCoder.of(Rejection.class);
    for (String text :
        List.of(
            "", "Zoë", "Łódź 東京 \ud83d\ude00", "half a pair \ud83d", "\u0000", "Zoë?", "“Who?”")) {
      Rejection rejection = new Rejection(text, text, text, text);
      assertEquals(rejection, coder.decode(coder.bytes(rejection)));
    }
  }

  @Test
  void garbageIsAnErrorAndNothingWorse() {
    RecordCoder<Published> coder = RecordCoder.of(Published.class);
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      byte[] garbage = new byte[1 + random.nextInt(60)];
      random.nextBytes(garbage);
      garbage[0] = 1;
      assertThrows(
          IOException.class, () -> coder.decode(garbage), () -> HexFormat.of().formatHex(garbage));
    }
  }

  @Test
  void recordsFollowOneAnotherInAStream() throws Exception {
    RecordCoder<Rejection> coder = RecordCoder.of(Rejection.class);
    Rejection first = new Rejection("a.txt", "reading", "empty", "no bytes");
    Rejection second = new Rejection("b.txt", "reading", "binary", "a NUL byte");
    byte[] one = CoderUtils.encodeToByteArray(coder, first);
    byte[] two = CoderUtils.encodeToByteArray(coder, second);
    byte[] both = new byte[one.length + two.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    ByteArrayInputStream in = new ByteArrayInputStream(both);
    assertEquals(List.of(first, second), List.of(coder.decode(in), coder.decode(in)));
  }

  @Test
  void aTornRecordIsAnError() throws Exception {
    RecordCoder<Rejection> coder = RecordCoder.of(Rejection.class);
    byte[] whole =
        CoderUtils.encodeToByteArray(coder, new Rejection("a.txt", "reading", "empty", ""));
    byte[] torn = Arrays.copyOf(whole, whole.length - 1);
    assertThrows(EOFException.class, () -> coder.decode(new ByteArrayInputStream(torn)));
  }

  @Test
  void equalWordsAreOneString() throws Exception {
    RecordCoder<Rejection> coder = RecordCoder.of(Rejection.class);
    Rejection first = new Rejection("a.txt", "reading", "empty", "no bytes");
    Rejection second = new Rejection("b.txt", "reading", "empty", "no bytes");
    Rejection one = coder.decode(coder.bytes(first));
    Rejection two = coder.decode(coder.bytes(second));
    assertEquals(List.of(first, second), List.of(one, two));
    assertSame(one.reason(), two.reason());
  }

  @Test
  void codersAreEqualWhenTheirTypesAre() {
    assertEquals(RecordCoder.of(Rejection.class), RecordCoder.of(Rejection.class));
    assertNotEquals(RecordCoder.of(Rejection.class), RecordCoder.of(Published.class));
  }
}
