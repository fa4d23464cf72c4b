package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.model.TimexType;

/**
 * Dates that English joins to one stretch by words: "between 1950 and 1953", "from May to July",
 * "from late 2014 until early 2016", "28 June-3 July", "in the 1960s and 1970s". TIMEX3 annotates
 * the two dates, and so does the tagger; what happened in such a stretch happened once, so events
 * are read from it as one.
 */
public final class Stretches {

  /** Rule of an expression that was made of two. */
  public static final String RULE = "range.joined";

  private static final int LONGEST_JOINT = 12;
  private static final int LOOKED_BACK = 60;

  private static final Pattern TO =
      Pattern.compile(",?\\s+(?:to|until|till|through)\\s+(?:the\\s+)?");
  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2013]\\s*");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:the\\s+)?");
  private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+(?:the\\s+)?$");
  private static final Pattern FROM = Pattern.compile("\\bfrom\\s+(?:the\\s+)?$");

  /** What is moved from one date to another does not last from the one to the other. */
  private static final Pattern MOVED =
      Pattern.compile(
          "\\b(?:mov|postpon|delay|push|shift|defer|reschedul|chang|bring|brought|advanc|switch"
              + "|extend)\\w*\\b[^.]*$");

  private Stretches() {}

  /** For each expression but the last whether it and the next one are the ends of one stretch. */
  public static boolean[] joints(List<Timex> timexes, String text) {
    boolean[] joints = new boolean[timexes.size()];
    for (int i = 0; i + 1 < timexes.size(); i++) {
      joints[i] = (i == 0 || !joints[i - 1]) && areEnds(timexes.get(i), timexes.get(i + 1), text);
    }
    return joints;
  }

  /** The tagging of {@code text} with the two ends of each stretch as one expression. */
  public static Tagging joined(Tagging tagging, String text) {
    List<Timex> all = new ArrayList<>(tagging.timexes().size());
    boolean[] joints = joints(tagging.timexes(), text);
    for (int i = 0; i < joints.length; i++) {
      Timex timex = tagging.timexes().get(i);
      boolean joint =
          joints[i]
              || (i + 1 < joints.length
                  && areDecadesInARow(timex, tagging.timexes().get(i + 1), text));
      all.add(joint ? joined(timex, tagging.timexes().get(++i), text) : timex);
    }
    return new Tagging(all, tagging.narrative(), tagging.headings());
  }

  private static Timex joined(Timex from, Timex to, String text) {
    return new Timex(
        from.start(),
        to.end(),
        text.substring(from.start(), to.end()),
        TimexType.DATE,
        Periods.of(from, to, text).orElseGet(() -> new Meaning.Range(from.meaning(), to.meaning())),
        from.type() == TimexType.DATE ? from.tense() : to.tense(),
        from.lookedBack(),
        from.opening(),
        from.ofOwnDay() && to.ofOwnDay(),
        RULE);
  }

  private static boolean areEnds(Timex from, Timex to, String text) {
    if (Periods.of(from, to, text).isPresent()) {
      return true;
    }
    if (to.start() - from.end() > LONGEST_JOINT || !isEnd(from.meaning()) || !isEnd(to.meaning())) {
      return false;
    }
    String joint = text.substring(from.end(), to.start());
    String before =
        text.substring(Math.max(0, from.start() - LOOKED_BACK), from.start())
            .toLowerCase(Locale.ROOT);
    if (DASH.matcher(joint).matches()) {
      return isDay(from.meaning()) && isDay(to.meaning());
    }
    if (AND.matcher(joint).matches()) {
      return BETWEEN.matcher(before).find();
    }
    Matcher opened = FROM.matcher(before);
    return TO.matcher(joint).matches()
        && opened.find()
        && !MOVED.matcher(before.substring(0, opened.start())).find();
  }

  /** "In the 1960s and 1970s": what is told of two decades in a row was not done once in each. */
  private static boolean areDecadesInARow(Timex first, Timex second, String text) {
    boolean decades =
        first.meaning() instanceof Meaning.Decade one
            && second.meaning() instanceof Meaning.Decade other
            && other.number() == one.number() + 1;
    boolean centuries =
        first.meaning() instanceof Meaning.Century one
            && second.meaning() instanceof Meaning.Century other
            && other.number() == one.number() + 1
            && other.beforeChrist() == one.beforeChrist();
    return (decades || centuries)
        && second.start() - first.end() <= LONGEST_JOINT
        && AND.matcher(text.substring(first.end(), second.start())).matches();
  }

  private static boolean isDay(Meaning meaning) {
    return meaning instanceof Meaning.WrittenDate
        || (meaning instanceof Meaning.CalendarDate date
            && date.month().isPresent()
            && date.day().isPresent());
  }

  /** What has days of its own; lengths, times of day and vague words do not. */
  private static boolean isEnd(Meaning meaning) {
    return meaning.type() == TimexType.DATE
        && !(meaning instanceof Meaning.Vague)
        && !(meaning instanceof Meaning.Range)
        && !(meaning instanceof Meaning.Offset offset && offset.amount().vague());
  }
}
