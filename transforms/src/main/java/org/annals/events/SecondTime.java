package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.Basis;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;

/**
 * A deed is done once: of two times of one clause that share no day, the one behind it is of
 * something that is named between them ("sentenced on Monday for fraud committed in 2007"), unless
 * they are joined ("won in 2003 and 2007", "sold the mill on Monday and the farm on Tuesday").
 */
final class SecondTime {

  /** What may stand between times that are joined. */
  private static final Set<String> JOINTS =
      Set.of(
          "and", "or", "but", "then", "again", "also", "later", "not", "once", "twice", "more",
          "on", "in", "at", "of", "from", "to", "until", "till", "through", "during", "between",
          "the", "early", "late", "mid", "last", "next", "this", "around", "about", "only", "as",
          "well");

  private static final Set<String> OPENERS =
      Set.of("on", "in", "at", "during", "early", "late", "by");

  private SecondTime() {}

  /**
   * Takes out of {@code mentions}, sorted, those whose time is of something else, and answers with
   * them.
   *
   * @param text of their article
   */
  static List<EventMention> takeOut(String text, List<EventMention> mentions) {
    List<EventMention> others = new ArrayList<>(0);
    for (int i = mentions.size() - 1; i > 0; i--) {
      if (isOfAnother(text, mentions.get(i - 1), mentions.get(i))) {
        others.add(mentions.get(i));
      }
    }
    mentions.removeAll(others);
    return others;
  }

  private static boolean isOfAnother(String text, EventMention first, EventMention second) {
    TextSpan trigger = second.candidate().trigger().span();
    TextSpan before = first.candidate().timex();
    TextSpan behind = second.candidate().timex();
    return before != null
        && behind != null
        && first.candidate().trigger().span().equals(trigger)
        && first.candidate().basis() == Basis.STATED
        && second.candidate().basis() == Basis.STATED
        && before.end() <= behind.start()
        && behind.start() >= trigger.end()
        && (before.start() >= trigger.end() || opens(text, first))
        && !first.span().overlaps(second.span())
        && !areJoined(text.substring(before.end(), behind.start()))
        && !isToldAnew(text.substring(before.end(), behind.start()), first, second);
  }

  /** "On Monday a court …": the time of all that follows. */
  private static boolean opens(String text, EventMention mention) {
    TextSpan timex = mention.candidate().timex();
    int start = mention.candidate().sentence().start();
    if (timex == null || timex.start() < start) {
      return false;
    }
    String front = text.substring(start, timex.start()).strip().toLowerCase(Locale.ROOT);
    return front.isEmpty() || OPENERS.contains(front);
  }

  /** Whether something else was done, by the same verb. */
  private static boolean isToldAnew(String between, EventMention first, EventMention second) {
    return between.contains(" and ")
        && !first.candidate().title().equals(second.candidate().title());
  }

  private static boolean areJoined(String between) {
    for (String word : between.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty() && !JOINTS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
