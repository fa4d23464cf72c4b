package org.annals.reading;

/** What the shape of one line alone says, before its neighbours are looked at. */
enum Mark {
  /** Nothing: story, heading or headline. */
  NONE(false),
  /** A whole line of furniture. */
  FURNITURE(true),
  /** Furniture that may run over several lines: a credit in brackets, a copyright notice. */
  SMALL_PRINT(false),
  /** Opens a list of other headlines. */
  OTHER_STORIES(true),
  /** Opens the comments: nothing after it is the story. */
  COMMENTS(true),
  /** A writer's name. */
  BYLINE(true),
  /** A date that stands alone, with or without a label. */
  DATE(true),
  /** A temperature, or a clock without a date. */
  WEATHER(true),
  /** Whose picture stands beside it. */
  PICTURE_CREDIT(true),
  /** The first line of a caption. */
  CAPTION(false);

  private final boolean closed;

  Mark(boolean closed) {
    this.closed = closed;
  }

  /** Whether the line is a block of its own. */
  boolean closed() {
    return closed;
  }
}
