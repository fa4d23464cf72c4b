/** Which days of a big corpus matter: ours beside rankings that count articles. */
@NullMarked
package org.annals.benchmarks.timelines;

import org.jspecify.annotations.NullMarked;
