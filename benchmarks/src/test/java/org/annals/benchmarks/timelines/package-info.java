@NullMarked
package org.annals.benchmarks.timelines;

import org.jspecify.annotations.NullMarked;
