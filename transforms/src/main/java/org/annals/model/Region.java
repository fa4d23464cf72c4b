package org.annals.model;

/**
 * A stretch of an article's text and what it is. An article's regions are in text order, do not
 * overlap, and whatever none of them covers is blank.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Region(TextSpan span, Kind kind) {

  /** What a stretch of text is; only some kinds may tell of events. */
  public enum Kind {
    /** The headline, or its repetition. */
    HEADLINE,
    /** Who wrote it. */
    BYLINE,
    /** A publication stamp beside headline or byline. */
    STAMP,
    /** The page's own clock or weather widget: when it was saved, not when it was published. */
    PAGE_CLOCK,
    /** A paragraph of the story. */
    BODY,
    /** A heading within the story. */
    HEADING,
    /** The caption of a picture; content, but not the story's thread. */
    CAPTION,
    /** Menus, share links, comment forms, credits, copyright lines, other headlines. */
    FURNITURE;

    /** Whether a sentence of this kind may tell of an event. */
    public boolean tellsEvents() {
      return this == HEADLINE || this == BODY || this == CAPTION;
    }
  }
}
