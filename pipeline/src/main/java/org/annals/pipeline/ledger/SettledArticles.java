package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.beam.RecordCoder;
import org.annals.pipeline.ledger.BlockFormat.Entry;

/**
 * What runs made of their articles, kept beside the readings and by the same rules: a cache, of
 * which nothing but time is lost.
 */
public final class SettledArticles {

  private static final RecordCoder<Settled> SETTLED = RecordCoder.of(Settled.class);
  private static final int ARTICLES_A_BLOCK = 64;

  private final LedgerFolder folder;
  private final LedgerState state;
  private final Map<String, Place> places;
  private final Map<String, String> keys = new HashMap<>();
  private boolean damaged;
  private long left;

  /**
   * Those of a ledger.
   *
   * @param state what it remembers
   * @param places where it keeps what, by key; what is found damaged is taken out of it
   */
  SettledArticles(LedgerFolder folder, LedgerState state, Map<String, Place> places) {
    this.folder = folder;
    this.state = state;
    this.places = places;
  }

  /** An article of a file, and where it is kept. */
  private record Kept(String article, String key) {}

  /**
   * What the last run made of the articles of {@code files}, by the keys of their readings; without
   * what is damaged.
   *
   * @param reportedLead whether headline and lead may tell undated news; what was made otherwise is
   *     not given
   */
  public Map<String, Settled> of(Collection<FilePlan> files, boolean reportedLead) {
    Map<String, KnownFile> known = new HashMap<>();
    state.files().forEach(each -> known.put(each.uri(), each));
    // In the order in which they are kept, so that each block is unpacked once.
    TreeMap<Place, Kept> kept = new TreeMap<>();
    for (FilePlan file : files) {
      KnownFile one = known.get(file.file().uri());
      for (int i = 0; one != null && i < one.articles().size(); i++) {
        Place place = places.get(one.settled().get(i));
        if (place != null) {
          kept.put(place, new Kept(one.articles().get(i), one.settled().get(i)));
        }
      }
    }
    BlockShelf shelf = new BlockShelf(folder);
    Map<String, Settled> found = new HashMap<>();
    kept.forEach(
        (place, each) -> {
          Optional<Settled> settled = shelf.find(each.key(), place, SETTLED);
          if (settled.isEmpty()) {
            places.remove(each.key());
            damaged = true;
          }
          settled
              .filter(one -> key(one, each.article(), reportedLead).equals(each.key()))
              .ifPresent(one -> found.put(each.article(), one));
        });
    return found;
  }

  /** Whether something that should be there was not. */
  public boolean areDamaged() {
    return damaged;
  }

  /**
   * Leaves what a run made of its articles in its work folder, from where the ledger takes it.
   *
   * @param articles by the keys of their readings
   */
  public void leave(Map<String, Settled> articles, boolean reportedLead, String work)
      throws IOException {
    List<Entry> block = new ArrayList<>();
    try (OutputStream out = new LedgerFolder(work).create("settled" + KeepReadings.ENDING)) {
      for (Map.Entry<String, Settled> each : new TreeMap<>(articles).entrySet()) {
        String key = key(each.getValue(), each.getKey(), reportedLead);
        keys.put(each.getKey(), key);
        if (!places.containsKey(key)) {
          block.add(new Entry(key, SETTLED.bytes(each.getValue())));
          left++;
        }
        if (block.size() == ARTICLES_A_BLOCK) {
          out.write(BlockFormat.pack(block));
          block.clear();
        }
      }
      if (!block.isEmpty()) {
        out.write(BlockFormat.pack(block));
      }
    }
  }

  private static String key(Settled settled, String article, boolean reportedLead) {
    return settled.circumstances(reportedLead).key(article);
  }

  /** How many were left that were not kept before. */
  long left() {
    return left;
  }

  /** Under which each article was left, by the key of its reading. */
  Map<String, String> keys() {
    return keys;
  }
}
