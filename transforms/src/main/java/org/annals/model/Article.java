package org.annals.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read: its text, what the parts of the text are, and what its carrier says
 * about it.
 *
 * @param id {@code a-} and a hash of {@link #uri}; the same uri always has the same id
 * @param uri path relative to its input root, {@code /} between folders; {@code file#record} for a
 *     record of a many-article file
 * @param url the page's own address, when stated
 * @param sha256 hash of the record's bytes, lower-case hex: articles with the same one are the same
 *     article
 * @param title the headline; the file's name when there is none
 * @param publisher whose page it is, when stated
 * @param origin whose story it is ("Courtesy: BBC", "(Reuters)"), when stated
 * @param author byline, when stated
 * @param language ISO 639-1, or {@code und}
 * @param quality flags in alphabetical order, for instance {@code paraphrased}
 * @param text the decoded file for plain text, the extracted text otherwise; all offsets count in
 *     it
 * @param regions what the parts of {@link #text} are
 * @param metadata dates and addresses stated outside the text, in the order found
 */
public record Article(
    String id,
    String uri,
    @Nullable String url,
    String sha256,
    String title,
    @Nullable String publisher,
    @Nullable String origin,
    @Nullable String author,
    String language,
    List<String> quality,
    String text,
    List<Region> regions,
    List<MetadataField> metadata) {

  /** The quality flag of machine-paraphrased ("spun") text. */
  public static final String PARAPHRASED = "paraphrased";

  /** Copies the lists. */
  public Article {
    quality = List.copyOf(quality);
    regions = List.copyOf(regions);
    metadata = List.copyOf(metadata);
  }

  /** Whether the text was recognised as machine-paraphrased. */
  public boolean paraphrased() {
    return quality.contains(PARAPHRASED);
  }
}
