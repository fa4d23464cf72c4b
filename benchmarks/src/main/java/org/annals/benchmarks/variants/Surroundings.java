package org.annals.benchmarks.variants;

/** A plain article among the furniture of a page: menu, share links, other headlines, comments. */
final class Surroundings {

  private static final String ABOVE =
      """
      Home
      World
      Sport
      Subscribe
      Log in

      """;

  private static final String BELOW =
      """


      Share this:
      Facebook
      Twitter
      Email

      Related Articles

      Council votes to close the old ferry pier
      March 3, 2031

      Ten things to know about the harvest of 2032

      2 Comments

      Reader One
      April 9, 2033 at 10:22 am
      I was there, it was closed last week.
      Reply

      Leave a Reply

      Copyright © 2034 The Example Courier. All rights reserved.
      """;

  private Surroundings() {}

  static Source told(Source source) {
    return source.isPlain() ? source.telling(text -> ABOVE + text + BELOW) : source;
  }
}
