/**
 * The publication date: gathers evidence, weighs it, answers with a day or an interval and its
 * reasons, or with unknown.
 */
@NullMarked
package org.annals.dating;

import org.jspecify.annotations.NullMarked;
