package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.beam.InputFile;
import org.annals.beam.OpenedFile;
import org.annals.beam.ReadRecords;
import org.annals.merging.MergedCell;
import org.annals.model.Reading;
import org.annals.reading.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs read. A run asks it for a plan, hands it what was read afresh, and saves it
 * when it is known what became of the run. If another run saves it in between, what is lost is read
 * again one day.
 */
public final class Ledger {

  /**
   * A file that was touched so shortly before it was looked at may be edited once more without its
   * times changing.
   */
  private static final long SETTLED_AFTER_MILLIS = 2000;

  private final LedgerFolder folder;
  private final StateFile file;
  private final Optional<String> trouble;
  private final LedgerState state;
  private final Map<String, Place> places = new HashMap<>();
  private final SettledArticles settled;
  private final BlockShelf readings;

  /** Keys of what was made of mentions, as far as it is needed after the run. */
  private final Set<String> results = new HashSet<>();

  private LedgerState next;

  private Ledger(LedgerFolder folder, StateFile file, StateFile.Found found) {
    this.folder = folder;
    this.file = file;
    this.trouble = found.trouble();
    this.state = found.state();
    this.next = found.state();
    this.settled = new SettledArticles(folder, state, places);
    this.readings = new BlockShelf(folder);
    for (Segment segment : state.segments()) {
      for (Segment.Block block : segment.blocks()) {
        for (int i = 0; i < block.keys().size(); i++) {
          Place place = new Place(segment.name(), block.offset(), block.length(), i);
          places.put(block.keys().get(i), place);
        }
      }
    }
  }

  /**
   * A run's files.
   *
   * @param files with what is kept of each
   * @param same whether they are the files of the last run, and their contents too
   * @param taken when they were looked at, in milliseconds since 1970
   * @param limits with which they are read
   */
  public record Plan(List<FilePlan> files, boolean same, long taken, ReadLimits limits) {

    /** Copies the list. */
    public Plan {
      files = List.copyOf(files);
    }
  }

  /** The ledger in the folder {@code path}, as the engine of this version left it. */
  public static Ledger open(String path, String engine) {
    LedgerFolder folder = new LedgerFolder(path);
    StateFile file = new StateFile(folder, engine);
    return new Ledger(folder, file, file.read());
  }

  /** A ledger in the folder {@code path} that knows nothing, whatever is there. */
  public static Ledger anew(String path, String engine) {
    LedgerFolder folder = new LedgerFolder(path);
    StateFile.Found nothing = new StateFile.Found(LedgerState.empty(), Optional.empty());
    return new Ledger(folder, new StateFile(folder, engine), nothing);
  }

  /** Why nothing could be used of what was there, if so. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** The folder, for those who read from it. */
  public String path() {
    return folder.path();
  }

  /** The last run, if it went through. */
  public Optional<LastRun> last() {
    return Optional.ofNullable(state.last());
  }

  /**
   * What is kept of {@code files}, in the order in which it is kept. Files that were read with
   * other limits are opened again; an article that comes of them as it was needs no second reading.
   *
   * @param taken when their states were looked at, or before
   * @param limits with which they are read
   */
  public Plan plan(List<InputFile> files, long taken, ReadLimits limits) {
    Map<String, KnownFile> known = new HashMap<>();
    state.files().forEach(each -> known.put(each.uri(), each));
    Map<Place, FilePlan> kept = new TreeMap<>();
    List<FilePlan> others = new ArrayList<>();
    boolean same = files.size() == known.size() && limits.equals(state.limits());
    for (InputFile each : files) {
      FilePlan plan = plan(each, known.get(each.uri()), limits);
      same = same && plan.same();
      Optional<Place> first =
          plan.isKept()
              ? plan.articles().stream().findFirst().map(plan.places()::get)
              : Optional.empty();
      if (first.isEmpty() || kept.putIfAbsent(first.get(), plan) != null) {
        others.add(plan);
      }
    }
    others.addAll(kept.values());
    return new Plan(others, same, taken, limits);
  }

