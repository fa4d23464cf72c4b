/** Who and where: actors under their variants, countries with their adjectives, places. */
@NullMarked
package org.annals.text.names;

import org.jspecify.annotations.NullMarked;
