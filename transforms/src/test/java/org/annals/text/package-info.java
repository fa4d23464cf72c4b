@NullMarked
package org.annals.text;

import org.jspecify.annotations.NullMarked;
