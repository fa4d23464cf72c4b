@NullMarked
package org.annals.editing;

import org.jspecify.annotations.NullMarked;
