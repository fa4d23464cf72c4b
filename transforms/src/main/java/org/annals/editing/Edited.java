package org.annals.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.identity.IdentityAssigner;
import org.annals.model.Event;
import org.jspecify.annotations.Nullable;

/** What corrections make of the events of a run, each of which is looked at by itself. */
final class Edited implements IdentityAssigner.Edits {

  private final Regrouping regrouping;
  private final Map<String, String> heirs;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Set<String>> telling = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, List<Correction>> corrections = new HashMap<>();

  /**
   * Before the first correction.
   *
   * @param events all of them
   * @param heirs the living event that a retired id leads to
   * @param quotes words of sentences that corrections ask for
   */
  Edited(List<Event> events, Map<String, String> heirs, Regrouping regrouping, Set<String> quotes) {
    this.regrouping = regrouping;
    this.heirs = heirs;
    for (Event event : events) {
      ids.add(event.id());
      for (String words : quotes) {
        if (Target.tells(event.told(), words)) {
          telling.computeIfAbsent(words, key -> new TreeSet<>()).add(event.id());
        }
      }
    }
  }

  /** Ids of the events that {@code target} may mean, those that are hidden by now left out. */
  List<String> find(Target target) {
    List<String> found = new ArrayList<>();
    if (target.id() == null) {
      found.addAll(telling.getOrDefault(Objects.requireNonNull(target.quote()), Set.of()));
    } else {
      Optional.of(heirs.getOrDefault(target.id(), target.id()))
          .filter(ids::contains)
          .ifPresent(found::add);
    }
    found.removeAll(hidden);
    return found;
  }

  /** Takes {@code correction} for the event {@code id}, after those taken before. */
  void take(Correction correction, String id) {
    corrections.computeIfAbsent(id, key -> new ArrayList<>()).add(correction);
    if (correction instanceof Correction.Hide) {
      hidden.add(id);
    }
  }

  @Override
  public @Nullable Event of(Event event) {
    if (hidden.contains(event.id())) {
      return null;
    }
    Event edited = event;
    for (String word : regrouping.touched(event.told())) {
      edited = edited.edited(edited.told(), word);
    }
    for (Correction correction : corrections.getOrDefault(event.id(), List.of())) {
      if (correction instanceof Correction.Title title) {
        edited = Wording.titled(edited, title.title());
      } else if (correction instanceof Correction.Date date) {
        edited = Wording.dated(edited, date.span());
      } else if (correction instanceof Correction.Pin) {
        edited = edited.edited(edited.told(), Event.PINNED);
      }
    }
    return edited;
  }
}
