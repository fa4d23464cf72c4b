package org.annals.reading;

import java.util.regex.Pattern;

/** What a line's shape alone says: menus, tools of a page, the marks of columns and of feeds. */
final class LineShapes {

  private static final Pattern WEATHER =
      Pattern.compile(
          "[-−]?\\d{1,3}(?:[.,]\\d)?\\s?(?:°|º|deg)\\s?[CF]?|[-−]?\\d{1,3}(?:[.,]\\d)?\\s?[CF]|[-−]?\\d{1,3}[.,]\\d"
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s[A-Z]{2,4})?");

  /** Cells of a menu or of a trail of sections, beside each other in one line. */
  private static final Pattern CELLS =
      Pattern.compile(
          "[^|•·»›>/]{1,25}(?:\\s?[|•·»›>]\\s?[^|•·»›>/]{1,25}){2,}|\\S{1,20}(?:"
              + " \\S{1,20})?(?:\\s{3,}\\S{1,20}(?: \\S{1,20})?){1,}|(?i:home(?:page)?|news|you are"
              + " here:?.{0,20})(?:\\s?[|•·»›>/]\\s?[^|•·»›>/]{1,80}){1,6}");

  private static final Pattern COLUMN =
      Pattern.compile(
          ".{0,40}\\b(?:top|bottom|foot) of (?:the )?(?:\\w+"
              + " )?column\\b.{0,10}|(?:\\(|\\[)?continued"
              + " (?:on|from|at|in|below)\\b.{0,60}|(?:continued |turn |see \\w+,?"
              + " )?(?:from|to|on|at)? ?page [a-z]?\\d{1,3}\\b.{0,10}");

  private static final Pattern SOCIAL =
      Pattern.compile(
          ".*(?:pic\\.twitter\\.com/|https?://t\\.co/).*|^[—–-].*\\(@\\w+\\).*|^@\\w+$|^https?://\\S+$|^[\\W_]+$");

  /** How long it takes to read, how long ago it was, how many have looked at it. */
  private static final Pattern TOOLS =
      Pattern.compile(
          "\\d+(?:[ -]?min(?:ute)?s?|[ -]m)\\.? (?:read|listen|watch|video)|(?:estimated"
              + " )?(?:reading|read) time\\b.{0,30}|time to read\\b.{0,20}|listen to this"
              + " \\w+.{0,20}|(?:(?:last )?(?:updated|published|posted|modified):? )?(?:about |over"
              + " |almost )?(?:an?|one|\\d+)"
              + " (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|(?:just"
              + " now|yesterday|moments ago)|\\d[\\d.,]*\\s?[km]?(?:"
              + " (?:views?|shares?|likes?|comments?|reads?|retweets?|reposts?|reactions?|votes?|followers?|subscribers?|photos|images|videos))?|(?:page"
              + " )?\\d+ (?:of|/) \\d+|(?:join|with) [\\d.,]+[km]? (?:other"
              + " )?(?:subscribers|followers|readers).{0,20}|click to .{3,30} \\(opens in new"
              + " window.{0,3}");

  /** Links of Markdown and nothing beside them; a heading is not one. */
  private static final Pattern LINKS =
      Pattern.compile("(?:[*+-]|\\d+\\.)?\\s*(?:\\**\\[[^\\]]*\\]\\([^)]*\\)\\**[\\s|·•,/-]*)+");

  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,14}\\]\\([^)]*\\)");

  private static final Pattern CODE = Pattern.compile("\\[/?[a-z_-]+(?: [a-z_-]+=[^\\]]*)*\\]");

  /** Where to write or to call. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:contact|e-?mail|write to|reach|call|phone|tel|twitter|follow|tips?|on"
              + " twitter)\\b.{0,60}(?:\\S@\\S+\\.\\w{2,}|\\d{3}["
              + " .-]\\d{3,4}|@\\w{3,}).{0,40}|\\S+@\\S+\\.\\w{2,6}");

  /** The tools of a page are short. */
  private static final int MAX_TOOL = 120;

  private LineShapes() {}

  static boolean isWeather(String line) {
    return WEATHER.matcher(line).matches();
  }

  /** Whether a line that is no sentence is a menu, or the way to the page. */
  static boolean isMenu(String line) {
    return CELLS.matcher(line).matches();
  }

  static boolean isFurniture(String line, String plain) {
    return (mayBeSocial(line) && SOCIAL.matcher(line).matches())
        || (line.indexOf('[') >= 0 && isMarkup(line))
        || (plain.length() <= MAX_TOOL && isTool(line, plain));
  }

  /** What the pattern needs at the least; most lines have nothing of it. */
  private static boolean mayBeSocial(String line) {
    return line.isEmpty()
        || !isWordCharacter(line.charAt(0))
        || line.startsWith("http")
        || line.contains("twitter.com/")
        || line.contains("//t.co/");
  }

  /** As the pattern counts them: ASCII only. */
  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isTool(String line, String plain) {
    return COLUMN.matcher(plain).matches()
        || (TOOLS.matcher(plain).matches() && !isWeather(line) && !Stamps.isStamp(line))
        || CONTACT.matcher(plain).matches();
  }

  private static boolean isMarkup(String line) {
    return LINKS.matcher(line).matches()
        || PICTURE.matcher(line).matches()
        || CODE.matcher(line).matches();
  }
}
