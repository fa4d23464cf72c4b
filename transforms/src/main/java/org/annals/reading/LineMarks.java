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

  private final FurnitureWords words;

  LineMarks(FurnitureWords words) {
    this.words = words;
  }

  Mark of(Line line) {
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
    if (words.isWhole(plain)
        || words.surelyBegins(plain)
        || Captions.isLabel(line.text())
        || LineShapes.isFurniture(line.text(), plain)) {
      return Mark.FURNITURE;
    }
    if (PICTURE_CREDIT.matcher(line.text()).matches() && !line.endsSentence()) {
      return Mark.PICTURE_CREDIT;
    }
    if (SMALL_PRINT.matcher(line.text()).matches()) {
      return Mark.SMALL_PRINT;
    }
    if (words.begins(plain) && !line.endsSentence()) {
      return StampLines.is(line.text()) ? Mark.DATE : Mark.FURNITURE;
    }
    return byShape(line, plain);
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
