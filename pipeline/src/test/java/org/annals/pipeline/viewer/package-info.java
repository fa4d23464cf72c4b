/** The viewer: what the page holds, and what a reader finds in it. */
@NullMarked
package org.annals.pipeline.viewer;

import org.jspecify.annotations.NullMarked;
