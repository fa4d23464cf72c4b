package org.annals.merging;

import java.util.List;
import java.util.Optional;

/**
 * What must hold between each mention of an event and every other, however alike their words are.
 */
final class Constraints {

  private Constraints() {}

  /** Why two may not become one, in a few words for a person; empty when they may. */
  static Optional<String> objection(Draft a, Draft b, NameBook book) {
    if (!a.sort().equals(b.sort())) {
      return Optional.of(sorts(a, b));
    }
    boolean near = DatesAlike.near(a.common(), b.common());
    if (!agreeOnWhatWasDone(a, b, near)) {
      return Optional.of(actions(a, b));
    }
    if (!a.common().overlaps(b.common())) {
      return Optional.of("no day is in all dates");
    }
    NameBook.Page names = book.at(Spans.shared(a.common(), b.common()));
    Cluster.Bond both = a.bond().with(b.bond(), names);
    if (!a.bond().sharesActors(b.bond(), names)
        && !a.namesBeside(b)
        && !a.tellsOfActorOf(b, names)
        && !b.tellsOfActorOf(a, names)) {
      return Optional.of("no actor is in all mentions");
    }
    if (both.named() && !both.agreesOnWhoActs(names) && !a.namesBeside(b)) {
      return Optional.of("no one who acts in one is named in the other");
    }
    if (a.sharesSentenceWith(b)) {
      return Optional.of("one sentence tells both");
    }
    if (near && a.bond().tellsOfOthersThan(b.bond())) {
      return Optional.of("people of another sex or age");
    }
    if (near && a.isAnotherThan(b)) {
      return Optional.of("one article tells of another");
    }
    return Optional.empty();
  }

  /**
   * The news of a few days has many words for one deed, and a coarse mention that joins it with the
   * same thing needs one of them only; all others must be akin.
   */
  private static boolean agreeOnWhatWasDone(Draft a, Draft b, boolean near) {
    List<String> some = a.bond().actions();
    List<String> others = b.bond().actions();
    return agreeAlone(Akin.ofAll(some, others), near)
        || (!near
            && a.tellsOfThingsOf(b)
            && ((a.finer() && Akin.haveKin(others, some))
                || (b.finer() && Akin.haveKin(some, others))));
  }

  /**
   * Whether actions do, whatever the two speak of.
   *
   * @param least the least that holds between them
   */
  static boolean agreeAlone(Akin least, boolean near) {
    return near ? least != Akin.APART : least == Akin.AKIN;
  }

  private static String actions(Draft a, Draft b) {
    return "different actions: "
        + String.join("/", a.bond().actions())
        + ", "
        + String.join("/", b.bond().actions());
  }

  private static String sorts(Draft one, Draft other) {
    Sort a = one.sort();
    Sort b = other.sort();
    if (a.standing() != b.standing()) {
      return "different statuses: " + a.standing() + ", " + b.standing();
    }
    if (a.report() != b.report()) {
      return "one is a report";
    }
    if (a.count() != b.count()) {
      return "one counts several";
    }
    return "an instant and a period";
  }
}
