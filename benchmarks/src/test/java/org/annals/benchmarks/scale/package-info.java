@NullMarked
package org.annals.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
