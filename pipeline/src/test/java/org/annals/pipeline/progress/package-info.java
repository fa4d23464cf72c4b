/** Tests of what a person sees. */
@NullMarked
package org.annals.pipeline.progress;

import org.jspecify.annotations.NullMarked;
