/** From a meaning and an anchor to days, with the reasons; the only place that knows Natty. */
@NullMarked
package org.annals.resolution;

import org.jspecify.annotations.NullMarked;
