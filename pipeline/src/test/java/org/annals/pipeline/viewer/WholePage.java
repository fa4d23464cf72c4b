package org.annals.pipeline.viewer;

import java.io.IOException;
import java.io.OutputStream;
import org.annals.model.Event;
import org.annals.publishing.ArticleText;
import org.annals.publishing.Chronology;
import org.annals.publishing.EventText;
import org.annals.publishing.Tellers;
import org.annals.publishing.ViewerPage;

/** The viewer's page alone, in one go. */
public final class WholePage {

  private WholePage() {}

  /** Writes the page of {@code chronology}. */
  public static void write(Chronology chronology, OutputStream out) throws IOException {
    write(chronology, ViewerPage.MOST_EVENTS, out);
  }

  /** Writes the page of the {@code mostEvents} most important events of {@code chronology}. */
  public static void write(Chronology chronology, int mostEvents, OutputStream out)
      throws IOException {
    EventText text = new EventText(chronology.quotes());
    ArticleText articles = new ArticleText(chronology.articles());
    try (ViewerPage page =
        new ViewerPage(chronology, Tellers.of(chronology), mostEvents, articles, out)) {
      int place = 0;
      for (Event event : chronology.events()) {
        page.add(place++, EventText.line(text.of(event)));
      }
    }
  }
}
