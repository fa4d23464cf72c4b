/**
 * What all benchmarks share: their command line and the files of JSON lines they read. Each
 * benchmark is a class with a {@code main}, named in the table of the script {@code run}.
 */
@NullMarked
package org.annals.benchmarks;

import org.jspecify.annotations.NullMarked;
