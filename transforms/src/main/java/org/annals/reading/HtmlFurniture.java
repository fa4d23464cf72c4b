package org.annals.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that hold no story, by tag and by the words that page builders name them with. */
final class HtmlFurniture {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "form",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "input",
          "textarea",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "map",
          "head",
          "dialog",
          "menu",
          "label",
          "option");

  /** These may hold the whole page: old page builders put all of it into a form. */
  private static final Set<String> MAY_HOLD_STORIES = Set.of("form", "aside", "dialog", "label");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|respond|disqus|share|sharing|sharedaddy|social|related|recommend(?:ed|ations)?|sidebar|promo|promoted|newsletter"
              + "|footer|cookies?|breadcrumbs?|menu|nav|navigation|navbar|widget|widgets|adverts?|advertisement|ads?|banner|popup|modal|outbrain|taboola"
              + "|trending|most-?read|popular|subscribe|signup|paywall|login|tags?|tag-?list|tagcloud|author-?bio|pagination|pager|skip-link|toolbar|hidden)"
              + "(?:$|[\\s_-])");

  /** What builders never name a story by. */
  private static final Pattern SURE_NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments|disqus|sharing|sharedaddy|newsletter|cookies?|breadcrumbs?|outbrain|taboola|trending|most-?read|subscribe|signup"
              + "|paywall|author-?bio|pagination)(?:$|[\\s_-])");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|commentlist|comment-list|respond|disqus_thread|kommentare?)(?:$|[\\s_-])");

  private static final Pattern MARGIN =
      Pattern.compile(
          "(?:^|[\\s_-])(?:sidebar|related|recommend(?:ed|ations)?|footer|widget|widgets|teaser|teasers|popular|trending|most-?read|latest|recent|archive|calendar|kalender)(?:$|[\\s_-])");

  private HtmlFurniture() {}

  /** Whether it stands beside or below the story: other stories, widgets, the footer. */
  static boolean isMargin(Element element) {
    String name = name(element);
    return !name.isEmpty() && MARGIN.matcher(name).find() && !isPage(element);
  }

  /** Whether its tag alone says that no story can be in it. */
  private static boolean isByTag(Element element) {
    String tag = element.normalName();
    return TAGS.contains(tag) && !MAY_HOLD_STORIES.contains(tag);
  }

  /** Whether its tag or a name that no story has says so. */
  static boolean isSurely(Element element) {
    String name = name(element);
    return isByTag(element)
        || (!name.isEmpty() && SURE_NAMES.matcher(name).find() && !isPage(element));
  }

  static boolean is(Element element) {
    if (TAGS.contains(element.normalName())) {
      return true;
    }
    String name = name(element);
    return !name.isEmpty() && NAMES.matcher(name).find() && !isPage(element);
  }

  /** Whether what readers wrote stands in it. */
  static boolean holdsComments(Element element) {
    String name = name(element);
    return !name.isEmpty() && COMMENTS.matcher(name).find() && !isPage(element);
  }

  /**
   * Builders put such words on the whole page too ("has-sidebar"), where they say nothing of what
   * is in it.
   */
  private static boolean isPage(Element element) {
    String tag = element.normalName();
    return tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article");
  }

  private static String name(Element element) {
    String name = element.className() + " " + element.id();
    return name.isBlank() ? "" : name.toLowerCase(Locale.ROOT);
  }
}
