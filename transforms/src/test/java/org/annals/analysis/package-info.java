/** Tests of reading one article by itself. */
@NullMarked
package org.annals.analysis;

import org.jspecify.annotations.NullMarked;
