/**
 * One article alone, through all rooms that read it: from its text to its {@link
 * org.annals.model.Reading}.
 */
@NullMarked
package org.annals.analysis;

import org.jspecify.annotations.NullMarked;
