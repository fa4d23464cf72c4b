package org.annals.beam;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type are written as bytes: a record by its components in their order, a list
 * by its elements, one of several records by its number and itself. Nothing of a type is written,
 * so the same classes must read it. Every value but a primitive may be null.
 */
interface Packing {

  /** Writes {@code value}. */
  void write(@Nullable Object value, PackedOutput out);

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it did not
   */
  @Nullable Object read(PackedInput in) throws IOException;

  /**
   * The packing of {@code type}.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Packing of(Type type) {
    Packing known = Known.PACKINGS.get(type);
    if (known == null) {
      known = make(type);
      Known.PACKINGS.put(type, known);
    }
    return known;
  }

  private static Packing make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return parts[0] == Long.class ? new NumbersPacking() : new ListPacking(of(parts[0]));
      }
      if (generic.getRawType() == Map.class) {
        return new MapPacking(of(parts[0]), of(parts[1]));
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return ValuePacking.ofEnum(plain);
      }
      if (plain.isRecord()) {
        return new RecordPacking(plain);
      }
      if (plain.isSealed()) {
        return new VariantPacking(plain);
      }
    }
    throw new IllegalArgumentException("no packing for " + type);
  }

  /** Those that are there from the start, and those made since. */
  final class Known {

    private static final long NOTHING = Long.MIN_VALUE;
    private static final Map<Type, Packing> PACKINGS = new ConcurrentHashMap<>();

    static {
      PACKINGS.put(String.class, ValuePacking.of(PackedOutput::text, PackedInput::text));
      put(Integer.class, (out, n) -> out.number(n), in -> (int) in.number());
      PACKINGS.put(Long.class, ValuePacking.of(PackedOutput::bits, PackedInput::bits));
      put(LocalDate.class, (out, day) -> out.number(day.toEpochDay()), Known::day);
      put(
          OptionalInt.class,
          (out, n) -> out.number(n.isPresent() ? n.getAsInt() : NOTHING),
          Known::optional);
      PACKINGS.put(
          int.class,
          ValuePacking.<Integer>primitive((out, n) -> out.number(n), in -> (int) in.number()));
      PACKINGS.put(
          long.class, ValuePacking.<Long>primitive(PackedOutput::number, PackedInput::number));
      PACKINGS.put(
          boolean.class,
          ValuePacking.<Boolean>primitive(
              (out, flag) -> out.count(flag ? 1 : 0), in -> in.count() == 1));
      PACKINGS.put(
          double.class,
          ValuePacking.<Double>primitive(
              (out, n) -> out.bits(Double.doubleToRawLongBits(n)),
              in -> Double.longBitsToDouble(in.bits())));
    }

    private Known() {}

    private static <T> void put(
        Class<T> type, ValuePacking.Writer<T> writer, ValuePacking.Reader<T> reader) {
      PACKINGS.put(type, ValuePacking.of(writer, reader));
    }

    private static LocalDate day(PackedInput in) throws IOException {
      try {
        return LocalDate.ofEpochDay(in.number());
      } catch (DateTimeException tooFar) {
        throw new IOException("no day", tooFar);
      }
    }

    private static OptionalInt optional(PackedInput in) throws IOException {
      long number = in.number();
      return number == NOTHING ? OptionalInt.empty() : OptionalInt.of((int) number);
    }
  }
}
