/**
 * What becomes of dates when an article is told otherwise: at another time, with other names,
 * without its stamps, among other furniture.
 */
@NullMarked
package org.annals.benchmarks.variants;

import org.jspecify.annotations.NullMarked;
