package org.annals.beam;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param <T> its type
 */
final class ValuePacking<T> implements Packing {

  private final boolean nullable;
  private final Writer<T> writer;
  private final Reader<T> reader;

  /** Writes a value that is there. */
  interface Writer<T> {
    void write(PackedOutput out, T value);
  }

  /** Reads one. */
  interface Reader<T> {
    T read(PackedInput in) throws IOException;
  }

  private ValuePacking(boolean nullable, Writer<T> writer, Reader<T> reader) {
    this.nullable = nullable;
    this.writer = writer;
    this.reader = reader;
  }

  /** Of a type whose values may be null. */
  static <T> ValuePacking<T> of(Writer<T> writer, Reader<T> reader) {
    return new ValuePacking<>(true, writer, reader);
  }

  /** Of a primitive type. */
  static <T> ValuePacking<T> primitive(Writer<T> writer, Reader<T> reader) {
    return new ValuePacking<>(false, writer, reader);
  }

  /** Of an enum: the constant's place among all. */
  static ValuePacking<Object> ofEnum(Class<?> type) {
    List<?> constants = List.of(type.getEnumConstants());
    return of(
        (out, value) -> out.count(constants.indexOf(value)),
        in -> {
          long number = in.count();
          if (number < 0 || number >= constants.size()) {
            throw new IOException("no such " + type.getSimpleName() + ": " + number);
          }
          return constants.get((int) number);
        });
  }

  @Override
  @SuppressWarnings("unchecked") // a component's values have its type
  public void write(@Nullable Object value, PackedOutput out) {
    if (nullable) {
      out.count(value == null ? 0 : 1);
    }
    if (value != null) {
      writer.write(out, (T) value);
    }
  }

  @Override
  public @Nullable Object read(PackedInput in) throws IOException {
    return nullable && in.count() == 0 ? null : reader.read(in);
  }
}
