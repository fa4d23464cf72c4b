package org.annals.text;

import java.util.List;
import org.annals.text.VerbForms.Form;

/**
 * Whether the verbs beside a stretch of text look back from a time that is past itself: "had spent
 * the spring", "in March they had met". The nearest verb group before it in its sentence counts;
 * where there is none, the first one behind, as for {@link TenseCues}.
 */
public final class Pluperfect {

  private Pluperfect() {}

  /** Whether a pluperfect looks back to {@code [start, end)}; false where no verb is found. */
  public static boolean isAround(CharSequence text, int start, int end) {
    List<String> before = SentenceWords.before(text, start);
    for (int i = 0; i < before.size(); i++) {
      if (isVerb(before.get(i))) {
        return isParticiple(before.get(i)) && isHad(before, i + 1);
      }
    }
    return begins(SentenceWords.after(text, end));
  }

  private static boolean begins(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isVerb(words.get(i))) {
        return isHad(words.get(i)) && isFollowed(words, i + 1);
      }
    }
    return false;
  }

  /** Whether a participle comes next: "had not yet been met". */
  private static boolean isFollowed(List<String> words, int from) {
    int i = pastFillers(words, from);
    return i < words.size() && isParticiple(words.get(i));
  }

  /** Whether "had" stands before a participle; words run backwards. */
  private static boolean isHad(List<String> words, int from) {
    int i = pastFillers(words, from);
    return i < words.size() && isHad(words.get(i));
  }

  private static int pastFillers(List<String> words, int from) {
    int i = from;
    while (i < words.size() && VerbForms.of(words.get(i)) == Form.FILLER) {
      i++;
    }
    return i;
  }

  private static boolean isHad(String word) {
    return word.equals("had") || word.equals("hadn");
  }

  private static boolean isVerb(String word) {
    Form form = VerbForms.of(word);
    return form != Form.NONE && form != Form.FILLER;
  }

  private static boolean isParticiple(String word) {
    return switch (VerbForms.of(word)) {
      case PAST, DOING, PLANNING, AWAITED -> true;
      default -> VerbForms.isBaseAndParticiple(word);
    };
  }
}
