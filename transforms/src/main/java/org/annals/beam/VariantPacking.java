package org.annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the records of a sealed interface: its number among them, from 1 and by name, and itself.
 * Compilers list the records of one interface in different orders.
 */
final class VariantPacking implements Packing {

  private final List<Class<?>> records = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  VariantPacking(Class<?> sealed) {
    add(sealed);
    records.sort(Comparator.comparing(Class::getName));
    records.forEach(type -> numbers.put(type, numbers.size() + 1));
  }

  private void add(Class<?> type) {
    if (type.isRecord()) {
      records.add(type);
    } else {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        add(permitted);
      }
    }
  }

  @Override
  public void write(@Nullable Object value, PackedOutput out) {
    if (value == null) {
      out.count(0);
      return;
    }
    Integer number = numbers.get(value.getClass());
    if (number == null) {
      throw new IllegalArgumentException("not one of " + records + ": " + value);
    }
    out.count(number);
    Packing.of(value.getClass()).write(value, out);
  }

  @Override
  public @Nullable Object read(PackedInput in) throws IOException {
    long number = in.count();
    if (number == 0) {
      return null;
    }
    if (number < 0 || number > records.size()) {
      throw new IOException("no variant has number " + number);
    }
    return Packing.of(records.get((int) number - 1)).read(in);
  }
}
