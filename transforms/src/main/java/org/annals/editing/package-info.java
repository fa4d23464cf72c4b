/**
 * Editors' corrections: read from lines, and applied to what a run found. They change no reading
 * and no resolution, and every event that one touched says so.
 */
@NullMarked
package org.annals.editing;

import org.jspecify.annotations.NullMarked;
