package org.annals.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is stated of an article outside its running text; null where nothing is.
 *
 * @param title headline
 * @param url the page's own address
 * @param publisher whose page it is
 * @param origin whose story it is
 * @param author byline
 * @param language ISO 639-1, as declared
 */
record Facts(
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String origin,
    @Nullable String author,
    @Nullable String language) {

  static final Facts NONE = new Facts(null, null, null, null, null, null);

  /** These facts, completed by {@code weaker} where they say nothing. */
  Facts or(Facts weaker) {
    return new Facts(
        first(title, weaker.title),
        first(url, weaker.url),
        first(publisher, weaker.publisher),
        first(origin, weaker.origin),
        first(author, weaker.author),
        first(language, weaker.language));
  }

  private static @Nullable String first(@Nullable String strong, @Nullable String weak) {
    return strong == null || strong.isBlank() ? weak : strong.strip();
  }
}
