package org.annals.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.identity.IdentityAssigner;
import org.annals.identity.PreviousIdentity;
import org.annals.identity.Whereabouts;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Applies an editor's corrections to one run: first those that say which sentences tell one event,
 * before events have ids; then, when they have, what is published of each. What cannot be applied,
 * since its event is gone or is not the only one, is left and told.
 */
public final class Editor {

  private final List<Correction> corrections;
  private final Map<Integer, String> idle = new TreeMap<>();
  private Regrouping regrouping = new Regrouping(List.of());

  private Editor(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /**
   * An editor who says {@code lines}; see {@code docs/OPERATIONS.md} for their form.
   *
   * @throws IllegalArgumentException when a line cannot be used; the message says which and why
   */
  public static Editor of(String lines) {
    return new Editor(CorrectionLines.read(lines));
  }

  /** How many corrections were applied. */
  public long applied() {
    return corrections.stream().filter(each -> !idle.containsKey(each.line())).count();
  }

  /** Why the others were not, by their line. */
  public Map<Integer, String> idle() {
    return new TreeMap<>(idle);
  }

  /**
   * {@code events}, merged and split as the editor says.
   *
   * @param previous what the last release remembers, by which ids find their mentions
   */
  public List<MergedEvent> regroup(List<MergedEvent> events, PreviousIdentity previous) {
    if (corrections.stream().noneMatch(Editor::movesMentions)) {
      return events;
    }
    Whereabouts where = new Whereabouts(events, previous);
    regrouping = new Regrouping(events);
    for (Correction correction : corrections) {
      if (correction instanceof Correction.Merge merge) {
        merge(merge, events, where);
      } else if (correction instanceof Correction.Split split) {
        split(split, events, where);
      }
    }
    return regrouping.events();
  }

  private static boolean movesMentions(Correction correction) {
    return correction instanceof Correction.Merge || correction instanceof Correction.Split;
  }

  private void merge(Correction.Merge merge, List<MergedEvent> events, Whereabouts where) {
    Set<MentionKey> all = new TreeSet<>();
    for (Target target : merge.events()) {
      Set<MentionKey> found = find(target, events, where);
      if (found.isEmpty()) {
        idle.put(merge.line(), nothing(target));
      }
      all.addAll(found);
    }
    if (!idle.containsKey(merge.line())) {
      regrouping.merge(all);
    }
  }

  private void split(Correction.Split split, List<MergedEvent> events, Whereabouts where) {
    Set<MentionKey> home = find(split.event(), events, where);
    if (home.isEmpty()) {
      idle.put(split.line(), nothing(split.event()));
      return;
    }
    boolean found = false;
    for (MergedEvent event : events) {
      List<MentionKey> part =
          event.mentions().stream()
              .filter(mention -> Target.has(mention.quote(), split.words()))
              .map(EventMention::key)
              .toList();
      if (home.contains(event.key()) && !part.isEmpty()) {
        regrouping.split(part);
        found = true;
      }
    }
    if (!found) {
      idle.put(split.line(), "no sentence of " + split.event() + " has the words of 'split'");
    }
  }

  private static Set<MentionKey> find(Target target, List<MergedEvent> events, Whereabouts where) {
    if (target.id() != null) {
      return where.of(target.id());
    }
    Set<MentionKey> found = new TreeSet<>();
    for (MergedEvent event : events) {
      if (Target.tells(event, Objects.requireNonNull(target.quote()))) {
        found.add(event.key());
      }
    }
    return found;
  }

  /**
   * How {@code events} are to be published.
   *
   * @param heirs the living event that a retired id leads to
   */
  public IdentityAssigner.Edits edits(List<Event> events, Map<String, String> heirs) {
    if (corrections.isEmpty()) {
      return event -> event;
    }
    Map<Correction, Target> wordings = new LinkedHashMap<>();
    Set<String> quotes = new TreeSet<>();
    for (Correction correction : corrections) {
      Target target = target(correction);
      if (target != null) {
        wordings.put(correction, target);
        Optional.ofNullable(target.quote()).ifPresent(quotes::add);
      }
    }
    Edited edited = new Edited(events, heirs, regrouping, quotes);
    wordings.forEach((correction, target) -> take(correction, target, edited));
    return edited;
  }

  /** The event whose wording, days or publishing {@code correction} is about; null for others. */
  private static @Nullable Target target(Correction correction) {
    if (correction instanceof Correction.Title title) {
      return title.event();
    } else if (correction instanceof Correction.Date date) {
      return date.event();
    } else if (correction instanceof Correction.Pin pin) {
      return pin.event();
    } else if (correction instanceof Correction.Hide hide) {
      return hide.event();
    }
    return null;
  }

  /** Takes {@code correction} for the one event that is meant, if there is one. */
  private void take(Correction correction, Target target, Edited edited) {
    List<String> found = edited.find(target);
    if (found.size() == 1) {
      edited.take(correction, found.get(0));
    } else if (found.isEmpty()) {
      idle.put(correction.line(), nothing(target));
    } else {
      idle.put(
          correction.line(),
          found.size() + " events have that sentence, " + found.get(0) + " is one of them");
    }
  }

  private static String nothing(Target target) {
    return "there is no event for it (" + target + ")";
  }
}
