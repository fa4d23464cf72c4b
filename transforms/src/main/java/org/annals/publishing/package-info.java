/** The finished chronology as the files that other programs read; pure: objects in, bytes out. */
@NullMarked
package org.annals.publishing;

import org.jspecify.annotations.NullMarked;
