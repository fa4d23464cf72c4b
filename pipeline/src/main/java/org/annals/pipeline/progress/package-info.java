/** What a person sees while a run works, and when it is done. */
@NullMarked
package org.annals.pipeline.progress;

import org.jspecify.annotations.NullMarked;
