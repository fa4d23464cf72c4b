package org.annals.text;

import java.util.List;
import java.util.Set;
import org.annals.model.Tense;
import org.annals.text.VerbForms.Form;

/**
 * The direction that the verbs beside a stretch of text give it: auxiliaries, endings and lists of
 * verbs, no parse. The nearest verb group before it in its sentence counts; where there is none,
 * the first one behind.
 */
public final class TenseCues {

  private static final List<String> VAIN = List.of("neither", "nor", "nobody", "none", "nothing");

  /** What begins a clause of its own. */
  private static final Set<String> OPENERS =
      Set.of("but who which where while though although whereas".split(" ", -1));

  private static final Set<String> MANY = Set.of("they", "we", "you");

  /** What is done to a thing at a day set for it. */
  private static final Set<String> SET_FOR =
      Set.of("published", "released", "broadcast", "aired", "screened", "unveiled", "held");

  /** "the first to be held" tells of what was. */
  private static final Set<String> OF_ALL = Set.of("first", "last", "only", "latest", "next");

  private static final Set<String> ACCUSED =
      Set.of("accused", "suspected", "convicted", "charged", "guilty");

  private static final Set<String> DETERMINERS =
      Set.of("the a an this that these those his her its their our my your".split(" ", -1));

  /** Words from "that" to a time that its clause opens with. */
  private static final int WITHIN = 5;

  private TenseCues() {}

