/** Classes of action: which verbs and nouns can tell one event. */
@NullMarked
package org.annals.text.actions;

import org.jspecify.annotations.NullMarked;
