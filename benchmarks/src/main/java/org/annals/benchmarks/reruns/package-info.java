/** How runs over growing input behave: what they cost, and what becomes of them when they die. */
@NullMarked
package org.annals.benchmarks.reruns;

import org.jspecify.annotations.NullMarked;
