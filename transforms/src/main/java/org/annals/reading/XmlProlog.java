package org.annals.reading;

/**
 * What stands in an XML file before its root element: a declaration, comments, a document type.
 * Document types are passed over and what they name outside the file is never fetched; one that
 * declares entities is refused, for entities can hold other files, or grow without end.
 */
final class XmlProlog {

  /** How far entities are looked for behind a document type that is never closed. */
  private static final int LONGEST = 100_000;

  private final String text;
  private int at;

  private XmlProlog(String text) {
    this.text = text;
  }

  /**
   * The text from its root element on; all of it when it has none.
   *
   * @throws UnreadableException {@code entities}
   */
  static String without(String text) throws UnreadableException {
    XmlProlog prolog = new XmlProlog(text);
    while (prolog.at < text.length()) {
      if (prolog.isAt("<?")) {
        prolog.skipPast("?>");
      } else if (prolog.isAt("<!--")) {
        prolog.skipPast("-->");
      } else if (prolog.isAt("<!")) {
        prolog.skipDocumentType();
      } else if (prolog.isAt("<")) {
        return text.substring(prolog.at);
      } else {
        prolog.at++;
      }
    }
    return text;
  }

  private boolean isAt(String mark) {
    return text.startsWith(mark, at);
  }

  private void skipPast(String mark) {
    int end = text.indexOf(mark, at);
    at = end < 0 ? text.length() : end + mark.length();
  }

  /** Past the bracket that closes it; brackets within quotes or within its subset close nothing. */
  private void skipDocumentType() throws UnreadableException {
    int start = at;
    boolean subset = false;
    char quote = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == ']') {
        subset = c == '[';
      } else if (c == '>' && !subset) {
        break;
      }
    }
    refuseEntities(text.substring(start, Math.min(at, start + LONGEST)));
    at++;
  }

  private static void refuseEntities(String documentType) throws UnreadableException {
    if (documentType.contains("<!ENTITY")) {
      throw new UnreadableException(
          "entities", "its document type declares entities; such files are not read");
    }
  }
}
