/** The shallow syntax of one sentence: chunks, and the clauses they make. */
@NullMarked
package org.annals.events.clauses;

import org.jspecify.annotations.NullMarked;
