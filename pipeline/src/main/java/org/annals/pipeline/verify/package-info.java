/** Whether a release is what it says: files whole, fields by their schemas, quotes by the texts. */
@NullMarked
package org.annals.pipeline.verify;

import org.jspecify.annotations.NullMarked;
