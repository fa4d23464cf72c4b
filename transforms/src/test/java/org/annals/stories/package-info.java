/** Tests of which articles tell the same story. */
@NullMarked
package org.annals.stories;

import org.jspecify.annotations.NullMarked;
