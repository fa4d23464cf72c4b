/** Rows that recognise a time expression and say what it means, before any anchor is known. */
@NullMarked
package org.annals.timex;

import org.jspecify.annotations.NullMarked;
