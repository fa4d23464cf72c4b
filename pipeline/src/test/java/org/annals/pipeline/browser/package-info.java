/** A real browser under test: pages on a loopback server, in headless Chromium. */
@NullMarked
package org.annals.pipeline.browser;

import org.jspecify.annotations.NullMarked;
