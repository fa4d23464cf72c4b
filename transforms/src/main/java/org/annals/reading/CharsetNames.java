package org.annals.reading;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a declared character set means: as browsers take it (WHATWG Encoding Standard), the larger
 * set that is in use under the name of a smaller one.
 */
final class CharsetNames {

  /** What Latin text mostly is that is not UTF-8. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<String, String> LARGER =
      Map.of(
          "ascii", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "latin-1", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949");

  private CharsetNames() {}

  /**
   * The set called {@code name}; empty when there is none, or when a declaration that could be read
   * byte by byte refutes itself.
   */
  static Optional<Charset> of(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.startsWith("utf")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(LARGER.getOrDefault(key, name)));
    } catch (IllegalArgumentException unknownName) {
      return Optional.empty();
    }
  }
}
