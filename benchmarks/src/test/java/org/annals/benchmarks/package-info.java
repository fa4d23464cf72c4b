@NullMarked
package org.annals.benchmarks;

import org.jspecify.annotations.NullMarked;
