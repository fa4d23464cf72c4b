package org.annals.beam;

import java.io.IOException;
import java.util.List;
import org.annals.model.Numbers;
import org.jspecify.annotations.Nullable;

/** A list of long numbers, none of which is missing: how many, then their bits. */
record NumbersPacking() implements Packing {

  @Override
  public void write(@Nullable Object value, PackedOutput out) {
    if (value == null) {
      out.count(0);
      return;
    }
    List<?> list = (List<?>) value;
    out.count(list.size() + 1L);
    for (Object number : list) {
      out.bits((Long) number);
    }
  }

  @Override
  public @Nullable Object read(PackedInput in) throws IOException {
    int size = in.size() - 1;
    if (size < 0) {
      return null;
    }
    long[] numbers = new long[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = in.bits();
    }
    return Numbers.of(numbers);
  }
}
