/** What each stage of reading and analysing articles costs, without any runner around it. */
@NullMarked
package org.annals.benchmarks.throughput;

import org.jspecify.annotations.NullMarked;
