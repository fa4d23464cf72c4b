/** Tests of the variants. */
@NullMarked
package org.annals.benchmarks.variants;

import org.jspecify.annotations.NullMarked;
