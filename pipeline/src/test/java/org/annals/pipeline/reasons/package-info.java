@NullMarked
package org.annals.pipeline.reasons;

import org.jspecify.annotations.NullMarked;
