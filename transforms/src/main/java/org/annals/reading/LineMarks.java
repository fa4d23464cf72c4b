package org.annals.reading;

import java.util.regex.Pattern;

/**
 * Tells by its shape and words alone what a line is. The order of the questions is from the surest
 * to the least sure.
 */
final class LineMarks {

  /** Longer lines are story; no shape is asked of them. */
  private static final int MAX_MARKED = 240;

  private static final int MAX_NAME_LINE = 120;

  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          "^[\\[(]*(?:©|\\(c\\)|copyright(?:\\W*(?:©|\\(c\\)|\\d{4}|by\\b)|\\W+(?-i:\\p{Lu})|\\W*$)|(?:additional"
              + " |with )?reporting by\\b|writing by\\b|editing by\\b|edited by\\b|compiled"
              + " by\\b|courtesy:|source:|with (?:inputs?|reporting|files) from\\b|this"
              + " (?:story|article|report) (?:was|has been|is) ).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "^[\\[(]?(?:(?:photo|image|picture|photograph|pic|illustration|graphic|video|file)s?\\s?(?:/\\w+)?\\s?(?:credits?|sources?|by|courtesy(?:"
              + " of)?|copyright|:)\\b?|ap photo|getty images|afp photo|reuters photo|handout"
              + " photo)\\W?.*",
          Pattern.CASE_INSENSITIVE);

  /** What a paper says of its own text, in however many words it says what was wrong. */
  private static final Pattern AMENDED =
      Pattern.compile(
          "^[\\W_]{0,4}(?:(?:this|the) (?:article|story|post|column|interview|blog|page|obituary|review"
              + "|headline|caption)(?:,? \\p{L}+){0,3} (?:was|were|has been|have been)"
              + " (?:\\p{L}+ )?(?:amended|corrected|updated|edited|clarified|modified|revised)\\b"
              + "|(?:an|a previous|a prior) (?:earlier |previous )?version of th(?:is|e) \\p{L}+"
              + "|corrections?( and clarifications?)?:|clarifications?:).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final FurnitureWords words;

  LineMarks(FurnitureWords words) {
    this.words = words;
  }

  Mark of(Line line) {
    if (AMENDED.matcher(line.text()).matches()) {
      return dateOr(Mark.FURNITURE, line);
    }
    if (line.length() > MAX_MARKED) {
      return Captions.opens(line.text()) ? Mark.CAPTION : Mark.NONE;
    }
    String plain = line.plain();
    Mark mark = byWords(line, plain);
    if (mark != Mark.NONE) {
      return mark;
    }
    return Captions.opens(line.text()) ? Mark.CAPTION : Mark.NONE;
  }

  private Mark byWords(Line line, String plain) {
    if (words.opensComments(plain)) {
      return Mark.COMMENTS;
    }
    if (words.opensOtherStories(plain)) {
      return Mark.OTHER_STORIES;
    }
    if (words.surelyBegins(plain)) {
      return dateOr(Mark.FURNITURE, line);
    }
    if (words.isWhole(plain)
        || Captions.isLabel(line.text())
        || LineShapes.isFurniture(line.text(), plain)) {
      return Mark.FURNITURE;
    }
    if (PICTURE_CREDIT.matcher(line.text()).matches() && !line.endsSentence()) {
      return Mark.PICTURE_CREDIT;
    }
    if (SMALL_PRINT.matcher(line.text()).matches()) {
      return dateOr(Mark.SMALL_PRINT, line);
    }
    if (words.begins(plain) && !line.endsSentence()) {
      return dateOr(Mark.FURNITURE, line);
    }
    return byShape(line, plain);
  }

  /** What begins as {@code mark} does may still be a stamp. */
  private static Mark dateOr(Mark mark, Line line) {
    return line.length() <= MAX_NAME_LINE && StampLines.is(line.text()) ? Mark.DATE : mark;
  }

  private Mark byShape(Line line, String plain) {
    if (line.length() > MAX_NAME_LINE) {
      return Mark.NONE;
    }
    if (LineShapes.isWeather(line.text())) {
      return Mark.WEATHER;
    }
    String bare = line.text().replace("*", "");
    // The first line may be a headline, "Talks in Lima, 14 August 2014", but not within brackets.
    boolean belowHeadline = line.span().start() > 0 || StampLines.isInBrackets(bare);
    if (belowHeadline ? StampLines.isBelow(bare) : StampLines.is(bare)) {
      return Mark.DATE;
    }
    if (Bylines.is(bare, plain)) {
      return Mark.BYLINE;
    }
    boolean menu = LineShapes.isMenu(line.text()) || words.isAllMenu(plain);
    return menu && !line.endsSentence() ? Mark.FURNITURE : Mark.NONE;
  }
}
