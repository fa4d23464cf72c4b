package org.annals.timex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The last answers of one level, by token: rules ask for the same inner expression again. */
final class Memo {

  private static final int SIZE = 32;

  private final int[] asked = new int[SIZE];
  private final @Nullable Found[] answers = new @Nullable Found[SIZE];

  Memo() {
    Arrays.fill(asked, -1);
  }

  boolean knows(int token) {
    return asked[token & (SIZE - 1)] == token;
  }

  @Nullable Found answer(int token) {
    return answers[token & (SIZE - 1)];
  }

  void keep(int token, @Nullable Found answer) {
    asked[token & (SIZE - 1)] = token;
    answers[token & (SIZE - 1)] = answer;
  }
}
