package org.annals.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The header of a mail and the first plain and the first HTML text in it, decoded. */
final class MailParts {

  /** Parts within parts; no real mail nests so deep. */
  private static final int DEEPEST = 20;

  private static final int MOST_HEADERS = 1_000;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(MOST_HEADERS)
          .build();

  private final Map<String, String> header = new HashMap<>();
  private @Nullable String plain;
  private @Nullable String html;

  private MailParts() {}

  /**
   * Takes a mail apart.
   *
   * @throws UnreadableException {@code malformed}, or what {@link TextDecoder} says of a part
   */
  static MailParts of(InputStream mail) throws UnreadableException {
    MailParts parts = new MailParts();
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.parse(mail);
    try {
      parts.read(tokens);
    } catch (MimeException | IOException broken) {
      throw new UnreadableException("malformed", "no mail: " + broken.getMessage());
    }
    return parts;
  }

  /** A field of the mail's own header, decoded and on one line; null when it is missing. */
  @Nullable String header(String name) {
    return header.get(name);
  }

  /** The text, plain where there is one, else HTML; null when the mail holds neither. */
  @Nullable String body() {
    return plain != null && !plain.isBlank() ? plain : html;
  }

  private void read(MimeTokenStream tokens) throws MimeException, IOException, UnreadableException {
    int depth = 0;
    boolean attached = false;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_MULTIPART, T_START_MESSAGE -> depth = deeper(depth);
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_START_HEADER -> attached = false;
        case T_FIELD -> {
          Field field = tokens.getField();
          String name = field.getName().toLowerCase(Locale.ROOT);
          attached |= name.equals("content-disposition") && startsAttached(field);
          if (depth <= 1) {
            header.putIfAbsent(name, decoded(field));
          }
        }
        case T_BODY -> {
          if (!attached) {
            keep(tokens);
          }
        }
        default -> {}
      }
      state = tokens.next();
    }
  }

  private static int deeper(int depth) throws UnreadableException {
    if (depth >= DEEPEST) {
      throw new UnreadableException("too-deep", "parts within parts, more than " + DEEPEST);
    }
    return depth + 1;
  }

  private static boolean startsAttached(Field field) {
    return field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private static String decoded(Field field) {
    String words = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
    return words.replaceAll("\\s+", " ").strip();
  }

  /** A text declares its character set, often a wrong one. */
  private void keep(MimeTokenStream tokens) throws IOException, UnreadableException {
    BodyDescriptor part = tokens.getBodyDescriptor();
    boolean isPlain = part.getMimeType().equals("text/plain") && plain == null;
    boolean isHtml = part.getMimeType().equals("text/html") && html == null;
    if (!isPlain && !isHtml) {
      return;
    }
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    String text =
        TextDecoder.decode(bytes, Optional.ofNullable(part.getCharset())).replace("\r\n", "\n");
    if (isPlain) {
      plain = text;
    } else {
      html = text;
    }
  }
}
