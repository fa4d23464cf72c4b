/** What is run: the commands, the graph, the ledger and the release. */
@NullMarked
package org.annals.pipeline;

import org.jspecify.annotations.NullMarked;
