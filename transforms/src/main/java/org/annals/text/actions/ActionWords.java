package org.annals.text.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.text.Nouns;
import org.annals.text.Verbs;
import org.annals.text.WordMemo;

/** Which classes of action a word tells, wherever it stands: "exploded" and "blast" one. */
public final class ActionWords {

  private static final WordMemo<List<String>> CLASSES = new WordMemo<>(1 << 13, ActionWords::look);

  private ActionWords() {}

  /** The classes of {@code word}, in lower case, read as a noun and as a verb; none for most. */
  public static List<String> classes(String word) {
    return CLASSES.of(word);
  }

  /** Whether {@code action} is a class of several words, not one word that has no other. */
  public static boolean isClass(String action) {
    return Actions.isClass(action);
  }

  private static List<String> look(String word) {
    List<String> classes = new ArrayList<>(2);
    Actions.classOfNoun(word)
        .or(() -> Actions.classOfNoun(Nouns.singular(word)))
        .ifPresent(classes::add);
    Optional<String> verb = Verbs.read(word).flatMap(read -> Actions.classOfVerb(read.lemma()));
    verb.filter(action -> !classes.contains(action)).ifPresent(classes::add);
    return List.copyOf(classes);
  }
}
