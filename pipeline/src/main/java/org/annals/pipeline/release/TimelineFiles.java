package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;
import org.annals.model.Event;
import org.annals.publishing.ArticleText;
import org.annals.publishing.Chronology;
import org.annals.publishing.EventLines;
import org.annals.publishing.EventText;
import org.annals.publishing.Tellers;
import org.annals.publishing.TimelineJson;
import org.annals.publishing.ViewerPage;

/**
 * The chronology as it is, whole, a line an event, by years and months, within the viewer, and for
 * charts and tables, in one pass over the events: each is made ready once.
 *
 * @param chronology what is published
 * @param earlier the events of the release before
 */
record TimelineFiles(Chronology chronology, EarlierEvents earlier) implements ReleasePart {

  @Override
  public void writeTo(NewFiles files) throws IOException {
    EventText text = new EventText(chronology.quotes());
    ArticleText articles = new ArticleText(chronology.articles());
    Tellers tellers = Tellers.of(chronology);
    try (OutputStream whole = files.create("timeline.json");
        OutputStream lines = files.create("timeline.ndjson");
        OutputStream index = files.create("index.html");
        ViewerPage viewer = new ViewerPage(chronology, tellers, articles, index);
        ChartFiles charts = new ChartFiles(files);
        ShardFiles shards = new ShardFiles(chronology, tellers, articles, files);
        PlacesFile places = new PlacesFile(chronology.quotes(), files.create(PlacesFile.NAME));
        TimelineJson timeline = new TimelineJson(chronology, articles, whole, places)) {
      EventLines each = new EventLines(lines);
      int place = 0;
      for (Event event : chronology.events()) {
        byte[] before = earlier.find(event, chronology.quotes());
        byte[] bytes = before != null && text.agrees(event, before) ? before : text.of(event);
        timeline.add(bytes);
        shards.add(place, bytes);
        byte[] line = EventText.line(bytes);
        each.add(line);
        viewer.add(place, line);
        charts.add(chronology.chartEvent(place, event, tellers));
        place++;
      }
    }
  }
}
