package org.annals.pipeline.ledger;

import org.annals.model.Reading;

/**
 * A reading that is not kept yet.
 *
 * @param key by which it will be found again
 * @param reading the reading
 */
record FreshReading(String key, Reading reading) {}
