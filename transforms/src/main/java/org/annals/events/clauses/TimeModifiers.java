package org.annals.events.clauses;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.CalendarWords;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;

/** Tells a time that stands before its noun from one that stands for itself. */
final class TimeModifiers {

  private static final Pattern YEARS =
      Pattern.compile("(1[89]|20)\\d\\d([-–](1[89]|20)?\\d\\d)?s?");

  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "weekend", "spring", "summer", "autumn", "winter");

  private final List<Word> words;

  TimeModifiers(List<Word> words) {
    this.words = words;
  }

  /**
   * Whether the expression at {@code at} stands before a noun as its modifier: "Thursday's parade",
   * "the 1953 armistice", "this week's talks", "2016 election".
   *
   * @param end one past its last word
   * @param insideNoun whether a word of the noun phrase stands before it
   */
  boolean isModifier(int at, int end, boolean insideNoun) {
    if (end >= words.size()) {
      return false;
    }
    Word next = words.get(end);
    boolean ownPossessive =
        words.get(end - 1).lower().endsWith("'s") || words.get(end - 1).lower().equals("'");
    if (ownPossessive || Chunker.isPossessive(next)) {
      return true;
    }
    if (insideNoun && isHow(end)) {
      return true;
    }
    boolean beforeNoun =
        next.tag().isNominal()
            || ((next.is(Tag.ADJ) || next.is(Tag.NUM))
                && end + 1 < words.size()
                && (words.get(end + 1).tag().isNominal() || words.get(end + 1).text().equals("-")));
    if (!beforeNoun) {
      return false;
    }
    if (isDecadeAlone(at, end)) {
      return false;
    }
    boolean year = YEARS.matcher(words.get(end - 1).text()).matches();
    boolean withArticle = end - at == 2 && words.get(at).lower().equals("the");
    boolean afterPreposition =
        at > 0
            && (words.get(at - 1).is(Tag.ADP) || words.get(at - 1).is(Tag.SCONJ))
            && !(words.get(at - 1).lower().equals("of") && next.is(Tag.NOUN));
    boolean holiday =
        next.is(Tag.NOUN)
            && words.get(end - 1).token().isCapitalised()
            && !ChunkWords.isTime(words.get(end - 1).lower());
    return insideNoun
        || holiday
        || isDayOf(at, end)
        || isPartOf(at, end)
        || (year && (withArticle || (end - at == 1 && !afterPreposition && at > 0)));
  }

  /** "The recently announced iPhone": since when a thing is what a participle says of it. */
  private boolean isHow(int end) {
    return words.get(end - 1).is(Tag.ADV)
        && words.get(end).is(Tag.VERB)
        && end + 1 < words.size()
        && words.get(end + 1).tag().isNominal()
        && Verbs.read(words.get(end).lower())
            .filter(r -> r.form().maybeParticiple() || r.form() == VerbForm.GERUND)
            .isPresent();
  }

  /** "In the 1990s thousands of farmers lost their land", "in the 1990s Peru sold its railways". */
  private boolean isDecadeAlone(int at, int end) {
    boolean decade =
        words.get(end - 1).text().endsWith("0s") && at > 0 && words.get(at - 1).is(Tag.ADP);
    return decade && (leadsToVerb(end) || ChunkWords.MANY.contains(words.get(end).lower()));
  }

  /** "The 12 June elections": a day by its number behind an article, and what took place on it. */
  private boolean isDayOf(int at, int end) {
    boolean day =
        end - at > 2
            && words.get(at).lower().equals("the")
            && words.subList(at, end).stream().anyMatch(word -> isNumber(word))
            && words.subList(at, end).stream().anyMatch(w -> CalendarWords.names(w.lower()));
    return day && !leadsToVerb(end);
  }

  private static boolean isNumber(Word word) {
    return word.text().length() <= 2 && word.text().chars().allMatch(Character::isDigit);
  }

  /** "The morning sunshine", "the summer holidays": a part of the day or year, and its own noun. */
  private boolean isPartOf(int at, int end) {
    return end - at == 2
        && words.get(at).lower().equals("the")
        && PARTS.contains(words.get(at + 1).lower())
        && words.get(end).is(Tag.NOUN)
        && !ChunkWords.MANY.contains(words.get(end).lower())
        && !leadsToVerb(end);
  }

  /** "In the summer troops left": nouns that a verb follows are a subject of their own. */
  private boolean leadsToVerb(int from) {
    int behind = from;
    while (behind < words.size()
        && (words.get(behind).tag().isNominal() || words.get(behind).is(Tag.ADJ))) {
      behind++;
    }
    return behind < words.size()
        && (words.get(behind).is(Tag.VERB) || words.get(behind).is(Tag.AUX));
  }
}
