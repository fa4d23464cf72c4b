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

  static String of(String uri, @Nullable String stated, String text, List<Region> regions) {
    if (stated != null && !stated.isBlank()) {
      return clean(stated);
    }
    for (Region region : regions) {
      if (region.kind() == Region.Kind.HEADLINE) {
        return clean(region.span().in(text));
      }
    }
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
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
