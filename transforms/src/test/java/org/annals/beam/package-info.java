/** Tests of the shells and of the coder between them. */
@NullMarked
package org.annals.beam;

import org.jspecify.annotations.NullMarked;
