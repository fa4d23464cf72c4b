package org.annals.beam;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record: its components in their order. */
final class RecordPacking implements Packing {

  private final Type[] types;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;

  /** Those of the components; looked up late, since a record may hold its own kind. */
  private volatile Packing @Nullable [] packings;

  RecordPacking(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
    try {
      accessors = new MethodHandle[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors[i] = accessor(components[i]);
      }
      constructor = constructor(record, components);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record that cannot be taken apart", impossible);
    }
  }

  @Override
  public void write(@Nullable Object value, PackedOutput out) {
    out.count(value == null ? 0 : 1);
    if (value != null) {
      Packing[] parts = parts();
      for (int i = 0; i < parts.length; i++) {
        parts[i].write(part(accessors[i], value), out);
      }
    }
  }

  @Override
  public @Nullable Object read(PackedInput in) throws IOException {
    if (in.count() == 0) {
      return null;
    }
    Packing[] parts = parts();
    @Nullable Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].read(in);
    }
    return made(values);
  }

  private Packing[] parts() {
    Packing[] known = packings;
    if (known == null) {
      known = Arrays.stream(types).map(Packing::of).toArray(Packing[]::new);
      packings = known;
    }
    return known;
  }

  private static @Nullable Object part(MethodHandle accessor, Object value) {
    try {
      return (Object) accessor.invokeExact(value);
    } catch (Throwable failure) {
      throw new IllegalStateException("a component that cannot be had", failure);
    }
  }

  /** What a record refuses was no such record. */
  private Object made(@Nullable Object[] values) throws IOException {
    try {
      return Objects.requireNonNull((Object) constructor.invokeExact(values));
    } catch (Throwable refused) {
      throw new IOException("no such record: " + refused.getMessage(), refused);
    }
  }

  private static MethodHandle accessor(RecordComponent component)
      throws ReflectiveOperationException {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return MethodHandles.lookup()
        .unreflect(accessor)
        .asType(MethodType.methodType(Object.class, Object.class));
  }

  private static MethodHandle constructor(Class<?> record, RecordComponent[] components)
      throws ReflectiveOperationException {
    Class<?>[] raw =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = record.getDeclaredConstructor(raw);
    constructor.setAccessible(true);
    return MethodHandles.lookup()
        .unreflectConstructor(constructor)
        .asSpreader(Object[].class, raw.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }
}
