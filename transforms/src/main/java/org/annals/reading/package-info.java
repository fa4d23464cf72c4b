/**
 * Bytes of a file to articles: character set, format, page furniture, paragraphs, credits. Knows no
 * anchor and no event.
 */
@NullMarked
package org.annals.reading;

import org.jspecify.annotations.NullMarked;
