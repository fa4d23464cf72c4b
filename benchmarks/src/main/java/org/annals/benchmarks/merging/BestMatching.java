package org.annals.benchmarks.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one-to-one matching of two sides with the greatest total weight, found component by component
 * with the Hungarian method (Kuhn 1955, with potentials).
 */
final class BestMatching {

  private final Map<String, Map<String, Double>> weights = new TreeMap<>();
  private final Map<String, Set<String>> lefts = new TreeMap<>();

  /** Lets the two be matched. */
  void add(String left, String right, double weight) {
    weights.computeIfAbsent(left, key -> new TreeMap<>()).put(right, weight);
    lefts.computeIfAbsent(right, key -> new HashSet<>()).add(left);
  }

  /** The greatest total. */
  double total() {
    double total = 0;
    Set<String> seen = new HashSet<>();
    for (String left : weights.keySet()) {
      if (!seen.contains(left)) {
        total += ofComponent(left, seen);
      }
    }
    return total;
  }

  private double ofComponent(String start, Set<String> seen) {
    List<String> left = new ArrayList<>();
    Set<String> right = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    seen.add(start);
    while (!open.isEmpty()) {
      String at = open.remove();
      left.add(at);
      for (String neighbour : row(at).keySet()) {
        if (right.add(neighbour)) {
          lefts.getOrDefault(neighbour, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return hungarian(cost(left, List.copyOf(right)));
  }

  private Map<String, Double> row(String left) {
    return weights.getOrDefault(left, Map.of());
  }

  /** A square of negated weights; what cannot be matched costs nothing. */
  private double[][] cost(List<String> left, List<String> right) {
    int n = Math.max(left.size(), right.size());
    double[][] cost = new double[n][n];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        cost[i][j] = -row(left.get(i)).getOrDefault(right.get(j), 0.0);
      }
    }
    return cost;
  }

  private static double hungarian(double[][] cost) {
    int n = cost.length;
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      augment(cost, row, u, v, rowOf);
    }
    double total = 0;
    for (int column = 1; column <= n; column++) {
      total -= cost[rowOf[column] - 1][column - 1];
    }
    return total;
  }

  private static void augment(double[][] cost, int row, double[] u, double[] v, int[] rowOf) {
    int n = cost.length;
    int[] way = new int[n + 1];
    double[] least = new double[n + 1];
    boolean[] used = new boolean[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int from = rowOf[column];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        if (!used[j]) {
          double reduced = cost[from - 1][j - 1] - u[from] - v[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }
}
