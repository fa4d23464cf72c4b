package org.annals.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Event.Related;
import org.annals.model.KeptText;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.annals.model.OnDemandList;
import org.jspecify.annotations.Nullable;

/** Gives a run's events their ids: the old ones where they lived before, new ones otherwise. */
public final class IdentityAssigner {

  private static final int DIGITS = 12;

  private final PreviousIdentity previous;
  private final String runId;
  private final List<MergedEvent> found;

  /** Keys of those, as {@link MergedEvent#key}, and the sorted marks of their mentions. */
  private final List<MarkIndex.Holder> holders;

  private final Map<String, KnownEvent> known = new HashMap<>();
  private final Ancestry ancestry;
  private final Map<MentionKey, String> ids = new HashMap<>();

  private IdentityAssigner(
      List<MergedEvent> found, PreviousIdentity previous, String runId, Imprints imprints) {
    this.previous = previous;
    this.runId = runId;
    this.found = found;
    holders = MarkIndex.Holder.all(found, imprints);
    previous.living().forEach(event -> known.put(event.id(), event));
    ancestry = new Ancestry(previous.living(), holders);
    issue();
  }

  /**
   * Assigns ids.
   *
   * @param events of one run; every link leads to one of them
   * @param previous what the last release remembers
   * @param runId the run that asks
   */
  public static Assignment assign(
      List<MergedEvent> events, PreviousIdentity previous, String runId) {
    return assign(events, previous, runId, (all, heirs) -> event -> event, new ImprintMaker());
  }

  /**
   * As above, for events that are published as {@code editing} makes them.
   *
   * @param imprints those of {@code events}
   */
  public static Assignment assign(
      List<MergedEvent> events,
      PreviousIdentity previous,
      String runId,
      Editing editing,
      Imprints imprints) {
    // Those that memory does not hold come sorted.
    List<MergedEvent> sorted = OnDemandList.is(events) ? events : MergedEvent.inOrder(events);
    return new IdentityAssigner(sorted, previous, runId, imprints).assign(editing);
  }

  /** What is done to events between their getting ids and their being published. */
  public interface Editing {
    /**
     * How {@code events} are to be published.
     *
     * @param heirs the living event that each retired id with a successor leads to
     */
    Edits of(List<Event> events, Map<String, String> heirs);
  }

  /** How each of a run's events is to be published. */
  @FunctionalInterface
  public interface Edits {
    /**
     * The event as it is to be, of the same mentions, and the same whenever it is asked; null when
     * it is left out.
     */
    @Nullable Event of(Event event);
  }

  private Assignment assign(Editing editing) {
    List<Event> plain = OnDemandList.following(found, found.size(), this::event);
    List<RetiredEvent> retired = retired();
    Map<String, String> heirs = new TreeMap<>();
    retired.forEach(old -> old.heir().ifPresent(heir -> heirs.put(old.id(), heir)));
    Edits edits = editing.of(plain, heirs);
    List<KnownEvent> living = new ArrayList<>(plain.size());
    IntStream.Builder shown = IntStream.builder();
    ContentHash hash = new ContentHash();
    for (int i = 0; i < plain.size(); i++) {
      Event event = plain.get(i);
      Event edited = edits.of(event);
      living.add(remembered(holders.get(i), edited == null ? event : edited, hash));
      if (edited != null) {
        shown.add(i);
      }
    }
    int[] places = shown.build().toArray();
    List<Event> events =
        OnDemandList.following(
            found,
            places.length,
            i -> published(plain.get(places[i]), edits, living.get(places[i])));
    PreviousIdentity next = new PreviousIdentity(previous.generation() + 1, living, retired);
    boolean same =
        next.living().equals(previous.living()) && next.retired().equals(previous.retired());
    return new Assignment(
        events, same ? previous : next, new ChangeFinder(previous, next).changes());
  }

  private static Event published(Event plain, Edits edits, KnownEvent remembered) {
    return Objects.requireNonNull(edits.of(plain)).changedBy(remembered.lastChanged());
  }

  private void issue() {
    Set<String> used = new HashSet<>(known.keySet());
    previous.retired().forEach(event -> used.add(event.id()));
    for (MarkIndex.Holder each : holders) {
      String id = ancestry.kept(each.event()).orElseGet(() -> unused(each.event(), used));
      used.add(id);
      ids.put(each.event(), id);
    }
  }

  /** A hash of the smallest mention key and the smallest number that gives an id never in use. */
  private static String unused(MentionKey key, Set<String> used) {
    int n = 0;
    String id = idOf(key, n);
    while (used.contains(id)) {
      n++;
      id = idOf(key, n);
    }
    return id;
  }

  private static String idOf(MentionKey key, int n) {
    return "e-" + KeptText.sha256(key + "#" + n).substring(0, DIGITS);
  }

  /** The event at {@code place}, last changed by this run. */
  private Event event(int place) {
    MergedEvent told = found.get(place);
    MentionKey key = holders.get(place).event();
    String id = living(key);
    List<Related> related =
        told.related().stream()
            .map(link -> new Related(living(link.to()), link.relation()))
            .distinct()
            .sorted(Comparator.comparing(Related::relation).thenComparing(Related::id))
            .toList();
    List<String> replaces = replaces(id, key);
    KnownEvent before = known.get(id);
    String firstSeen = before == null ? runId : before.firstSeen();
    return new Event(id, told, related, replaces, firstSeen, runId, List.of());
  }

  private List<String> replaces(String id, MentionKey key) {
    KnownEvent before = known.get(id);
    List<String> earlier = before == null ? List.of() : before.replaces();
    return Stream.of(ancestry.replaced(key), earlier)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Its marks are those it was found by, its content what is published. Of one that is as it was
   * nothing new is made: most are.
   */
  private KnownEvent remembered(MarkIndex.Holder holder, Event event, ContentHash hash) {
    PartHashes content = hash.of(event, holder.content());
    KnownEvent before = known.get(event.id());
    boolean isAsBefore =
        before != null
            && before.content().equals(content)
            && before.replaces().equals(event.replaces());
    if (before != null && isAsBefore && before.marks().equals(holder.marks())) {
      return before;
    }
    return new KnownEvent(
        event.id(),
        holder.marks(),
        event.replaces(),
        before == null ? previous.generation() + 1 : before.generation(),
        event.firstSeen(),
        before != null && isAsBefore ? before.lastChanged() : event.lastChanged(),
        before == null || before.published(),
        content);
  }

  private List<RetiredEvent> retired() {
    Set<String> living = new HashSet<>(ids.values());
    Map<String, RetiredEvent> retired = new TreeMap<>();
    for (String id : known.keySet()) {
      if (!living.contains(id)) {
        String heir = ancestry.heir(id).map(this::living).orElse(null);
        retired.put(id, new RetiredEvent(id, heir, runId));
      }
    }
    for (RetiredEvent earlier : previous.retired()) {
      RetiredEvent heir = earlier.heir().map(retired::get).orElse(null);
      retired.put(
          earlier.id(),
          heir == null ? earlier : new RetiredEvent(earlier.id(), heir.successor(), earlier.run()));
    }
    return List.copyOf(retired.values());
  }

  private String living(MentionKey key) {
    String id = ids.get(key);
    if (id == null) {
      throw new IllegalArgumentException("a link leads to no event of this run: " + key);
    }
    return id;
  }
}
