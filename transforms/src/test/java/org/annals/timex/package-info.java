@NullMarked
package org.annals.timex;

import org.jspecify.annotations.NullMarked;
