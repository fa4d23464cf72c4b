package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Which characters of a text JSON writes otherwise, and how. */
final class JsonEscapes {

  /** Those that no JSON text may hold as they are. */
  static final JsonEscapes PLAIN = new JsonEscapes("");

  /**
   * Those too by which a text within a script element of a page could end the element, open a
   * comment in it, or break a line of a script.
   */
  static final JsonEscapes SCRIPT = new JsonEscapes("<>&\u2028\u2029");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int ASCII = 0x80;
  private static final String SHORT = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";

  private final String more;
  private final boolean[] plain;
  private final boolean[] begins = new boolean[1 << Byte.SIZE];

  private JsonEscapes(String more) {
    this.more = more;
    this.plain = new boolean[ASCII];
    for (char unit = ' '; unit < ASCII; unit++) {
      plain[unit] = "\"\\".indexOf(unit) < 0 && more.indexOf(unit) < 0;
    }
    more.chars().forEach(unit -> begins[Character.toString(unit).getBytes(UTF_8)[0] & 0xFF] = true);
  }

  /** Whether {@code unit} is one byte of UTF-8 and stands for itself. */
  boolean isPlain(char unit) {
    return unit < ASCII && plain[unit];
  }

  /** Whether {@code unit} is to be written as its {@link #of}. */
  boolean isEscaped(char unit) {
    return unit < ASCII ? !plain[unit] : more.indexOf(unit) >= 0;
  }

  /** Whether these are the escapes that any JSON has. */
  boolean isLeast() {
    return more.isEmpty();
  }

  /** Whether a character that these escapes have besides the least begins with this byte. */
  boolean mayBegin(byte unit) {
    return begins[unit & 0xFF];
  }

  /** What is written for {@code unit}, in ASCII. */
  static String of(char unit) {
    int at = SHORT.indexOf(unit);
    return at >= 0 ? "\\" + LETTERS.charAt(at) : "\\u" + HEX.toHexDigits(unit);
  }
}
