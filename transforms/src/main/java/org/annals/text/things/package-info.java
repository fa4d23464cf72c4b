/** Words that are written for one thing. */
@NullMarked
package org.annals.text.things;

import org.jspecify.annotations.NullMarked;
