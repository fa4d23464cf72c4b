/** Why mentions were merged and events kept apart, kept for those who ask later. */
@NullMarked
package org.annals.pipeline.reasons;

import org.jspecify.annotations.NullMarked;
