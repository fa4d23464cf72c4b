@NullMarked
package org.annals.dating;

import org.jspecify.annotations.NullMarked;
