/** Days, precisions and notations of dates, both ways; knows no sentence and no anchor. */
@NullMarked
package org.annals.calendar;

import org.jspecify.annotations.NullMarked;
