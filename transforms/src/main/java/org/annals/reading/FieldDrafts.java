package org.annals.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.annals.model.MetadataField;
import org.annals.model.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes drafts of records that state title and text in fields of their own. */
final class FieldDrafts {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|div|br|span|a|b|i|em|strong|img|h[1-6]|ul|ol|li|table|blockquote|figure|section|article)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private final PageText page;
  private final HtmlFormat html;

  FieldDrafts(PageText page, HtmlFormat html) {
    this.page = page;
    this.html = html;
  }

  /** Whether a text field holds markup instead of text. */
  static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  /**
   * The record's draft; null when it has neither title nor text.
   *
   * @param record as {@link Draft#record}
   * @param body its text, plain or as HTML; null when it has none
   */
  @Nullable Draft of(
      @Nullable String record,
      String sha256,
      Facts facts,
      @Nullable String body,
      List<MetadataField> dates) {
    if (body != null && isMarkup(body)) {
      return html.fragment(record, sha256, body, facts, dates);
    }
    if (body == null && facts.title() == null) {
      return null;
    }
    String text = titled(facts.title(), body == null ? "" : body);
    return new Draft(record, sha256, text, page.regions(text), facts, dates);
  }

  /** What is said of a record without a draft. */
  static Rejection empty(String uri, @Nullable String record, String sha256) {
    return rejection(uri, record, sha256, "empty", "no field holds the article's text");
  }

  /** Says why a record cannot be used, under the name that it would have had. */
  static Rejection rejection(
      String uri, @Nullable String record, String sha256, String reason, String detail) {
    String id = record == null ? sha256.substring(0, ArticleReader.HASH_LENGTH) : record;
    return new Rejection(id.isEmpty() ? uri : uri + "#" + id, ArticleReader.STAGE, reason, detail);
  }

  /** The title stands before the text, as a headline does, unless the text repeats it. */
  private static String titled(@Nullable String title, String body) {
    if (title == null || body.stripLeading().startsWith(title.strip())) {
      return body;
    }
    return title.strip() + "\n\n" + body;
  }
}
