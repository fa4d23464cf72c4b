package org.annals.editing;

import org.annals.model.Basis;
import org.annals.model.Event;
import org.annals.model.MergedEvent;
import org.annals.model.TimeSpan;

/** What an editor says of an event in place of its tellers. */
final class Wording {

  private Wording() {}

  /** {@code event} under an editor's title. */
  static Event titled(Event event, String title) {
    MergedEvent told = event.told();
    return event.edited(with(told, title, told.span(), told.basis()), "title");
  }

  /** {@code event} on an editor's days, which count as stated. */
  static Event dated(Event event, TimeSpan span) {
    MergedEvent told = event.told();
    return event.edited(with(told, told.title(), span, Basis.STATED), "date");
  }

  private static MergedEvent with(MergedEvent told, String title, TimeSpan span, Basis basis) {
    return new MergedEvent(
        title,
        told.kind(),
        told.status(),
        span,
        basis,
        told.actors(),
        told.places(),
        told.topics(),
        told.importance(),
        told.sources(),
        told.mentions(),
        told.related());
  }
}
