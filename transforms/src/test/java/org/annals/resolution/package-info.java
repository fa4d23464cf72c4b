@NullMarked
package org.annals.resolution;

import org.jspecify.annotations.NullMarked;
