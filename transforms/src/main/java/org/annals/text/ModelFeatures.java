package org.annals.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The features that a model knows, by their kind ("suf" in "suf=ing") and what they say, so that
 * none has to be put together to be looked up. A feature is what it adds to which outcome: the
 * outcome's number, then the weight, and so on in pairs, in one array.
 */
final class ModelFeatures {

  /** A feature that adds nothing. */
  static final double[] NOTHING = {};

  private final Map<String, Map<String, double[]>> kinds = new HashMap<>();

  /** The features of {@code model}. */
  ModelFeatures(AbstractModel model) {
    ((Map<?, ?>) model.getDataStructures()[1])
        .forEach((name, context) -> put((String) name, (Context) context));
  }

  private void put(String name, Context context) {
    int equals = name.indexOf('=');
    String kind = equals < 0 ? name : name.substring(0, equals);
    int[] outcomes = context.getOutcomes();
    double[] weights = context.getParameters();
    double[] pairs = new double[2 * outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      pairs[2 * i] = outcomes[i];
      pairs[2 * i + 1] = weights[i];
    }
    kinds.computeIfAbsent(kind, k -> new HashMap<>()).put(name.substring(equals + 1), pairs);
  }

  /** All features of a kind, by what they say. */
  Map<String, double[]> kind(String kind) {
    return kinds.getOrDefault(kind, Map.of());
  }

  /** One feature; {@link #NOTHING} when the model does not know it. */
  double[] get(String kind, String said) {
    return kind(kind).getOrDefault(said, NOTHING);
  }

  /** Adds what {@code feature} adds. */
  static void add(double[] feature, double[] scores) {
    for (int i = 0; i < feature.length; i += 2) {
      scores[(int) feature[i]] += feature[i + 1];
    }
  }
}
