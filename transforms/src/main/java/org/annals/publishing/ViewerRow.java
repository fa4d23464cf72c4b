package org.annals.publishing;

import java.util.List;
import org.annals.calendar.Display;
import org.annals.model.Event;
import org.annals.model.EventKind;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.Relation;
import org.annals.model.TimeSpan;

/**
 * What of an event the viewer's index has: all but its mentions, so that it is read once for all
 * columns.
 *
 * @param id as {@link Event#id}, and so on to {@code sources}
 * @param display its days in words
 * @param disputed whether another event tells of it on other days
 * @param edited whether an editor had a word
 * @param place in the chronology
 * @param mentions how many there are
 */
record ViewerRow(
    String id,
    String title,
    TimeSpan span,
    EventKind kind,
    EventStatus status,
    List<String> actors,
    List<String> places,
    List<String> topics,
    double importance,
    int sources,
    String display,
    String firstSeen,
    String lastChanged,
    boolean disputed,
    boolean edited,
    int place,
    int mentions) {

  static ViewerRow of(Event event, int place) {
    MergedEvent told = event.told();
    return new ViewerRow(
        event.id(),
        told.title(),
        told.span(),
        told.kind(),
        told.status(),
        told.actors(),
        told.places(),
        told.topics(),
        told.importance(),
        told.sources(),
        Display.of(told.span()),
        event.firstSeen(),
        event.lastChanged(),
        event.related().stream().anyMatch(other -> other.relation() == Relation.CONFLICT),
        !event.editor().isEmpty(),
        place,
        told.mentions().size());
  }
}
