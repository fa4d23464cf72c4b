package org.annals.merging;

import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.Trigger;
import org.annals.text.Nouns;
import org.annals.text.actions.Actions;
import org.annals.text.things.SameThings;

/** Who says it, as the title tells: what her lawyers said she did not say. */
final class Agent {

  /** Who speaks for others. */
  private static final Set<String> SPEAKING_FOR =
      Set.of("spokesman", "official", "source", "representative");

  private static final Set<String> PASSIVE = Set.of("was", "were", "be", "been", "being", "is");

  private static final Set<String> BEHIND_HEAD =
      Set.of("of", "for", "in", "from", "at", "on", "to", "with", "against", "near");

  private Agent() {}

  /**
   * The last word of the subject of an active verb of saying, as it is written; empty where the
   * title does not tell.
   */
  static String of(EventCandidate candidate) {
    boolean asked = SayingsAlike.SPEECH.contains(candidate.action());
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
  static boolean isNoun(Trigger trigger) {
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

  /** Of one who is told by a capital city or a pronoun nobody knows. */
  private static boolean areOtherNames(Content a, Content b) {
    String one = name(a);
    String other = name(b);
    return !one.isEmpty() && !other.isEmpty() && Names.match(one, other) == Names.Match.NONE;
  }

  /** The actor whose name holds the agent's word; empty where none does. */
  private static String name(Content content) {
    String word = Names.plain(content.context().scene().agent());
    for (String actor : content.actors()) {
      if (holds(actor, word)) {
        return actor;
      }
    }
    return "";
  }

  /** Whether {@code word} is one of those of {@code name}. */
  static boolean holds(String name, String word) {
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
