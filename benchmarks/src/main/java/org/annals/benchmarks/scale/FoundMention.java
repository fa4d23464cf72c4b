package org.annals.benchmarks.scale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a published chronology.
 *
 * @param article number of its article
 * @param start where its sentence begins
 * @param end where it ends, exclusive
 * @param earliest first day of its span, or null when it is open
 * @param latest last day, or null
 */
record FoundMention(
    int article, int start, int end, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