  /**
   * The direction of the verbs around {@code [start, end)} in its sentence; {@code NONE} when there
   * is no verb, or one that tells none.
   */
  public static Tense around(CharSequence text, int start, int end) {
    List<String> before = SentenceWords.before(text, start);
    if (isOpened(before) || isJoined(before, text, end)) {
      Tense tense = after(SentenceWords.after(text, end));
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (isLapsedPlan(before, i)) {
        return Tense.NONE;
      }
      if (isAccused(before, i)) {
        return Tense.PAST;
      }
      Tense tense = verbBefore(before, i);
      if (tense == Tense.PRESENT && isWordNext(text, end) && isSubjects(before, text, end)) {
        return Tense.PAST;
      }
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return after(SentenceWords.after(text, end));
  }

  /** "is accused of shooting him on Thursday": whatever the verb before. */
  private static boolean isAccused(List<String> words, int i) {
    boolean joint = words.get(i).equals("of") || words.get(i).equals("with");
    return joint && i + 1 < words.size() && ACCUSED.contains(words.get(i + 1));
  }

  private static boolean isWordNext(CharSequence text, int end) {
    return end + 1 < text.length()
        && Character.isWhitespace(text.charAt(end))
        && Character.isLetter(text.charAt(end + 1));
  }

  private static Tense after(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Tense tense = verbAfter(words, i);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  /** Whether the place begins a clause: "but on Sunday he rejected", "which on Saturday sent". */
  private static boolean isOpened(List<String> before) {
    int i = !before.isEmpty() && before.get(0).equals("on") ? 1 : 0;
    return (i < before.size() && OPENERS.contains(before.get(i))) || isWithinThat(before);
  }

  /** "…, and in November they set aside": a joined clause whose pronoun stands behind its time. */
  private static boolean isJoined(List<String> before, CharSequence text, int end) {
    boolean and =
        before.size() > 1
            && Set.of("in", "on", "at").contains(before.get(0))
            && before.get(1).equals("and");
    List<String> behind = and ? SentenceWords.after(text, end) : List.of();
    return !behind.isEmpty()
        && Set.of("he", "she", "it", "they", "we").contains(behind.get(0))
        && isWordNext(text, end);
  }

  /**
   * "Says that shortly after lunch Saturday, the boat …": behind "that", before its clause's verb.
   */
  private static boolean isWithinThat(List<String> before) {
    for (int i = 0; i < Math.min(before.size(), WITHIN); i++) {
      if (before.get(i).equals("that")) {
        return i > 0;
      }
      Form form = VerbForms.of(before.get(i));
      if (form != Form.NONE && form != Form.FILLER) {
        return false;
      }
    }
    return false;
  }

  /** Whether the place parts a subject from its verb: "state media on Sunday described". */
  private static boolean isSubjects(List<String> before, CharSequence text, int end) {
    if (!before.get(0).equals("on")) {
      return false;
    }
    List<String> behind = SentenceWords.after(text, end);
    return !behind.isEmpty() && isTold(behind.get(0));
  }

  private static boolean isTold(String word) {
    Form form = VerbForms.of(word);
    return form == Form.PAST || form == Form.WAS || form == Form.HAD;
  }

  /** The tense of the group whose last word is {@code words[i]}; words run backwards. */
  private static Tense verbBefore(List<String> words, int i) {
    return switch (VerbForms.of(words.get(i))) {
      case MODAL -> Tense.FUTURE;
      case IS -> Tense.PRESENT;
      case PRESENT ->
          Nominals.isNoun(words, i) && !isSetPhrase(words, i) ? Tense.NONE : present(words, i);
      case WAS, HAD -> Tense.PAST;
      case HAS -> has(words, i);
      case TO -> infinitive(words, i);
      case AWAITED ->
          isSetDown(words, i)
              ? group(words, i + 1)
              : isBeforeFor(words, i) || isDue(words, i) ? Tense.FUTURE : awaited(words, i + 1);
      case PLANNING, PAST, DOING -> group(words, i + 1);
      case NONE -> isBehindWho(words, i) ? Tense.PRESENT : Tense.NONE;
      case BE, FILLER -> Tense.NONE;
    };
  }

  /** "The abbot, who names his heir on Friday": a form in -s that can be no noun there. */
  private static boolean isBehindWho(List<String> words, int i) {
    return i + 1 < words.size()
        && (words.get(i + 1).equals("who") || words.get(i + 1).equals("which"))
        && isThird(words.get(i));
  }

  /** "On Wednesday they travel": a verb of the present behind its pronoun. */
  private static boolean isOfMany(List<String> words, int verb) {
    return verb == 1 && MANY.contains(words.get(0)) && Verbs.isBase(words.get(1));
  }

  /** "expires on 31 December", "takes place at Easter": a timetable looks ahead. */
  private static Tense present(List<String> words, int i) {
    // Nothing in -s stands behind "to" or "will": what is there ends another part of the sentence.
    Tense tense = isThird(words.get(i)) ? Tense.PRESENT : base(words, i + 1);
    return tense == Tense.PRESENT && isTimetable(words, i) ? Tense.FUTURE : tense;
  }

  private static boolean isThird(String word) {
    return Verbs.read(word).filter(read -> read.form() == VerbForm.THIRD).isPresent();
  }

  private static boolean isTimetable(List<String> words, int i) {
    return switch (words.get(i)) {
      case "expires", "begins", "starts", "resumes", "opens", "reopens", "ends" -> true;
      case "continues", "concludes", "commences" -> true;
      case "travels", "flies", "votes" -> true;
      case "goes" -> true;
      case "go", "begin", "start", "resume", "reopen", "expire" -> true;
      default -> isSetPhrase(words, i);
    };
  }

  /** "Takes effect", "comes into force", "kicks off": no noun in -s, and of a day set for it. */
  private static boolean isSetPhrase(List<String> words, int i) {
    String next = i > 0 ? words.get(i - 1) : "";
    return switch (words.get(i)) {
      case "takes" -> Set.of("place", "effect", "office", "over", "power").contains(next);
      case "comes", "enters" ->
          i > 1
              && next.equals("into")
              && Set.of("force", "effect", "operation", "power").contains(words.get(i - 2));
      case "kicks" -> next.equals("off");
      default -> false;
    };
  }

  /** "opens" is present; "will not open", "did not open" and "to open" are not. */
  private static Tense base(List<String> words, int from) {
    int i = from;
    while (i < words.size() && VerbForms.of(words.get(i)) == Form.FILLER) {
      i++;
    }
    if (will(words, i)) {
      return Tense.FUTURE;
    }
    boolean did = i < words.size() && (words.get(i).equals("did") || words.get(i).equals("didn"));
    if (did || (i < words.size() && VerbForms.of(words.get(i)) == Form.PAST)) {
      // "Did not open", "kicked open", "helped build"
      return Tense.PAST;
    }
    boolean to = i < words.size() && VerbForms.of(words.get(i)) == Form.TO;
    return to ? infinitive(words, i) : Tense.PRESENT;
  }

  /** "has" is present, "has come" past, "will have" future. */
  private static Tense has(List<String> words, int i) {
    if (will(words, i + 1)) {
      return Tense.FUTURE;
    }
    return i > 0 && VerbForms.isBaseAndParticiple(words.get(i - 1)) ? Tense.PAST : Tense.PRESENT;
  }

  /** Whether the next word back is "will" or the like: "will have". */
  private static boolean will(List<String> words, int i) {
    return i < words.size() && VerbForms.of(words.get(i)) == Form.MODAL;
  }

  /** What stands before a participle or past form. */
  private static Tense group(List<String> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 4); i++) {
      switch (VerbForms.of(words.get(i))) {
        case MODAL -> {
          return isPastCould(words, i) ? Tense.PAST : Tense.FUTURE;
        }
        case IS -> {
          return Tense.PRESENT;
        }
        case TO -> {
          return infinitive(words, i);
        }
        case BE, FILLER -> {
          continue;
        }
        default -> {
          return Tense.PAST;
        }
      }
    }
    return Tense.PAST;
  }

