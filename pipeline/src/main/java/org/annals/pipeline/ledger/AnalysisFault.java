package org.annals.pipeline.ledger;

import org.annals.model.Article;
import org.annals.model.Rejection;

/** An article on which one of our own rules breaks: the others are published without it. */
final class AnalysisFault {

  private static final String OURS = "org.annals.";

  private AnalysisFault() {}

  /** That {@code article} could not be analysed because of {@code fault}, and where it broke. */
  static Rejection in(Article article, Throwable fault) {
    String where = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        String name = frame.getClassName();
        where = " in " + name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName();
        break;
      }
    }
    return new Rejection(
        article.uri(),
        "events",
        "fault",
        "a rule broke on this text ("
            + fault.getClass().getSimpleName()
            + where
            + "); nothing of it is published. Please report it with the text");
  }
}
