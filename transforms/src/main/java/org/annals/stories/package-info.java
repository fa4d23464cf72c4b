/**
 * Which articles tell the same story: same bytes, near copies, and the day that an undated one may
 * borrow from a dated one. No article is compared with all others; candidates share a band of their
 * MinHash sketches.
 */
@NullMarked
package org.annals.stories;

import org.jspecify.annotations.NullMarked;
