/** How right the tagger is against annotated texts, how fast, and on what text that is measured. */
@NullMarked
package org.annals.benchmarks.tagging;

import org.jspecify.annotations.NullMarked;
