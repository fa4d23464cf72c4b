/** Events found in annotated news: whether they are there, on the right day, once. */
@NullMarked
package org.annals.benchmarks.events;

import org.jspecify.annotations.NullMarked;
