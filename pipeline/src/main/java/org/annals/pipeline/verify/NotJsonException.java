package org.annals.pipeline.verify;

import java.io.IOException;

/** A file is not the JSON that it should be; the message says where it stops being it. */
final class NotJsonException extends IOException {

  private static final long serialVersionUID = 1L;

  NotJsonException(String message) {
    super(message);
  }
}
