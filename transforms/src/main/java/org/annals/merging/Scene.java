package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;
import org.annals.model.Trigger;
import org.annals.text.ContentWords;
import org.annals.text.ContentWords.ContentWord;
import org.annals.text.actions.ActionWords;
import org.annals.text.things.SameThings;

/**
 * The sentence around a trigger: the words that say what it is about.
 *
 * @param words all but the trigger and its actors, which are compared by themselves; sorted
 * @param names those written with a capital letter, sorted; none where most are, as in a headline,
 *     since there a capital says nothing
 * @param deeds classes of action that its words tell beside the trigger, sorted; without those that
 *     any sentence may tell
 * @param counts the numbers in its clause, sorted; without those of its date
 * @param another whether it says that it tells of another such event
 * @param resumes whether its subject names, as what is known, the event that it tells ("the blaze
 *     swept through")
 * @param agent as {@link Agent#of}
 * @param involved who did it to whom
 */
record Scene(
    List<String> words,
    List<String> names,
    List<String> deeds,
    List<String> counts,
    boolean another,
    boolean resumes,
    String agent,
    Involved involved) {

  /** What any sentence may tell beside what it is about. */
  private static final Set<String> GENERAL =
      Set.of(
          "start",
          "end",
          "continue",
          "plan",
          "use",
          "help",
          "change",
          "hold event",
          "rise",
          "fall",
          "raise",
          "cut",
          "move",
          "visit",
          "arrive",
          "withdraw",
          "meet",
          "show",
          "find",
          "control",
          "agree",
          "open",
          "close",
          "study",
          "perform",
          "send",
          "build",
          "form",
          "approve",
          "rule",
          "decide",
          "attempt",
          "call",
          "keep");

  private static final String THE = "The ";

  Scene {
    words = List.copyOf(words);
    names = List.copyOf(names);
    deeds = List.copyOf(deeds);
    counts = List.copyOf(counts);
  }

  /** Whether a class of action says what was done, as the verbs of any sentence do not. */
  static boolean isPlain(String action) {
    return ActionWords.isClass(action)
        && !GENERAL.contains(action)
        && !SayingsAlike.SPEECH.contains(action);
  }

  /** Whether a class of action is one of those that any sentence may tell. */
  static boolean isGeneral(String action) {
    return GENERAL.contains(action);
  }

  private static boolean resumes(EventCandidate candidate) {
    return candidate.title().startsWith(THE)
        && ActionWords.classes(Subject.of(candidate)).contains(candidate.action());
  }

  /**
   * The scene of {@code mention}.
   *
   * @param actors words of its actors' names
   */
  static Scene of(EventMention mention, Set<String> actors) {
    String quote = mention.quote();
    Trigger trigger = mention.candidate().trigger();
    String told = trigger.text().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> deeds = new ArrayList<>();
    int capitals = 0;
    int all = 0;
    for (ContentWord word : ContentWords.of(quote, new TextSpan(0, quote.length()))) {
      all++;
      capitals += word.capital() ? 1 : 0;
      if (!word.text().equals(trigger.lemma()) && !word.text().equals(told)) {
        ActionWords.classes(word.text()).stream().filter(Scene::isPlain).forEach(deeds::add);
        if (!actors.contains(word.text())) {
          words.add(SameThings.of(word.text()));
        }
        if (word.capital() && word.start() > 0) {
          names.add(SameThings.ofName(word.text()));
        }
      }
    }
    String clause = Cues.clause(mention);
    return new Scene(
        EachOnce.of(words, Comparator.naturalOrder()),
        3 * capitals > 2 * all ? List.of() : EachOnce.of(names, Comparator.naturalOrder()),
        EachOnce.of(deeds, Comparator.naturalOrder()),
        Counts.of(Cues.withoutTime(mention)),
        Cues.tellsOfAnother(clause),
        resumes(mention.candidate()),
        Agent.of(mention.candidate()),
        Involved.of(mention.candidate()));
  }
}
