package org.annals.benchmarks.tagging;

import java.util.List;

/**
 * News-like text without end, for measuring speed where no corpus is at hand: about one time
 * expression in 250 characters, as in news corpora, and hardly a sentence twice. The same number
 * always gives the same article.
 */
final class SyntheticNews {

  private static final List<String> WHO =
      List.of(
          "The harbour board",
          "A spokeswoman for the rail company",
          "The mayor of Ostby",
          "Three members of the council",
          "The ferry's owner",
          "Investigators",
          "The national water authority",
          "Teachers at the school");

  private static final List<String> DID =
      List.of(
          "agreed to close the northern bridge",
          "said that the costs had been underestimated",
          "published the report that residents had asked for",
          "refused to comment on the findings",
          "promised to repair the damaged pier",
          "rejected an offer from the larger of the two bidders",
          "signed a contract for %d new carriages",
          "found cracks in %d of the supports");

  private static final List<String> WHEN =
      List.of(
          " on Wednesday",
          " last month",
          " on %d March %d",
          " two weeks ago",
          " in the spring of %2$d",
          " between %2$d and the end of last year",
          " early this week",
          ", more than %d years after the first plans were drawn");

  private static final List<String> PLAIN =
      List.of(
          "The decision affects some %d households along the river, most of which had been told"
              + " to expect nothing of the kind.",
          "Nobody was hurt, and traffic returned to normal after the barriers were removed.",
          "According to the report, the weight of the deck and the salt in the air did more harm"
              + " than the ships that pass below it.",
          "Neighbours may object to the plan, which would raise the quay by %d centimetres.",
          "\"We have no reason to doubt these figures,\" he added, \"but we will check them again.\"");

  private long state;

  private SyntheticNews(long number) {
    this.state = number * 0x9E3779B97F4A7C15L + 1;
  }

  /** The article of that number, of at least {@code length} characters. */
  static String article(long number, int length) {
    return write(number, length, 5);
  }

  /** The same without a time expression in it. */
  static String withoutTime(long number, int length) {
    return write(number, length, 0);
  }

  private static String write(long number, int length, int dated) {
    SyntheticNews news = new SyntheticNews(number);
    StringBuilder text = new StringBuilder(length + 200);
    while (text.length() < length) {
      text.append(news.sentence(dated));
      text.append(news.next(5) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** Of ten sentences {@code dated} say when. */
  private String sentence(int dated) {
    return next(10) < dated ? filled(WHO) + " " + filled(DID) + filled(WHEN) + "." : filled(PLAIN);
  }

  private String filled(List<String> patterns) {
    return patterns.get(next(patterns.size())).formatted(2 + next(26), 1950 + next(70));
  }

  /** A linear congruential generator, Knuth's constants; the high bits are the better ones. */
  private int next(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }
}
