/** Sentences, words, tenses and names: what a text says whatever is dated with it. */
@NullMarked
package org.annals.text;

import org.jspecify.annotations.NullMarked;
