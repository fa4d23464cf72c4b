package org.annals.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/**
 * What a release remembers, made again from its chronology when its own memory is damaged. Mentions
 * are known again by their place in their article; whatever an earlier release has retired is known
 * only where a living event still names it.
 */
public final class RebuiltIdentity {

  private static final int OLDEST = 1;

  private RebuiltIdentity() {}

  /**
   * An event as the chronology tells it.
   *
   * @param id its id
   * @param mentions keys of its mentions
   * @param replaces its ancestors
   * @param firstSeen run that issued the id
   * @param lastChanged run that last changed it
   */
  public record Told(
      String id,
      List<MentionKey> mentions,
      List<String> replaces,
      String firstSeen,
      String lastChanged) {

    /** Copies the lists. */
    public Told {
      mentions = List.copyOf(mentions);
      replaces = List.copyOf(replaces);
    }
  }

  /**
   * The memory of a release that published {@code events}.
   *
   * @param now what the present run found, by whose mentions those of the release are marked
   */
  public static PreviousIdentity of(List<Told> events, List<MergedEvent> now) {
    Map<MentionKey, MentionMark> marks = marks(now);
    List<KnownEvent> living = events.stream().map(event -> known(event, marks)).toList();
    Map<String, RetiredEvent> retired = new TreeMap<>();
    for (Told event : events) {
      for (String ancestor : event.replaces()) {
        retired.put(ancestor, new RetiredEvent(ancestor, event.id(), event.lastChanged()));
      }
    }
    events.forEach(event -> retired.remove(event.id()));
    return new PreviousIdentity(OLDEST, living, List.copyOf(retired.values()));
  }

  private static Map<MentionKey, MentionMark> marks(List<MergedEvent> events) {
    Map<MentionKey, MentionMark> marks = new HashMap<>();
    List<MentionMarks.Marked> all = MentionMarks.of(events, new ImprintMaker());
    for (int i = 0; i < events.size(); i++) {
      Iterator<MentionMark> each = all.get(i).marks().iterator();
      events.get(i).mentions().forEach(mention -> marks.put(mention.key(), each.next()));
    }
    return marks;
  }

  private static KnownEvent known(Told event, Map<MentionKey, MentionMark> marks) {
    List<MentionMark> own = new ArrayList<>();
    for (MentionKey key : event.mentions()) {
      MentionMark mark = marks.get(key);
      // A mention that is gone marks its event too, with what no other has.
      own.add(mark == null ? gone(key) : mark);
    }
    return new KnownEvent(
        event.id(),
        own.stream().sorted().toList(),
        event.replaces(),
        OLDEST,
        event.firstSeen(),
        event.lastChanged(),
        true,
        PartHashes.NONE);
  }

  private static MentionMark gone(MentionKey key) {
    long hash = new HashPrefix().of("gone " + key, MentionMark.DIGITS);
    return new MentionMark(hash, 1, hash, 1, hash, 1);
  }
}
