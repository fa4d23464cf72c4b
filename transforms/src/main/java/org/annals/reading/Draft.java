package org.annals.reading;

import java.util.List;
import org.annals.model.MetadataField;
import org.annals.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * A record as its format gives it, before what all formats share is added.
 *
 * @param record the record's own id within its file; empty when the file is the record; null to
 *     take the content's hash
 * @param sha256 hash of the record's bytes
 * @param text the article's text
 * @param regions what the parts of the text are
 * @param facts title, author and the like, where the format states them
 * @param metadata dates and addresses that the format states
 */
record Draft(
    @Nullable String record,
    String sha256,
    String text,
    List<Region> regions,
    Facts facts,
    List<MetadataField> metadata) {

  Draft {
    regions = List.copyOf(regions);
    metadata = List.copyOf(metadata);
  }
}
