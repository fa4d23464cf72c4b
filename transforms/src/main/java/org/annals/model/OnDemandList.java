package org.annals.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A list whose elements are made when they are asked for, as all of them together may not fit into
 * memory. To go through it in its order is cheap; whoever copies or sorts it holds it all.
 *
 * @param <T> what it lists
 */
public abstract class OnDemandList<T> extends AbstractList<T> implements RandomAccess {

  /** For subclasses. */
  protected OnDemandList() {}

  /** Whether {@code list} is one. */
  public static boolean is(List<?> list) {
    return list instanceof OnDemandList;
  }

  /**
   * A list of {@code size} that follows from {@code source}: made when asked for, if that is; in
   * memory otherwise.
   *
   * @param element makes the element of a place, from 0 on, and the same whenever it is asked
   */
  public static <T> List<T> following(List<?> source, int size, IntFunction<T> element) {
    return is(source) ? of(size, element) : IntStream.range(0, size).mapToObj(element).toList();
  }

  /** A list of {@code size}, whose elements {@code element} makes, by their places from 0 on. */
  public static <T> List<T> of(int size, IntFunction<T> element) {
    return new Made<>(size, element);
  }

  /** The elements of {@code source} at {@code places}, in their order. */
  public static <T> List<T> at(int[] places, List<T> source) {
    return following(source, places.length, i -> source.get(places[i]));
  }

  private static final class Made<T> extends OnDemandList<T> {

    private final int size;
    private final IntFunction<T> element;

    Made(int size, IntFunction<T> element) {
      this.size = size;
      this.element = element;
    }

    @Override
    public T get(int place) {
      return element.apply(Objects.checkIndex(place, size));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
