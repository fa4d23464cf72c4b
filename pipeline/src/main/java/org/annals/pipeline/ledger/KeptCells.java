package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.annals.beam.RecordCoder;
import org.annals.merging.HomeCell;
import org.annals.merging.KnownCells;
import org.annals.merging.MergedCell;
import org.annals.merging.ToldCell;
import org.annals.model.Digests;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.TextSpan;
import org.annals.pipeline.ledger.BlockFormat.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What runs made of cells of time, kept beside the readings and by the same rules. A cell is known
 * by its mentions, and each of these by what its article became and by where it stands there.
 */
public final class KeptCells implements KnownCells, AutoCloseable {

  private static final RecordCoder<MergedCell> CELLS = RecordCoder.of(MergedCell.class);
  private static final int CELLS_A_BLOCK = 32;

  private final Map<String, String> articles;
  private final Map<String, Place> places;
  private final BlockShelf shelf;
  private final Set<String> live;
  private final OutputStream out;
  private final List<Entry> block = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * The cells of one run.
   *
   * @param articles the key under which it is kept what became of an article, by the article's id;
   *     of others nothing is known, nor kept
   * @param places where the ledger keeps what, by key
   * @param live takes up the keys that are needed after the run
   * @param out where new ones go; closed with this
   */
  KeptCells(
      Map<String, String> articles,
      Map<String, Place> places,
      BlockShelf shelf,
      Set<String> live,
      OutputStream out) {
    this.articles = articles;
    this.places = places;
    this.shelf = shelf;
    this.live = live;
    this.out = out;
  }

  /**
   * As {@link KnownCells}.
   *
   * @throws UncheckedIOException when the disk fails
   */
  @Override
  public MergedCell of(HomeCell cell, List<EventMention> mentions, Supplier<MergedCell> merging) {
    try {
      return madeOf(cell, mentions.stream().map(EventMention::key).toList(), merging);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The same by the keys of the mentions. */
  MergedCell madeOf(HomeCell cell, List<MentionKey> mentions, Supplier<MergedCell> merging)
      throws IOException {
    String key = key(cell, mentions);
    MergedCell known = key == null ? null : find(key);
    if (known != null) {
      return known;
    }
    MergedCell made = merging.get();
    if (key != null) {
      keep(key, made);
    }
    return made;
  }

  private @Nullable MergedCell find(String key) {
    Place place = places.get(key);
    MergedCell found = place == null ? null : shelf.find(key, place, CELLS).orElse(null);
    if (found != null) {
      live.add(key);
    }
    return found;
  }

  /**
   * Keeps what became of a cell.
   *
   * @throws IOException when the disk fails
   */
  public void keep(ToldCell told) throws IOException {
    String key = key(told.cell(), told.mentions());
    if (key != null) {
      keep(key, told.made());
    }
  }

  private void keep(String key, MergedCell made) throws IOException {
    if (!live.add(key)) {
      return;
    }
    block.add(new Entry(key, CELLS.bytes(made)));
    if (block.size() == CELLS_A_BLOCK) {
      write();
    }
  }

  /**
   * Writes what is still at hand.
   *
   * @throws IOException when the disk fails
   */
  @Override
  public void close() throws IOException {
    try (out) {
      write();
    }
  }

  private void write() throws IOException {
    if (!block.isEmpty()) {
      out.write(BlockFormat.packPlain(block));
      block.clear();
    }
  }

  /** Null when one of {@code mentions} is of an article of which nothing is kept. */
  private @Nullable String key(HomeCell cell, List<MentionKey> mentions) {
    text.setLength(0);
    text.append(cell);
    for (MentionKey mention : mentions) {
      String article = articles.get(mention.article());
      if (article == null) {
        return null;
      }
      text.append('\n').append(article);
      add(mention.trigger());
      TextSpan timex = mention.timex();
      if (timex != null) {
        add(timex);
      }
    }
    return Digests.sha256(text.toString().getBytes(US_ASCII)).substring(0, BlockFormat.KEY_DIGITS);
  }

  private void add(TextSpan span) {
    text.append(' ').append(span.start()).append('-').append(span.end());
  }
}
