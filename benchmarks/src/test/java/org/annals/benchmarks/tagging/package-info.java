@NullMarked
package org.annals.benchmarks.tagging;

import org.jspecify.annotations.NullMarked;
