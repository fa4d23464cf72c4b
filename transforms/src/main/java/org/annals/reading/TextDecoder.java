package org.annals.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: a byte order mark decides, then whether every second byte is empty, then strict
 * UTF-8, then the declared character set if nothing in the text contradicts it, then detection.
 * Control characters in number mean that it was no text. What was mistaken for another set before
 * it came here is repaired.
 */
final class TextDecoder {

  /** Enough for a detector, and for every place where HTML or XML may declare its set. */
  private static final int HEAD = 8192;

  private static final double MAX_CONTROL_SHARE = 0.01;
  private static final int FEW_CONTROLS = 4;

  /** Share of empty bytes at one side of UTF-16 text in a Latin script; the other side has none. */
  private static final double WIDE_SHARE = 0.3;

  /** UTF-8 with a byte broken here and there is UTF-8. */
  private static final int GOOD_FOR_A_BROKEN = 4;

  private static final double MOSTLY = 0.7;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");

  private TextDecoder() {}

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @throws UnreadableException {@code binary} or {@code charset}
   */
  static String decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    String text = Mojibake.repaired(undecorated(bytes, declared));
    char[] letters = text.toCharArray();
    int end = letters.length;
    while (end > 0 && letters[end - 1] == 0) {
      end--;
    }
    int controls = 0;
    for (int i = 0; i < end; i++) {
      char c = letters[i];
      controls += (c < ' ' || c >= 0x7F) && isForeignToText(c) ? 1 : 0;
    }
    if (controls > FEW_CONTROLS && controls > end * MAX_CONTROL_SHARE) {
      throw new UnreadableException("binary", controls + " control characters");
    }
    return text;
  }

  /** The character set that HTML or XML declares in its first lines. */
  static Optional<String> declaredIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether a text that begins with {@code bytes} has two bytes a character. */
  static boolean isWide(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || wide(bytes).isPresent();
  }

  private static String undecorated(byte[] bytes, Optional<String> declared)
      throws UnreadableException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, UTF_16BE);
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    Optional<String> utf8 = utf8(bytes);
    return utf8.isPresent() ? utf8.get() : inOtherSet(bytes, declared);
  }

  private static String inOtherSet(byte[] bytes, Optional<String> declared)
      throws UnreadableException {
    Optional<String> stated =
        declared.flatMap(CharsetNames::of).flatMap(charset -> strict(bytes, charset));
    if (stated.isPresent()) {
      return stated.get();
    }
    String utf8 = lenient(bytes, 0, UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    if (GOOD_FOR_A_BROKEN * broken < utf8.chars().filter(c -> c > 0x7F && c != 0xFFFD).count()) {
      return utf8;
    }
    return lenient(bytes, 0, detected(bytes));
  }

  /** What a detector says; a text of mostly Latin letters is what most such texts are. */
  private static Charset detected(byte[] bytes) throws UnreadableException {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    Optional<Charset> charset =
        Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetNames::of);
    if (charset.isEmpty() && isMostlyAscii(bytes)) {
      return CharsetNames.WESTERN;
    }
    return charset.orElseThrow(
        () -> new UnreadableException("charset", "neither UTF-8 nor any set detected"));
  }

  private static boolean isMostlyAscii(byte[] bytes) {
    int plain = 0;
    for (byte b : bytes) {
      plain += b >= ' ' || b == '\n' || b == '\r' || b == '\t' ? 1 : 0;
    }
    return plain >= MOSTLY * bytes.length;
  }

  /** UTF-16 without a byte order mark, known by the empty halves of its Latin letters. */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || (first > 0 && second > 0)) {
      return Optional.empty();
    }
    return first >= WIDE_SHARE * pairs
        ? Optional.of(UTF_16BE)
        : second >= WIDE_SHARE * pairs ? Optional.of(UTF_16LE) : Optional.empty();
  }

  /**
   * Java's own constructor decodes plain letters many at a time, as a decoder does not; what it
   * cannot decode is the one character that a strict decoder must be asked for.
   */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return text.indexOf(0xFFFD) < 0 ? Optional.of(text) : strict(bytes, UTF_8);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | UnsupportedOperationException isAnother) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int skip, Charset charset)
      throws UnreadableException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
          .toString();
    } catch (CharacterCodingException | UnsupportedOperationException undecodable) {
      throw new UnreadableException("charset", charset.name() + " cannot decode it");
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForeignToText(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || c == 0xFFFD
        || c == 0x7F;
  }
}
