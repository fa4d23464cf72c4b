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
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private final List<Found> found;
  private final Map<String, KnownEvent> known = new HashMap<>();
  private final Ancestry ancestry;
  private final Map<MentionKey, String> ids = new HashMap<>();

  private IdentityAssigner(
      Collection<MergedEvent> events, PreviousIdentity previous, String runId) {
    this.previous = previous;
    this.runId = runId;
    Map<MentionKey, MentionMark> marks =
        MentionMarks.of(events.stream().flatMap(event -> event.mentions().stream()).toList());
    found = events.stream().map(event -> Found.of(event, marks)).toList();
    previous.living().forEach(event -> known.put(event.id(), event));
    Map<MentionMark, MentionKey> holders = new HashMap<>();
    for (Found each : found) {
      each.marks().forEach(mark -> holders.put(mark, each.key()));
    }
    ancestry = new Ancestry(previous.living(), holders);
    issue();
  }

  /**
   * An event of this run.
   *
   * @param key as {@link MergedEvent#key}
   * @param marks of its mentions, sorted
   */
  private record Found(MergedEvent event, MentionKey key, List<MentionMark> marks) {

    static Found of(MergedEvent event, Map<MentionKey, MentionMark> marks) {
      return new Found(
          event,
          event.key(),
          event.mentions().stream()
              .map(mention -> Objects.requireNonNull(marks.get(mention.key())))
              .sorted()
              .toList());
    }
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
    return new IdentityAssigner(sorted, previous, runId).assign(editing);
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

  private Assignment assign(Editing editing) {
    List<Event> plain = found.stream().map(this::event).toList();
    List<RetiredEvent> retired = retired();
    Map<String, String> heirs = new TreeMap<>();
    retired.forEach(old -> old.heir().ifPresent(heir -> heirs.put(old.id(), heir)));
    Map<String, Event> edited = new HashMap<>();
    editing.edit(plain, heirs).forEach(event -> edited.put(event.id(), event));
    List<Event> events = new ArrayList<>();
    List<KnownEvent> living = new ArrayList<>();
    ContentHash hash = new ContentHash();
    for (int i = 0; i < plain.size(); i++) {
      String id = plain.get(i).id();
      Event event = edited.getOrDefault(id, plain.get(i));
      SortedMap<String, String> content = hash.of(event);
      Event dated = dated(event, content);
      living.add(remembered(found.get(i).marks(), dated, content));
      if (edited.containsKey(id)) {
        events.add(dated);
      }
    }
    PreviousIdentity next = new PreviousIdentity(previous.generation() + 1, living, retired);
    boolean same =
        next.living().equals(previous.living()) && next.retired().equals(previous.retired());
    return new Assignment(
        events, same ? previous : next, new ChangeFinder(previous, next).changes());
  }

  private void issue() {
    Set<String> used = new HashSet<>(known.keySet());
    previous.retired().forEach(event -> used.add(event.id()));
    for (Found each : found) {
      String id = ancestry.kept(each.key()).orElseGet(() -> unused(each.key(), used));
      used.add(id);
      ids.put(each.key(), id);
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

  private Event event(Found each) {
    String id = living(each.key());
    List<Related> related =
        each.event().related().stream()
            .map(link -> new Related(living(link.to()), link.relation()))
            .distinct()
            .sorted(Comparator.comparing(Related::relation).thenComparing(Related::id))
            .toList();
    List<String> replaces = replaces(id, each.key());
    KnownEvent before = known.get(id);
    String firstSeen = before == null ? runId : before.firstSeen();
    return new Event(id, each.event(), related, replaces, firstSeen, runId, List.of());
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
  private KnownEvent remembered(
      List<MentionMark> marks, Event event, SortedMap<String, String> content) {
    KnownEvent before = known.get(event.id());
    KnownEvent now =
        new KnownEvent(
            event.id(),
            marks,
            event.replaces(),
            before == null ? previous.generation() + 1 : before.generation(),
            event.firstSeen(),
            event.lastChanged(),
            before == null || before.published(),
            content);
    return before != null && now.equals(before) ? before : now;
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
