package org.annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list: how many elements, then each.
 *
 * @param elements their packing
 */
record ListPacking(Packing elements) implements Packing {

  @Override
  public void write(@Nullable Object value, PackedOutput out) {
    if (value == null) {
      out.count(0);
      return;
    }
    List<?> list = (List<?>) value;
    out.count(list.size() + 1L);
    for (int i = 0; i < list.size(); i++) {
      elements.write(list.get(i), out);
    }
  }

  @Override
  public @Nullable Object read(PackedInput in) throws IOException {
    int size = in.size() - 1;
    if (size < 0) {
      return null;
    }
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(elements.read(in));
    }
    return list;
  }
}
