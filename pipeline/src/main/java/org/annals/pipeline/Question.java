package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.annals.model.Digests;
import org.annals.publishing.Selection;

/**
 * What a run is asked beside its input, as one text: runs of one question over the same input have
 * the same answer.
 */
final class Question {

  private Question() {}

  /** The question of a run with {@code settings} and {@code overrides} by {@code engine}. */
  static String of(BuildSettings settings, Overrides overrides, String engine) {
    Selection selection = settings.selection();
    return String.join(
        " ",
        engine,
        selection.toString(),
        settings.quotes().word(),
        Boolean.toString(settings.reportedLead()),
        Digests.sha256(overrides.lines().getBytes(UTF_8)));
  }
}
