/** Tests of which files a run reads. */
@NullMarked
package org.annals.pipeline.input;

import org.jspecify.annotations.NullMarked;
