package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Map<String, String> keysById = new HashMap<>();
  private final Map<String, Found> found = new HashMap<>();
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

  /** What is kept of an article, and under which key. */
  private record Found(Settled settled, String key) {}

  /** What is kept of an article, by the key of its reading: where, and under which key. */
  private record Kept(Place place, String article, String key) {}

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
    List<Kept> kept = new ArrayList<>();
    for (FilePlan file : files) {
      KnownFile one = known.get(file.file().uri());
      for (int i = 0; one != null && i < one.articles().size(); i++) {
        Place place = places.get(one.settled().get(i));
        if (place != null) {
          kept.add(new Kept(place, one.articles().get(i), one.settled().get(i)));
        }
      }
    }
    kept.sort(Comparator.comparing(Kept::place));
    BlockShelf shelf = new BlockShelf(folder);
    for (Kept each : kept) {
      Optional<Settled> settled = shelf.find(each.key(), each.place(), SETTLED);
      if (settled.isEmpty()) {
        places.remove(each.key());
        damaged = true;
      }
      settled
          .filter(one -> key(one, each.article(), reportedLead).equals(each.key()))
          .ifPresent(one -> found.put(each.article(), new Found(one, each.key())));
    }
    Map<String, Settled> all = new HashMap<>();
    found.forEach((article, one) -> all.put(article, one.settled()));
    return all;
  }

  /** Whether something that should be there was not. */
  public boolean areDamaged() {
    return damaged;
  }

  /**
   * Leaves what a run made of its articles in its work folder, from where the ledger takes it. No
   * more than one is held at a time.
   *
   * @param articles the keys of their readings, sorted
   * @param made what was made of each
   */
  public void leave(
      Iterable<String> articles, Function<String, Settled> made, boolean reportedLead, String work)
      throws IOException {
    List<Entry> block = new ArrayList<>();
    try (OutputStream out = new LedgerFolder(work).create("settled" + KeepReadings.ENDING)) {
      for (String article : articles) {
        Settled settled = made.apply(article);
        String key = keyOf(settled, article, reportedLead);
        keys.put(article, key);
        keysById.put(settled.card().id(), key);
        if (!places.containsKey(key)) {
          block.add(new Entry(key, SETTLED.bytes(settled)));
          left++;
        }
        if (block.size() == ARTICLES_A_BLOCK) {
          out.write(BlockFormat.packPlain(block));
          block.clear();
        }
      }
      if (!block.isEmpty()) {
        out.write(BlockFormat.packPlain(block));
      }
    }
    found.clear();
  }

  /** What was found and is the same has the key that it was found by. */
  private String keyOf(Settled settled, String article, boolean reportedLead) {
    Found before = found.get(article);
    return before != null && before.settled().equals(settled)
        ? before.key()
        : key(settled, article, reportedLead);
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

  /** The same by the article's id. */
  Map<String, String> keysById() {
    return keysById;
  }
}
