package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;
import org.annals.model.Event;
import org.annals.publishing.Chronology;
import org.annals.publishing.EventLines;
import org.annals.publishing.EventText;
import org.annals.publishing.TimelineJson;
import org.annals.publishing.ViewerPage;

/**
 * The chronology as it is, whole, a line an event, by years and months, and within the viewer, in
 * one pass over the events: each is made ready once.
 *
 * @param chronology what is published
 */
record TimelineFiles(Chronology chronology) implements ReleasePart {

  @Override
  public void writeTo(NewFiles files) throws IOException {
    EventText text = new EventText(chronology.quotes());
    try (OutputStream whole = files.create("timeline.json");
        OutputStream lines = files.create("timeline.ndjson");
        OutputStream index = files.create("index.html");
        ViewerPage viewer = new ViewerPage(chronology, index);
        ShardFiles shards = new ShardFiles(chronology, files);
        TimelineJson timeline = new TimelineJson(chronology, whole)) {
      EventLines each = new EventLines(lines);
      int place = 0;
      for (Event event : chronology.events()) {
        byte[] bytes = text.of(event);
        timeline.add(bytes);
        shards.add(place, bytes);
        byte[] line = EventText.line(bytes);
        each.add(line);
        viewer.add(place, line);
        place++;
      }
    }
  }
}
