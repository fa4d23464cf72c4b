/** How the scorer of events counts. */
@NullMarked
package org.annals.benchmarks.events;

import org.jspecify.annotations.NullMarked;
