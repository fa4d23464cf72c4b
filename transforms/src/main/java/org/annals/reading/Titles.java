package org.annals.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.annals.model.Region;
import org.jspecify.annotations.Nullable;

/** What an article is called: the stated title, the headline, or its file's name. */
final class Titles {

  /** The site or section that pages hang behind their headline: " | World News", " - The Daily". */
  private static final Pattern SITE = Pattern.compile("\\s+(?:\\||»|•|::)\\s+[^|»•]{2,60}$");

  private Titles() {}

  /**
   * Its title.
   *
   * @param facts what is stated of it; a paper's name behind its title is no part of it
   */
  static String of(String uri, Facts facts, String text, List<Region> regions) {
    String stated = facts.title();
    if (stated != null && !stated.isBlank()) {
      return withoutPaper(clean(stated), facts.publisher());
    }
    for (Region region : regions) {
      if (region.kind() == Region.Kind.HEADLINE) {
        return clean(region.span().in(text));
      }
    }
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  }

  private static String withoutPaper(String title, @Nullable String publisher) {
    if (publisher == null) {
      return title;
    }
    String behind = "\\s[—–-]\\s" + Pattern.quote(publisher.strip()) + "$";
    String bare = Pattern.compile(behind, Pattern.CASE_INSENSITIVE).matcher(title).replaceFirst("");
    return bare.isBlank() ? title : bare.strip();
  }

  private static String clean(String title) {
    String flat =
        title
            .replaceAll("[\\u00AD\\u200B]+", "")
            .replaceAll("[\\s\\u00A0]+", " ")
            .replaceFirst("^\\s*#+\\s+", "")
            .strip();
    String bare = SITE.matcher(flat).replaceFirst("");
    return bare.isEmpty() ? flat : bare;
  }
}
