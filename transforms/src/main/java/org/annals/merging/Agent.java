package org.annals.merging;

import java.util.List;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.Trigger;
import org.annals.text.Nouns;
import org.annals.text.actions.Actions;
import org.annals.text.things.SameThings;

/**
 * Who does it, as the title says: what her lawyers said she did not say, and who beat the Rovers is
 * not whom the Rovers beat.
 */
final class Agent {

  /** What two do not do to each other in one event. */
  private static final Set<String> ONE_SIDED = Set.of("win", "buy", "invade");

  private static final String WIN = "win";

  /** Who speaks for others. */
  private static final Set<String> SPEAKING_FOR =
      Set.of("spokesman", "official", "source", "representative");

  private static final Set<String> PASSIVE = Set.of("was", "were", "be", "been", "being", "is");

  private static final Set<String> BEHIND_HEAD =
      Set.of("of", "for", "in", "from", "at", "on", "to", "with", "against", "near");

  private Agent() {}

  /**
   * The last word of the subject of an active verb, as it is written; empty where nobody asks for
   * it or the title does not tell.
   */
  static String of(EventCandidate candidate) {
    String action = candidate.action();
    boolean asked = SayingsAlike.SPEECH.contains(action) || ONE_SIDED.contains(action);
    return asked && !isNoun(candidate.trigger()) ? head(candidate) : "";
  }

  private static String head(EventCandidate candidate) {
    String title = candidate.title();
    int end = Math.max(0, title.indexOf(" " + candidate.trigger().text()));
    String head = "";
    for (String word : title.substring(0, end).split(" ", -1)) {
      if (PASSIVE.contains(word)) {
        return "";
      }
      if (BEHIND_HEAD.contains(word)) {
        break;
      }
      head = word;
    }
    return head.endsWith("'s") || head.endsWith("’s") ? "" : head;
  }

  /** "Her win", "the invasion". */
  private static boolean isNoun(Trigger trigger) {
    String lemma = trigger.lemma();
    return Actions.classOfNoun(lemma).isPresent()
        && (Actions.classOfVerb(lemma).isEmpty() || lemma.equals(trigger.text()));
  }

  /**
   * Whether two sayings are of two speakers: two names, or several people and somebody else. One
   * who is told by a role may have any name.
   */
  static boolean areOthers(Content a, Content b) {
    String one = a.context().scene().agent();
    String other = b.context().scene().agent();
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    if (isName(one) && isName(other)) {
      return areOtherNames(a, b);
    }
    String first = Nouns.singular(one);
    String second = Nouns.singular(other);
    return (isSeveral(one, first) || isSeveral(other, second))
        && !SameThings.of(first).equals(SameThings.of(second))
        && !SPEAKING_FOR.contains(SameThings.of(first))
        && !SPEAKING_FOR.contains(SameThings.of(second));
  }

  /** Whether one of the two does to the other what the other does: who wins, and who loses. */
  static boolean areOpposed(Content a, Content b) {
    String one = a.context().scene().agent();
    String other = b.context().scene().agent();
    return !one.isEmpty()
        && !other.isEmpty()
        && ONE_SIDED.contains(a.action())
        && isName(one)
        && isName(other)
        && areOtherNames(a, b)
        && (isAmong(b.actors(), one) || isAmong(a.actors(), other));
  }

  /** Of one who is told by a capital city or a pronoun nobody knows. */
  private static boolean areOtherNames(Content a, Content b) {
    String one = name(a);
    String other = name(b);
    return !one.isEmpty() && !other.isEmpty() && Names.match(one, other) == Names.Match.NONE;
  }

  /** The actor whose name holds the agent's word; where none does, empty, but a team is a name. */
  private static String name(Content content) {
    String word = Names.plain(content.context().scene().agent());
    for (String actor : content.actors()) {
      if (holds(actor, word)) {
        return actor;
      }
    }
    return content.action().equals(WIN) ? word : "";
  }

  private static boolean isAmong(List<String> actors, String head) {
    String word = Names.plain(head);
    for (String actor : actors) {
      if (holds(actor, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String name, String word) {
    int at = name.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || name.charAt(at - 1) == ' ')
        && (end == name.length() || name.charAt(end) == ' ');
  }

  private static boolean isSeveral(String noun, String singular) {
    return !isName(noun) && !noun.equals(singular);
  }

  private static boolean isName(String head) {
    return Character.isUpperCase(head.charAt(0));
  }
}
