/** Which clause happened when: event candidates with their actors, places, status and title. */
@NullMarked
package org.annals.events;

import org.jspecify.annotations.NullMarked;
