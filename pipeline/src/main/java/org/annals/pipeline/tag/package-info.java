/** Lines of text in, lines of time expressions out: what the command {@code tag} is made of. */
@NullMarked
package org.annals.pipeline.tag;

import org.jspecify.annotations.NullMarked;
