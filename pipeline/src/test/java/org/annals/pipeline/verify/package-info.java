@NullMarked
package org.annals.pipeline.verify;

import org.jspecify.annotations.NullMarked;