  /** "had been due to end": what was planned and given up may lie on either side. */
  private static boolean isLapsedPlan(List<String> words, int i) {
    int to = VerbForms.of(words.get(i)) == Form.PRESENT ? i + 1 : i;
    return to + 1 < words.size()
        && VerbForms.of(words.get(to)) == Form.TO
        && VerbForms.of(words.get(to + 1)) == Form.AWAITED
        && awaited(words, to + 2) == Tense.PAST;
  }

  /** "could not be reached", "neither could be found": what was tried in vain lies behind. */
  private static boolean isPastCould(List<String> words, int could) {
    return words.get(could).equals("could")
        && (VAIN.stream().anyMatch(words.subList(could, words.size())::contains)
            || (could > 0 && words.get(could - 1).equals("not")));
  }

  /** "the march planned for Saturday", unless that was so long ago: "had been planned for". */
  private static boolean isBeforeFor(List<String> words, int i) {
    boolean behind = i == 1 && words.get(0).equals("for");
    return behind && awaited(words, i + 1) == Tense.NONE;
  }

  /** "Bail was set at $500", "they set fire to it": done, and nothing to come; but "its set of". */
  private static boolean isSetDown(List<String> words, int i) {
    if (!words.get(i).equals("set")
        || i == 0
        || words.get(i - 1).equals("of")
        || isBeneathModal(words, i)) {
      return false;
    }
    String behind = words.get(i - 1);
    return Set.of("at", "up", "aside", "off", "out", "down", "back").contains(behind)
        || (!Set.of("to", "for", "on", "in").contains(behind)
            && awaited(words, i + 1) == Tense.NONE);
  }

  /** "can you please set something up", "to set up a panel". */
  private static boolean isBeneathModal(List<String> words, int verb) {
    return words.subList(verb + 1, Math.min(words.size(), verb + 4)).stream()
        .map(VerbForms::of)
        .anyMatch(form -> form == Form.MODAL || form == Form.TO);
  }

  /** "the vote due in December". */
  private static boolean isDue(List<String> words, int i) {
    return i == 1 && words.get(i).equals("due") && awaited(words, i + 1) == Tense.NONE;
  }

