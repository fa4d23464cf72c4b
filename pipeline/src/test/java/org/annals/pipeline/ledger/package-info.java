@NullMarked
package org.annals.pipeline.ledger;

import org.jspecify.annotations.NullMarked;
