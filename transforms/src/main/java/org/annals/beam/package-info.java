/**
 * One thin {@code PTransform} a stage, named by a verb, and the coder of the records that flow
 * between them. A shell builds the pure function in its {@code @Setup}, calls it, routes what comes
 * back and counts; it decides nothing.
 */
@NullMarked
package org.annals.beam;

import org.jspecify.annotations.NullMarked;