  private FilePlan plan(InputFile each, @Nullable KnownFile known, ReadLimits limits) {
    if (known == null) {
      return FilePlan.unknown(each);
    }
    Map<String, Place> kept = new HashMap<>();
    for (String key : known.articles()) {
      Place place = places.get(key);
      if (place != null) {
        kept.put(key, place);
      }
    }
    boolean same = limits.equals(state.limits()) && isSame(each, known);
    return new FilePlan(each, same, known.articles(), kept, known.rejections());
  }

  private boolean isSame(InputFile each, KnownFile known) {
    boolean vouchedFor =
        !each.state().isEmpty()
            && each.state().equals(known.state())
            && each.resource().equals(known.resource())
            && known.touched() + SETTLED_AFTER_MILLIS <= state.taken();
    return vouchedFor
        || OpenedFile.contentOf(each, state.limits()).equals(Optional.of(known.content()));
  }

  /** What runs made of their articles. */
  public SettledArticles settled() {
    return settled;
  }

  /**
   * What runs made of cells, as far as they tell of articles that were {@link SettledArticles#leave
   * left}; to be closed before {@link #absorb}.
   *
   * @param work the run's work folder
   * @throws IOException when nothing can be written there
   */
  public KeptCells cells(String work) throws IOException {
    return new KeptCells(
        settled.keysById(), results("cells", MergedCell.class, KeptCells.CELLS_A_BLOCK, work));
  }

  /** The same of the mentions of each event. */
  public KeptEvents events(String work) throws IOException {
    return new KeptEvents(
        settled.keysById(),
        results("events", KeptEvents.Kept.class, KeptEvents.EVENTS_A_BLOCK, work));
  }

  private <T> KeptResults<T> results(String name, Class<T> type, int entriesInBlock, String work)
      throws IOException {
    OutputStream out = new LedgerFolder(work).create(name + KeepReadings.ENDING);
    return new KeptResults<>(type, entriesInBlock, places, new BlockShelf(folder), results, out);
  }

  /** A reading that is kept; empty when it is not, or is damaged. */
  public Optional<Reading> reading(String key) {
    Place place = places.get(key);
    return place == null ? Optional.empty() : readings.find(key, place);
  }

  /**
   * Takes in what the run of {@code plan} left in its work folder.
   *
   * @throws IOException when either cannot be read or written
   */
  public void absorb(String work, Plan plan) throws IOException {
    Map<String, ReadFile> opened = new HashMap<>();
    ReadRecords.of(ReadFile.class, work).forEach(read -> opened.put(read.uri(), read));
    Map<String, KnownFile> before = new HashMap<>();
    state.files().forEach(each -> before.put(each.uri(), each));
    List<KnownFile> files = new ArrayList<>();
    Set<String> live = new HashSet<>(results);
    long fresh =
        settled.left() + opened.values().stream().mapToLong(read -> read.articles().size()).sum();
    for (FilePlan each : plan.files()) {
      KnownFile known = known(each, opened.get(each.file().uri()), before);
      if (known != null) {
        files.add(known);
        live.addAll(known.articles());
        live.addAll(known.settled());
      }
    }
    List<Segment> segments = new Compaction(folder, live).segments(state.segments(), work, fresh);
    next = new LedgerState(plan.taken(), plan.limits(), files, segments, null);
  }

  private @Nullable KnownFile known(
      FilePlan plan, @Nullable ReadFile opened, Map<String, KnownFile> before) {
    InputFile file = plan.file();
    KnownFile known = before.get(file.uri());
    if (opened != null) {
      return KnownFile.of(
          file, opened.content(), opened.articles(), settled.keys(), opened.rejections());
    }
    return known == null || !plan.isKept()
        ? null
        : KnownFile.of(file, known.content(), known.articles(), settled.keys(), known.rejections());
  }

  /**
   * Saves what was taken in, and removes what is not needed any more.
   *
   * @param last the run, or nothing when it did not go through: then its readings alone are kept
   */
  public void save(Optional<LastRun> last) throws IOException {
    file.write(
        new LedgerState(
            next.taken(), next.limits(), next.files(), next.segments(), last.orElse(null)));
    Set<String> needed = new HashSet<>();
    needed.add(StateFile.NAME);
    next.segments().forEach(segment -> needed.add(segment.name()));
    folder.delete(folder.names().stream().filter(name -> !needed.contains(name)).toList());
  }
}
