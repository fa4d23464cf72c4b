package org.annals.timex;

import org.annals.model.Meaning;

/** Says which meanings need a direction from the verbs around them. */
final class Directed {

  private Directed() {}

  static boolean needsTense(Meaning meaning) {
    return !(meaning instanceof Meaning.Duration)
        && !(meaning instanceof Meaning.Vague)
        && !(meaning instanceof Meaning.Recurrence);
  }
}
