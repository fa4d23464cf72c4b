package org.annals.reading;

/**
 * A record that cannot be used; carries the reason and detail of its {@link
 * org.annals.model.Rejection}.
 */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
