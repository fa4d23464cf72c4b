@NullMarked
package org.annals.pipeline.runner;

import org.jspecify.annotations.NullMarked;
