/** Why an event stands as it stands, told to a person. */
@NullMarked
package org.annals.pipeline.explain;

import org.jspecify.annotations.NullMarked;
