package org.annals.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The features that a model knows, by their kind ("suf" in "suf=ing") and what they say, so that
 * none has to be put together to be looked up.
 */
final class ModelFeatures {

  private final Map<String, Map<String, Context>> kinds = new HashMap<>();

  /** The features of {@code model}. */
  ModelFeatures(AbstractModel model) {
    ((Map<?, ?>) model.getDataStructures()[1])
        .forEach((name, context) -> put((String) name, (Context) context));
  }

  private void put(String name, Context context) {
    int equals = name.indexOf('=');
    String kind = equals < 0 ? name : name.substring(0, equals);
    kinds.computeIfAbsent(kind, k -> new HashMap<>()).put(name.substring(equals + 1), context);
  }

  /** All features of a kind, by what they say. */
  Map<String, Context> kind(String kind) {
    return kinds.getOrDefault(kind, Map.of());
  }

  /** One feature; null when the model does not know it. */
  @Nullable Context get(String kind, String said) {
    return kind(kind).get(said);
  }
}
