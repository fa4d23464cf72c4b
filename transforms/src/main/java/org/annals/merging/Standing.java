package org.annals.merging;

import org.annals.model.EventStatus;

/**
 * Statuses that one event can have in different articles: what is going on today has happened when
 * the next article tells it. All others stay apart.
 */
enum Standing {
  REAL,
  PLANNED,
  ALLEGED,
  DENIED,
  RECURRING;

  static Standing of(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> REAL;
      case PLANNED -> PLANNED;
      case ALLEGED -> ALLEGED;
      case DENIED -> DENIED;
      case RECURRING -> RECURRING;
    };
  }
}
