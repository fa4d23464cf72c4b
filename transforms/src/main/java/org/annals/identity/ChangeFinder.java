package org.annals.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.Changes;
import org.annals.model.Changes.Change;
import org.annals.model.Changes.Merge;
import org.annals.model.Changes.Removal;
import org.annals.model.Changes.Split;

/** Tells two releases apart. */
final class ChangeFinder {

  private final Map<String, KnownEvent> before = new TreeMap<>();
  private final PreviousIdentity next;

  ChangeFinder(PreviousIdentity previous, PreviousIdentity next) {
    previous.living().forEach(event -> before.put(event.id(), event));
    this.next = next;
  }

  Changes changes() {
    List<KnownEvent> issued =
        next.living().stream().filter(event -> !before.containsKey(event.id())).toList();
    List<RetiredEvent> retired =
        next.retired().stream().filter(event -> before.containsKey(event.id())).toList();
    return new Changes(
        issued.stream().filter(e -> e.replaces().isEmpty()).map(KnownEvent::id).toList(),
        next.living().stream().map(this::change).filter(c -> !c.parts().isEmpty()).toList(),
        retired.stream()
            .flatMap(event -> event.heir().map(heir -> new Merge(event.id(), heir)).stream())
            .toList(),
        issued.stream()
            .filter(event -> !event.replaces().isEmpty())
            .map(event -> new Split(event.id(), event.replaces()))
            .toList(),
        retired.stream()
            .filter(e -> e.heir().isEmpty())
            .map(e -> new Removal(e.id(), true))
            .toList());
  }

  private Change change(KnownEvent after) {
    KnownEvent old = before.get(after.id());
    if (after.equals(old)) {
      return new Change(after.id(), List.of());
    }
    TreeSet<String> parts = new TreeSet<>();
    if (old != null) {
      parts.addAll(after.content().differing(old.content()));
      if (!old.replaces().equals(after.replaces())) {
        parts.add("replaces");
      }
    }
    return new Change(after.id(), List.copyOf(parts));
  }
}
