/**
 * The ledger: what was read before, kept so that it is not read again. It is a cache. Whatever is
 * missing or damaged in it costs the time of reading those articles once more, and nothing else.
 */
@NullMarked
package org.annals.pipeline.ledger;

import org.jspecify.annotations.NullMarked;
