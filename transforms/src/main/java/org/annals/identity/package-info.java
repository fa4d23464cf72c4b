/**
 * Ids that outlive runs. A run's events are found afresh; this room compares them with what the
 * last release remembers and hands each event its id, or a new one that was never in use. Nothing
 * found before is an input to what is found now, so a run after any history gives the chronology
 * that a run from nothing gives, ids and runs aside.
 */
@NullMarked
package org.annals.identity;

import org.jspecify.annotations.NullMarked;
