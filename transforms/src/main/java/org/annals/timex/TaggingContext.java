package org.annals.timex;

import java.util.List;
import org.annals.model.TextSpan;

/**
 * What is known of a text before it is tagged.
 *
 * @param paraphrased whether it was recognised as machine-paraphrased: then spun forms are read
 *     ("final June" for last June)
 * @param skipped spans where nothing is looked for (page furniture), in text order
 */
public record TaggingContext(boolean paraphrased, List<TextSpan> skipped) {

  private static final TaggingContext PLAIN = new TaggingContext(false, List.of());

  /** Copies the list. */
  public TaggingContext {
    skipped = List.copyOf(skipped);
  }

  /** Plain text, all of it. */
  public static TaggingContext plain() {
    return PLAIN;
  }
}
