package org.annals.beam;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Codes one record type, length-prefixed, as {@link Packing} writes it. Beam has no schema for
 * records, and whatever writes the names of components or of classes decodes several times slower.
 * Deterministic, since records hold lists and sorted maps, never hash maps.
 *
 * @param <T> the record type, or a sealed interface of records
 */
public final class RecordCoder<T> extends CustomCoder<T> {

  private static final long serialVersionUID = 1L;
  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /** The coder of {@code type}. */
  public static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    PackedOutput packed = packed(value);
    VarInt.encode(packed.size(), out);
    packed.writeTo(out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return decode(bytes(VarInt.decodeInt(in), in));
  }

  /**
   * The bytes of the next record, as {@link #bytes(Object)} gives them; null at the end.
   *
   * @throws IOException when {@code in} fails, or ends within a record
   */
  static byte @Nullable [] read(InputStream in) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      return null;
    }
    in.reset();
    return bytes(VarInt.decodeInt(in), in);
  }

  /** Writes what {@link #read} reads. */
  static void write(byte[] record, OutputStream out) throws IOException {
    VarInt.encode(record.length, out);
    out.write(record);
  }

  private static byte[] bytes(int length, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("record of " + length + " bytes ends after " + bytes.length);
    }
    return bytes;
  }

  /** {@code value} without its length before it. */
  public byte[] bytes(T value) {
    return packed(value).toBytes();
  }

  private PackedOutput packed(T value) {
    PackedOutput out = new PackedOutput();
    Packing.of(type).write(value, out);
    return out;
  }

  /**
   * What {@link #bytes} gave.
   *
   * @throws IOException when it did not
   */
  public T decode(byte[] bytes) throws IOException {
    return decode(bytes, 0, bytes.length);
  }

  /**
   * The same of what stands in {@code bytes} from {@code from} up to {@code to}.
   *
   * @throws IOException when it is no such record
   */
  public T decode(byte[] bytes, int from, int to) throws IOException {
    PackedInput in = new PackedInput(bytes, from, to);
    T value = type.cast(Packing.of(type).read(in));
    in.end();
    if (value == null) {
      throw new IOException("no " + type.getSimpleName());
    }
    return value;
  }

  /** Nothing to object to: see the class. */
  @Override
  public void verifyDeterministic() {}

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
