package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as every file of the chronology is written: UTF-8, fields in the order of the calls, nulls
 * written out, decimals with three places, days in ISO 8601, text always well-formed, a line break
 * at the end. The same calls give the same bytes; who calls sees to it that they make a document.
 */
final class CanonicalJson implements AutoCloseable {

  private static final LineLayout ONE_LINE = new LineLayout(List.of(), List.of());
  private static final int PLACES = 3;

  /** No document of ours is half as deep. */
  private static final int DEEPEST = 32;

  private final Utf8Buffer out;
  private final LineLayout layout;
  private final JsonEscapes escapes;

  /** What stands open, outermost first: the document itself is at 1. */
  private final boolean[] hasEntries = new boolean[DEEPEST];

  private final boolean[] hasElementALine = new boolean[DEEPEST];
  private int depth;
  private boolean afterName;

  /** Writes to {@code out}, which is flushed and left open. */
  CanonicalJson(OutputStream out, LineLayout layout) {
    this(out, layout, JsonEscapes.PLAIN);
  }

  private CanonicalJson(OutputStream out, LineLayout layout, JsonEscapes escapes) {
    this.out = new Utf8Buffer(out);
    this.layout = layout;
    this.escapes = escapes;
  }

  /** Lines: every object is one. */
  static CanonicalJson lines(OutputStream out) {
    return new CanonicalJson(out, ONE_LINE);
  }

  /** Elements of an array that stands so deep, one by one and without what is between them. */
  static CanonicalJson elements(OutputStream out, LineLayout layout, int depth) {
    CanonicalJson json = new CanonicalJson(out, layout);
    json.depth = depth;
    return json;
  }

  /** One line that may stand within a script element of a page: see {@link JsonEscapes#SCRIPT}. */
  static CanonicalJson script(OutputStream out) {
    return new CanonicalJson(out, ONE_LINE, JsonEscapes.SCRIPT);
  }

  /** Begins an object as the document, a line of it, or an element of an array. */
  void startObject() throws IOException {
    value();
    open('{', false);
  }

  void startObject(String field) throws IOException {
    name(field);
    startObject();
  }

  void endObject() throws IOException {
    depth--;
    out.add('}');
  }

  void startArray(String field) throws IOException {
    name(field);
    value();
    open('[', layout.hasElementALine(field));
  }

  /** Begins an array as the document or an element of an array. */
  void startArray() throws IOException {
    value();
    open('[', false);
  }

  void endArray() throws IOException {
    depth--;
    out.add(']');
  }

  void field(String field, @Nullable String text) throws IOException {
    name(field);
    element(text);
  }

  void field(String field, @Nullable LocalDate day) throws IOException {
    field(field, day == null ? null : day.toString());
  }

  void field(String field, long number) throws IOException {
    name(field);
    element(number);
  }

  /** {@code number} as it is written: rounded half up to three places. */
  static BigDecimal places(double number) {
    return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
  }

  void decimal(String field, double number) throws IOException {
    decimal(field, places(number));
  }

  /** Writes a number that has its {@link #places}. */
  void decimal(String field, BigDecimal number) throws IOException {
    name(field);
    element(number);
  }

  void flag(String field, boolean value) throws IOException {
    name(field);
    value(String.valueOf(value));
  }

  void field(String field, List<String> texts) throws IOException {
    startArray(field);
    for (String text : texts) {
      element(text);
    }
    endArray();
  }

  /** An element of an array. */
  void element(@Nullable String text) throws IOException {
    if (text == null) {
      nothing();
    } else {
      value();
      out.string(text, escapes);
    }
  }

  /** An element of an array. */
  void element(long number) throws IOException {
    value(Long.toString(number));
  }

  /** An element of an array that has its {@link #places}. */
  void element(BigDecimal number) throws IOException {
    value(number.toPlainString());
  }

  /** An element of an array, written before by one of {@link #elements}. */
  void element(byte[] written) throws IOException {
    value();
    out.json(written, escapes);
  }

  /** How many bytes have been written so far. */
  long written() {
    return out.written();
  }

  /** Ends an element of {@link #elements}, and hands it on. */
  void flush() throws IOException {
    hasEntries[depth] = false;
    out.flush();
  }

  /** An element of an array that is not known. */
  void nothing() throws IOException {
    value("null");
  }

  void nothing(String field) throws IOException {
    name(field);
    nothing();
  }

  /** Ends the last line, if there is one. */
  @Override
  public void close() throws IOException {
    if (hasEntries[0]) {
      out.add('\n');
    }
    out.flush();
  }

  private void open(char bracket, boolean elementALine) throws IOException {
    out.add(bracket);
    depth++;
    hasEntries[depth] = false;
    hasElementALine[depth] = elementALine;
  }

  /** Begins an entry of the object that stands open. */
  private void name(String field) throws IOException {
    boolean first = !hasEntries[depth];
    hasEntries[depth] = true;
    if (!first) {
      out.add(',');
    }
    if (layout.beginsLine(field, depth, first)) {
      breakLine();
    }
    out.string(field, escapes);
    out.add(':');
    afterName = true;
  }

  private void value(String ascii) throws IOException {
    value();
    out.add(ascii);
  }

  /** Begins a value: of a field, of an array that stands open, or a line of the document. */
  private void value() throws IOException {
    if (afterName) {
      afterName = false;
      return;
    }
    if (hasEntries[depth]) {
      out.add(depth == 0 ? '\n' : ',');
    }
    hasEntries[depth] = true;
    if (hasElementALine[depth]) {
      breakLine();
    }
  }

  private void breakLine() throws IOException {
    out.add('\n');
    for (int i = 0; i < depth; i++) {
      out.add(' ');
    }
  }
}
