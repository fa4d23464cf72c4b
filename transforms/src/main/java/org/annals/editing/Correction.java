package org.annals.editing;

import java.util.List;
import org.annals.model.TimeSpan;

/** One thing that an editor corrects. */
sealed interface Correction {

  /** The line that says so, from 1. */
  int line();

  /** Another title. */
  record Title(int line, Target event, String title) implements Correction {}

  /** Another date. */
  record Date(int line, Target event, TimeSpan span) implements Correction {}

  /** Not to be published. */
  record Hide(int line, Target event) implements Correction {}

  /** To be published however unimportant it is, and whatever it is about. */
  record Pin(int line, Target event) implements Correction {}

  /** Events that are one. */
  record Merge(int line, List<Target> events) implements Correction {

    public Merge {
      events = List.copyOf(events);
    }
  }

  /** The sentences with these words tell of another event than the rest. */
  record Split(int line, Target event, String words) implements Correction {}
}
