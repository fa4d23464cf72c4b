@NullMarked
package org.annals.benchmarks.dating;

import org.jspecify.annotations.NullMarked;
