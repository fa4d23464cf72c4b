package org.annals.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story and whose it is, from what the page says beside it: byline, agency in the
 * dateline, "Courtesy:".
 */
final class Credits {

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Ww]ritten |[Ss]tory"
              + " )?(?:[Bb][Yy]|BYLINE|[Aa]uthor):?\\s+(?<name>\\p{Lu}[^|•·,;(]*?)\\s*(?:[|•·,;(].*)?$",
          Pattern.DOTALL);

  /** A writer among the other things of a stamp. */
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "\\b[Bb][Yy]:?\\s+(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von)){0,6})");

  private static final Pattern NAME_AND_JOB =
      Pattern.compile("^(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}),\\s.*");

  private static final Pattern REPORTING =
      Pattern.compile(
          "^\\(?[Rr]eporting by (?<name>\\p{Lu}[^;,)(]*?)(?: in \\p{Lu}.*)?[;,)(.]",
          Pattern.DOTALL);

  private static final Pattern COURTESY =
      Pattern.compile(
          "^\\(?(?:courtesy|source|via|from)\\s?(?:of)?:?\\s+(?<name>\\p{Lu}[\\p{L}\\p{N}"
              + " .&'’-]{1,40}?)[).]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE_AGENCY =
      Pattern.compile("^[^()\\n.]{2,70}\\((?<name>[\\p{L} .’'-]{2,30})\\)\\s?[—–-]");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?\\s*(?:the )?(?<name>reuters|thomson"
              + " reuters|associated press|ap|afp|agence france-presse|xinhua|bloomberg)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /**
   * Long and older names of the news agencies to the one they are known by; general, and closed.
   */
  private static final Map<String, String> AGENCIES =
      Map.ofEntries(
          Map.entry("reuters", "Reuters"),
          Map.entry("thomson reuters", "Reuters"),
          Map.entry("ap", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("the associated press", "AP"),
          Map.entry("afp", "AFP"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("upi", "UPI"),
          Map.entry("united press international", "UPI"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("xinhua news agency", "Xinhua"),
          Map.entry("dpa", "dpa"),
          Map.entry("ians", "IANS"),
          Map.entry("pti", "PTI"),
          Map.entry("press trust of india", "PTI"),
          Map.entry("ani", "ANI"),
          Map.entry("tass", "TASS"),
          Map.entry("kyodo", "Kyodo"),
          Map.entry("kyodo news", "Kyodo"),
          Map.entry("yonhap", "Yonhap"),
          Map.entry("efe", "EFE"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("bloomberg news", "Bloomberg"),
          Map.entry("cnn", "CNN"),
          Map.entry("bbc", "BBC"),
          Map.entry("anadolu", "Anadolu"),
          Map.entry("interfax", "Interfax"),
          Map.entry("itar-tass", "TASS"),
          Map.entry("ria novosti", "RIA Novosti"));

  private Credits() {}

  /** Author and origin as the regions tell them; the rest unknown. */
  static Facts of(String text, List<Region> regions) {
    String author = null;
    String origin = null;
    boolean lead = true;
    for (Region region : regions) {
      String words = region.span().in(text);
      switch (region.kind()) {
        case BYLINE -> author = author == null ? writer(words, NAME_AND_JOB) : author;
        case STAMP -> author = author == null ? writer(words, BESIDE_DATE) : author;
        case FURNITURE -> {
          author = author == null ? named(REPORTING, words) : author;
          origin = origin == null ? agency(words) : origin;
        }
        case BODY -> {
          origin = lead && origin == null ? known(named(DATELINE_AGENCY, words)) : origin;
          lead = false;
        }
        default -> {}
      }
    }
    return new Facts(null, address(text, regions), null, origin, author, null);
  }

  private static @Nullable String writer(String words, Pattern otherwise) {
    String bare = words.replace("*", "");
    String by = named(BYLINE, bare);
    return by == null ? named(otherwise, bare) : by;
  }

  /** An address that stands alone above the story is the page's own. */
  private static @Nullable String address(String text, List<Region> regions) {
    for (Region region : regions) {
      String words = region.span().in(text);
      if (region.kind() == Region.Kind.BODY) {
        return null;
      }
      if (words.startsWith("http") && ADDRESS.matcher(words).matches()) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable String agency(String words) {
    String courtesy = named(COURTESY, words);
    if (courtesy != null) {
      String known = known(courtesy);
      return known == null ? courtesy : known;
    }
    return known(named(COPYRIGHT, words));
  }

  private static @Nullable String known(@Nullable String name) {
    return name == null ? null : AGENCIES.get(name.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String named(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words.strip());
    return matcher.find() ? matcher.group("name").strip().replaceAll("\\s+", " ") : null;
  }
}
