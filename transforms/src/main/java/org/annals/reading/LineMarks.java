package org.annals.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by its shape and words alone what a line is. The order of the questions is from the surest
 * to the least sure.
 */
final class LineMarks {

  /** Longer lines are story; no shape is asked of them. */
  private static final int MAX_MARKED = 240;

  private static final int MAX_NAME_LINE = 100;

  private static final Set<String> OTHER_STORIES =
      Set.of(
          "related",
          "related articles",
          "related stories",
          "related news",
          "related posts",
          "related content",
          "related links",
          "related coverage",
          "related topics",
          "latest articles",
          "latest news",
          "latest posts",
          "latest stories",
          "latest headlines",
          "top stories",
          "more news",
          "more stories",
          "more headlines",
          "more articles",
          "most read",
          "most popular",
          "most viewed",
          "popular posts",
          "trending",
          "trending now",
          "recent posts",
          "recent articles",
          "recommended",
          "recommended for you",
          "recommended stories",
          "recommended articles",
          "you may also like",
          "you might also like",
          "read next",
          "editor's picks",
          "editors' picks",
          "promoted stories",
          "sponsored links",
          "around the web",
          "from the web",
          "in other news",
          "more from author");

  private static final Set<String> COMMENTS =
      Set.of(
          "leave a reply",
          "leave a comment",
          "post a comment",
          "post comment",
          "add a comment",
          "add comment",
          "write a comment",
          "comments",
          "comment",
          "join the conversation",
          "join the discussion",
          "view comments",
          "recent comments");

  private static final Pattern WEATHER =
      Pattern.compile(
          "[-−]?\\d{1,3}(?:[.,]\\d)?\\s?(?:°|º|deg)?\\s?[CF]?|\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s[A-Z]{2,4})?");

  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          "^[\\[(]*(?:©|\\(c\\)|copyright\\b|(?:additional |with )?reporting by\\b|writing by\\b|editing by\\b|edited by\\b|compiled by\\b"
              + "|courtesy:|source:|with (?:inputs?|reporting|files) from\\b|this (?:story|article|report) (?:was|has been|is) ).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "^[\\[(]?(?:(?:photo|image|picture|photograph|pic|illustration|graphic|video|file)s?"
              + "\\s?(?:/\\w+)?\\s?(?:credits?|sources?|by|courtesy(?: of)?|copyright|:)\\b?|ap photo|getty images|afp photo|reuters photo|handout photo)\\W?.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb][Yy]|[Ww]ritten [Bb]y|[Ss]tory [Bb]y|[Ff]rom|[Aa]uthor:|[Bb]y:)\\s+(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|der|bin|al|,|&|in)"
              + "(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|der|bin|al|&|in|for|of|the)){0,12}[,.]?");

  private static final Pattern DESK =
      Pattern.compile(
          "from (?:our|a|the) (?:own |wire |staff |special |news |foreign |political )?(?:correspondents?|reporters?|services?|staff|desk|agenc(?:y|ies))|staff (?:reporter|writer|report)s?|wire (?:services?|reports?)");

  /** Cells of a menu or of a trail of sections, beside each other in one line. */
  private static final Pattern CELLS =
      Pattern.compile(
          "[^|•·»›/]{1,25}(?:\\s?[|•·»›]\\s?[^|•·»›/]{1,25}){2,}|\\S{1,20}(?: \\S{1,20})?(?:\\s{3,}\\S{1,20}(?: \\S{1,20})?){1,}");

  private static final Pattern COLUMN =
      Pattern.compile(
          ".{0,40}\\b(?:top|bottom|foot) of (?:the )?(?:\\w+ )?column\\b.{0,10}|(?:\\(|\\[)?continued (?:on|from|at|in|below)\\b.{0,60}");

  private static final Pattern SOCIAL =
      Pattern.compile(
          ".*(?:pic\\.twitter\\.com/|https?://t\\.co/).*|^[—–-].*\\(@\\w+\\).*|^@\\w+$|^https?://\\S+$|^[\\W_]+$");

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
    if (COMMENTS.contains(FurnitureWords.withoutCount(plain))) {
      return Mark.COMMENTS;
    }
    if (OTHER_STORIES.contains(plain)) {
      return Mark.OTHER_STORIES;
    }
    if (words.isWhole(plain)
        || COLUMN.matcher(plain).matches()
        || SOCIAL.matcher(line.text()).matches()) {
      return Mark.FURNITURE;
    }
    if (PICTURE_CREDIT.matcher(line.text()).matches() && !line.endsSentence()) {
      return Mark.PICTURE_CREDIT;
    }
    if (SMALL_PRINT.matcher(line.text()).matches()) {
      return Mark.SMALL_PRINT;
    }
    if (words.begins(plain) && !line.endsSentence()) {
      return Mark.FURNITURE;
    }
    return byShape(line);
  }

  private static Mark byShape(Line line) {
    if (line.length() > MAX_NAME_LINE) {
      return Mark.NONE;
    }
    if (WEATHER.matcher(line.text()).matches()) {
      return Mark.WEATHER;
    }
    if (isDate(line.text())) {
      return Mark.DATE;
    }
    if (BYLINE.matcher(line.text()).matches() || DESK.matcher(line.plain()).matches()) {
      return Mark.BYLINE;
    }
    return !line.endsSentence() && CELLS.matcher(line.text()).matches()
        ? Mark.FURNITURE
        : Mark.NONE;
  }

  /** A stamp, or a byline and a stamp in one line. */
  private static boolean isDate(String line) {
    if (Stamps.isStamp(line)) {
      return true;
    }
    int cut =
        Math.max(line.lastIndexOf('|'), Math.max(line.lastIndexOf('•'), line.lastIndexOf('·')));
    cut = cut < 0 ? line.lastIndexOf(" - ") + 1 : cut;
    cut = cut <= 0 ? line.indexOf(", ") : cut;
    return cut > 0
        && Stamps.isStamp(line.substring(cut + 1))
        && BYLINE.matcher(line.substring(0, cut).strip()).matches();
  }
}
