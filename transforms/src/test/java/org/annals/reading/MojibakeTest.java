package org.annals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was saved in the wrong character set, and text that only looks so. */
class MojibakeTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge wasn’t opened – “for now” … at £40 and €5.",
        "São Paulo, Curaçao, Zürich, Malmö and Besançon",
        "Kučan met Milošević in Žilina",
        "It is 20 °C; ½ a mile; the ™ sign and 🙂"
      })
  void whatWasMistakenOnceOrTwiceIsReadAsItWasMeant(String meant) {
    assertEquals(meant, Mojibake.repaired(mistaken(meant)));
    assertEquals(meant, Mojibake.repaired(mistaken(mistaken(meant))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge wasn’t opened – “for now” at £40.",
        "São Paulo and Besançon, tête-à-tête, «naïf»",
        "AMANHÃ… IRMÃ” disse, MANHÃ – tarde",
        "Der Buchstabe „Ä“ und das Å – so",
        "château €5, crâne, Âge d'or, ðat",
        "AMANHÃ “disse”, â € 5",
        "a plain line\nand another"
      })
  void whatIsWrittenSoStays(String written) {
    assertSame(written, Mojibake.repaired(written));
  }

  @Test
  void aClosingQuotationMarkThatLostItsLastByteIsOne() {
    assertEquals("“over”", Mojibake.repaired("â€œoverâ€\uFFFD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the millâ€ ™ s gate | the mill’ s gate",
        "â€œwe waitâ€ \uFFFD , he said | “we wait” , he said",
        "two â€ “ no â€ ” three â€ ¦ | two – no — three …",
        "JosÃ © Lind | José Lind"
      })
  void whatWasTornApartAfterwardsIsOneSign(String torn, String meant) {
    assertEquals(meant, Mojibake.repaired(torn));
  }

  @Test
  void aLineBreakMayTearItToo() {
    assertEquals("the mill’ s gate", Mojibake.repaired("the millâ€\n™ s gate"));
  }

  /** Characters that Windows-1252 lacks are kept as controls, as browsers do. */
  private static String mistaken(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, WINDOWS);
      out.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return out.toString();
  }
}
