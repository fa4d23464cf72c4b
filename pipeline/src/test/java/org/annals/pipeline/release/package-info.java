@NullMarked
package org.annals.pipeline.release;

import org.jspecify.annotations.NullMarked;
