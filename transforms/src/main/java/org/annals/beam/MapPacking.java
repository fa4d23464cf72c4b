package org.annals.beam;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map that is there: how many entries, then each, in the map's own order.
 *
 * @param keys packing of its keys
 * @param values packing of its values
 */
record MapPacking(Packing keys, Packing values) implements Packing {

  @Override
  public void write(@Nullable Object value, PackedOutput out) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("no map: " + value);
    }
    out.count(map.size());
    map.forEach(
        (key, held) -> {
          keys.write(key, out);
          values.write(held, out);
        });
  }

  @Override
  public Object read(PackedInput in) throws IOException {
    int size = in.size();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(keys.read(in), values.read(in));
    }
    return map;
  }
}
