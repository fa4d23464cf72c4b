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
 * Bytes to text: a byte order mark decides, then strict UTF-8, then the declared character set,
 * then detection. Control characters in number mean that it was no text.
 */
final class TextDecoder {

  /** Enough for a detector, and for every place where HTML or XML may declare its set. */
  private static final int HEAD = 8192;

  private static final double MAX_CONTROL_SHARE = 0.01;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");

  private TextDecoder() {}

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @throws UnreadableException {@code binary} or {@code charset}
   */
  static String decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    String text = undecorated(bytes, declared);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isForeignToText(text.charAt(i)) ? 1 : 0;
    }
    if (controls > text.length() * MAX_CONTROL_SHARE) {
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
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return lenient(bytes, 0, charset(bytes, declared));
    }
  }

  private static Charset charset(byte[] bytes, Optional<String> declared)
      throws UnreadableException {
    Optional<Charset> stated = declared.flatMap(TextDecoder::supported);
    if (stated.isPresent() && !stated.get().equals(UTF_8)) {
      return stated.get();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(TextDecoder::supported)
        .orElseThrow(
            () -> new UnreadableException("charset", "neither UTF-8 nor any set detected"));
  }

  private static Optional<Charset> supported(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknownName) {
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
