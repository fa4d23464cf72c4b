/** How well mentions of one event are brought together. */
@NullMarked
package org.annals.benchmarks.merging;

import org.jspecify.annotations.NullMarked;
