package org.annals.pipeline.release;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.pipeline.release.ReleasePart.NewFiles;
import org.annals.publishing.ArticleText;
import org.annals.publishing.Chronology;
import org.annals.publishing.Shard;
import org.annals.publishing.Tellers;
import org.annals.publishing.TimelineJson;

/**
 * The files of the years and months of a large chronology, side by side: each is opened by its
 * first event and closed by its last, so hardly two are open at once.
 */
final class ShardFiles implements Closeable {

  private final NewFiles files;
  private final ArticleText articles;
  private final List<Shard> shards;
  private final Map<Integer, Open> open = new HashMap<>();

  /** By the event's place, that of its shard; empty when there are none. */
  private final int[] shardOf;

  /**
   * Begins none yet.
   *
   * @param tellers those of the chronology
   * @param articles makes the chronology's articles ready
   */
  ShardFiles(Chronology chronology, Tellers tellers, ArticleText articles, NewFiles files) {
    this.files = files;
    this.articles = articles;
    shards = Shard.of(chronology, tellers);
    shardOf = new int[shards.isEmpty() ? 0 : chronology.events().size()];
    for (int i = 0; i < shards.size(); i++) {
      for (int place : shards.get(i).places()) {
        shardOf[place] = i;
      }
    }
  }

  /** A file of which so many events are still to come. */
  private static final class Open implements Closeable {

    private final OutputStream out;
    private final TimelineJson timeline;
    private int left;

    Open(Shard shard, ArticleText articles, OutputStream out) throws IOException {
      this.out = out;
      timeline = new TimelineJson(shard.frame(), articles, out);
      left = shard.places().length;
    }

    @Override
    public void close() throws IOException {
      try (out) {
        timeline.close();
      }
    }
  }

  /** Adds the event at {@code place} of the chronology. */
  void add(int place, byte[] event) throws IOException {
    if (shards.isEmpty()) {
      return;
    }
    int number = shardOf[place];
    Open file = open.get(number);
    if (file == null) {
      Shard shard = shards.get(number);
      file = new Open(shard, articles, files.create(shard.path()));
      open.put(number, file);
    }
    file.timeline.add(event);
    file.left--;
    if (file.left == 0) {
      open.remove(number);
      file.close();
    }
  }

  /** Closes what an accident left open. */
  @Override
  public void close() throws IOException {
    for (Open file : open.values()) {
      file.close();
    }
  }
}
