package org.annals.pipeline.ledger;

import java.util.List;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, or of some of its articles.
 *
 * @param readings what the articles say, in file order
 * @param cards by which their stories are found
 * @param fresh those of them that are not kept yet
 * @param rejections what could not be used
 * @param opened what was found in the file, once all of it was read; null otherwise
 * @param damaged whether kept readings turned out to be damaged
 */
record FilePart(
    List<Reading> readings,
    List<KeyedCard> cards,
    List<FreshReading> fresh,
    List<Rejection> rejections,
    @Nullable ReadFile opened,
    boolean damaged) {

  FilePart {
    readings = List.copyOf(readings);
    cards = List.copyOf(cards);
    fresh = List.copyOf(fresh);
    rejections = List.copyOf(rejections);
  }
}
