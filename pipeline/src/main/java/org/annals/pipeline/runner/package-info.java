/**
 * What differs from one of Beam's runners to the next: options, masters to ask, ways to fail. The
 * graph knows nothing of it.
 */
@NullMarked
package org.annals.pipeline.runner;

import org.jspecify.annotations.NullMarked;
