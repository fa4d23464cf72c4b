package org.annals.benchmarks.throughput;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the processor time of this thread, by the name of what it did. */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Does {@code work} and counts its time under {@code name}. */
  <T> T time(String name, Supplier<T> work) {
    long began = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    nanos.merge(name, THREADS.getCurrentThreadCpuTime() - began, Long::sum);
    return done;
  }

  /** Nanoseconds by name, in the order in which the names came first. */
  Map<String, Long> nanos() {
    return nanos;
  }

  /** All of them together. */
  long total() {
    return nanos.values().stream().mapToLong(Long::longValue).sum();
  }
}
