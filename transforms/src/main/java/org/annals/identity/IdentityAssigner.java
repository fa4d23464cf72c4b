package org.annals.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.Event;
import org.annals.model.Event.Related;
import org.annals.model.KeptText;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** Gives a run's events their ids: the old ones where they lived before, new ones otherwise. */
public final class IdentityAssigner {

  private static final int DIGITS = 12;

  private final PreviousIdentity previous;
  private final String runId;
  private final Map<MentionKey, MentionMark> marks;
  private final Map<String, KnownEvent> known = new HashMap<>();
  private final Ancestry ancestry;
  private final Map<MentionKey, String> ids = new HashMap<>();

  private IdentityAssigner(
      Collection<MergedEvent> events, PreviousIdentity previous, String runId) {
    this.previous = previous;
    this.runId = runId;
    marks = MentionMarks.of(events.stream().flatMap(event -> event.mentions().stream()).toList());
    previous.living().forEach(event -> known.put(event.id(), event));
    Map<MentionMark, MentionKey> holders = new HashMap<>();
    for (MergedEvent event : events) {
      marksOf(event).forEach(mark -> holders.put(mark, event.key()));
    }
    ancestry = new Ancestry(previous.living(), holders);
    issue(events);
  }

  /**
   * Assigns ids.
   *
   * @param events of one run, in any order; every link leads to one of them
   * @param previous what the last release remembers
   * @param runId the run that asks
   */
  public static Assignment assign(
      Collection<MergedEvent> events, PreviousIdentity previous, String runId) {
    return assign(events, previous, runId, (all, heirs) -> all);
  }

  /** As above, for events that are published as {@code editing} makes them. */
  public static Assignment assign(
      Collection<MergedEvent> events, PreviousIdentity previous, String runId, Editing editing) {
    List<MergedEvent> sorted = events.stream().sorted().toList();
    return new IdentityAssigner(sorted, previous, runId).assign(sorted, editing);
  }

  /** What is done to events between their getting ids and their being published. */
  public interface Editing {
    /**
     * The events as they are to be published; some may be left out.
     *
     * @param heirs the living event that each retired id with a successor leads to
     */
    List<Event> edit(List<Event> events, Map<String, String> heirs);
  }

  private Assignment assign(List<MergedEvent> sorted, Editing editing) {
    List<Event> plain = sorted.stream().map(this::event).toList();
    List<RetiredEvent> retired = retired();
    Map<String, String> heirs = new TreeMap<>();
    retired.forEach(old -> old.heir().ifPresent(heir -> heirs.put(old.id(), heir)));
    Map<String, Event> edited = new HashMap<>();
    editing.edit(plain, heirs).forEach(event -> edited.put(event.id(), event));
    List<Event> events = new ArrayList<>();
    List<KnownEvent> living = new ArrayList<>();
    for (Event found : plain) {
      Event event = edited.getOrDefault(found.id(), found);
      SortedMap<String, String> content = ContentHash.of(event);
      Event dated = dated(event, content);
      living.add(remembered(found, dated, content));
      if (edited.containsKey(found.id())) {
        events.add(dated);
      }
    }
    PreviousIdentity next = new PreviousIdentity(previous.generation() + 1, living, retired);
    boolean same =
        next.living().equals(previous.living()) && next.retired().equals(previous.retired());
    return new Assignment(
        events, same ? previous : next, new ChangeFinder(previous, next).changes());
  }

  private void issue(Collection<MergedEvent> events) {
    Set<String> used = new HashSet<>(known.keySet());
    previous.retired().forEach(event -> used.add(event.id()));
    for (MergedEvent event : events) {
      String id = ancestry.kept(event.key()).orElseGet(() -> unused(event.key(), used));
      used.add(id);
      ids.put(event.key(), id);
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

  private Event event(MergedEvent told) {
    String id = idOf(told);
    List<Related> related =
        told.related().stream()
            .map(link -> new Related(living(link.to()), link.relation()))
            .distinct()
            .sorted(Comparator.comparing(Related::relation).thenComparing(Related::id))
            .toList();
    List<String> replaces = replaces(id, told.key());
    KnownEvent before = known.get(id);
    String firstSeen = before == null ? runId : before.firstSeen();
    return new Event(id, told, related, replaces, firstSeen, runId, List.of());
  }

  /** Last changed by this run, unless it is as it was. */
  private Event dated(Event event, SortedMap<String, String> content) {
    KnownEvent before = known.get(event.id());
    if (before == null
        || !before.content().equals(content)
        || !before.replaces().equals(event.replaces())) {
      return event;
    }
    return event.changedBy(before.lastChanged());
  }

  private List<String> replaces(String id, MentionKey key) {
    SortedSet<String> ancestors = new TreeSet<>(ancestry.replaced(key));
    KnownEvent before = known.get(id);
    if (before != null) {
      ancestors.addAll(before.replaces());
    }
    return List.copyOf(ancestors);
  }

  /** Its marks are those it was found by, its content what is published. */
  private KnownEvent remembered(Event found, Event event, SortedMap<String, String> content) {
    KnownEvent before = known.get(event.id());
    return new KnownEvent(
        event.id(),
        marksOf(found.told()),
        event.replaces(),
        before == null ? previous.generation() + 1 : before.generation(),
        event.firstSeen(),
        event.lastChanged(),
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

  private String idOf(MergedEvent event) {
    return living(event.key());
  }

  private String living(MentionKey key) {
    String id = ids.get(key);
    if (id == null) {
      throw new IllegalArgumentException("a link leads to no event of this run: " + key);
    }
    return id;
  }

  private List<MentionMark> marksOf(MergedEvent event) {
    return event.mentions().stream()
        .map(mention -> Objects.requireNonNull(marks.get(mention.key())))
        .sorted()
        .toList();
  }
}
