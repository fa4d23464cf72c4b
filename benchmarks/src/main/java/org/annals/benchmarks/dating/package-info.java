/** How often the publication date is right: of web pages, and of articles whose date was hidden. */
@NullMarked
package org.annals.benchmarks.dating;

import org.jspecify.annotations.NullMarked;
