/**
 * The published folder: one run at a time writes a release beside the present one, has it checked,
 * and switches to it at once.
 */
@NullMarked
package org.annals.pipeline.release;

import org.jspecify.annotations.NullMarked;