  private static Tense awaited(List<String> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 3); i++) {
      switch (VerbForms.of(words.get(i))) {
        case IS, WAS, MODAL, BE -> {
          return Tense.FUTURE;
        }
        case HAD -> {
          return Tense.PAST;
        }
        case FILLER -> {
          continue;
        }
        default -> {
          return Tense.NONE;
        }
      }
    }
    return Tense.NONE;
  }

  /** "to meet": ahead when planned or awaited, as past as "failed" when that governs it. */
  private static Tense infinitive(List<String> words, int to) {
    if (to == 0
        || (VerbForms.of(words.get(to - 1)) == Form.PAST && !mayBeBase(words.get(to - 1)))
        || DETERMINERS.contains(words.get(to - 1))) {
      // "Set fire to the building"
      return Tense.NONE;
    }
    for (int i = to + 1; i < Math.min(words.size(), to + 4); i++) {
      if (DETERMINERS.contains(words.get(i)) && isSetFor(words, to)) {
        return Tense.FUTURE; // "announced a rite to be held": of the rite, whatever the verb before
      }
      switch (VerbForms.of(words.get(i))) {
        case PLANNING, AWAITED, MODAL -> {
          return Tense.FUTURE;
        }
        case WAS -> {
          // "The talks were to end Thursday"
          return i == to + 1 ? Tense.FUTURE : Tense.NONE;
        }
        case DOING -> {
          return Tense.PAST;
        }
        case PAST -> {
          // "failed to open"; "would be towed to port"
          return group(words, i + 1);
        }
        case IS -> {
          return Tense.FUTURE;
        }
        default -> {
          continue;
        }
      }
    }
    return isSetFor(words, to) ? Tense.FUTURE : Tense.NONE;
  }

  /** "To shut", "to cut": a past form that is the base form too. */
  private static boolean mayBeBase(String word) {
    return Verbs.read(word).filter(v -> v.form() == VerbForm.ANY).isPresent();
  }

  /** "his next book, to be published in October". */
  private static boolean isSetFor(List<String> words, int to) {
    return to >= 2
        && words.get(to - 1).equals("be")
        && SET_FOR.contains(words.get(to - 2))
        && words.subList(to + 1, Math.min(words.size(), to + 4)).stream()
            .noneMatch(OF_ALL::contains);
  }

  /** The tense of the group whose first word is {@code words[i]}. */
  private static Tense verbAfter(List<String> words, int i) {
    Form form = VerbForms.of(words.get(i));
    return switch (form) {
      case MODAL -> Tense.FUTURE;
      case PRESENT ->
          Nominals.isNounAhead(words, i) || isBehindTo(words, i)
              ? Tense.NONE
              : presentAfter(words, i);
      case IS -> presentAfter(words, i);
      case WAS -> isAwaitedNext(words, i) ? Tense.FUTURE : Tense.PAST;
      case PLANNING -> planning(words, i);
      case HAD, DOING, PAST, HAS -> Tense.PAST;
      case AWAITED -> isDoneAhead(words, i) ? Tense.PAST : Tense.NONE;
      case NONE -> isOfMany(words, i) ? Tense.PRESENT : Tense.NONE;
      case BE, FILLER, TO -> Tense.NONE;
    };
  }

  /** "The vote (in June) to leave": what the noun before is for. */
  private static boolean isBehindTo(List<String> words, int i) {
    return i > 0 && VerbForms.of(words.get(i - 1)) == Form.TO;
  }

  /** "(In November) they set aside a sum": behind its subject. */
  private static boolean isDoneAhead(List<String> words, int i) {
    return i == 1
        && words.get(i).equals("set")
        && i + 1 < words.size()
        && !words.get(i + 1).equals("to")
        && Set.of("he", "she", "it", "they", "we").contains(words.get(0));
  }

  private static Tense presentAfter(List<String> words, int i) {
    return isAwaitedNext(words, i) || next(words, i) == Form.TO ? Tense.FUTURE : Tense.PRESENT;
  }

  /** "On Monday it plans to meet" looks ahead; "on Monday it agreed to meet" does not. */
  private static Tense planning(List<String> words, int i) {
    boolean now = !words.get(i).endsWith("ed") && !words.get(i).endsWith("ing");
    return now && next(words, i) == Form.TO ? Tense.FUTURE : Tense.PAST;
  }

  /** "was due", "was going to"; but "was going deaf". */
  private static boolean isAwaitedNext(List<String> words, int i) {
    boolean going = i + 1 < words.size() && words.get(i + 1).equals("going");
    return next(words, i) == Form.AWAITED && (!going || next(words, i + 1) == Form.TO);
  }

  private static Form next(List<String> words, int i) {
    return i + 1 < words.size() ? VerbForms.of(words.get(i + 1)) : Form.NONE;
  }
}
