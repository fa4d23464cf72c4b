/** The plan of the house, and the test that holds it. */
@NullMarked
package org.annals;

import org.jspecify.annotations.NullMarked;
