/**
 * Whole runs over articles of our own, any number, of which it is known what they tell: what they
 * cost, and how much of the truth they find.
 */
@NullMarked
package org.annals.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
