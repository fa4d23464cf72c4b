/**
 * The records that flow from one stage to the next; they hold data and check it, and decide
 * nothing.
 */
@NullMarked
package org.annals.model;

import org.jspecify.annotations.NullMarked;
