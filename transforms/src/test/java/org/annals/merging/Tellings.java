package org.annals.merging;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.TimeSpan;

/** Random mentions out of few actors, days and words, so that many of them meet. */
public final class Tellings {

  private static final List<String> WHEN =
      List.of(
          "1987-05-04",
          "1987-05-04",
          "1987-05-05",
          "1987-05-31",
          "1987-06-01",
          "1987-05",
          "1987",
          "1987-05-04..1987-05-10",
          "1987-05-08..1987-05-14",
          "1987-05-31..1987-06-06",
          "1980-01-01..1989-12-31",
          "1986-12-29..1987-01-04",
          "1950-01-01..1999-12-31",
          "1953-05-04");

  private static final List<List<String>> ACTORS =
      List.of(
          List.of(),
          List.of("Ada Moreau"),
          List.of("Moreau"),
          List.of("Louis Moreau"),
          List.of("Norland"),
          List.of("Norland", "Ada Moreau"));

  private Tellings() {}

  /** Up to {@code most} mentions, each with a key of its own. */
  public static Arbitrary<List<EventMention>> lists(int most) {
    return telling()
        .list()
        .ofMaxSize(most)
        .map(
            list -> {
              for (int i = 0; i < list.size(); i++) {
                list.get(i).place(i / 2, i % 2);
              }
              return list.stream().map(Told::now).toList();
            });
  }

  private static Arbitrary<Told> telling() {
    Arbitrary<String> article = Arbitraries.of("a", "b", "c", "d", "e", "f");
    Arbitrary<List<String>> topics =
        Arbitraries.of("bridge", "river", "treaty", "anniversary")
            .set()
            .ofMaxSize(3)
            .map(List::copyOf);
    Arbitrary<EventStatus> status =
        Arbitraries.frequency(
            Tuple.of(8, EventStatus.HAPPENED),
            Tuple.of(1, EventStatus.PLANNED),
            Tuple.of(1, EventStatus.DENIED));
    return Combinators.combine(
            article,
            Arbitraries.of("open", "sign", "say"),
            Arbitraries.of(WHEN),
            Arbitraries.of(ACTORS),
            topics,
            status)
        .as(
            (source, lemma, when, actors, words, how) ->
                Told.told(source, lemma)
                    .on(when)
                    .by(actors.toArray(String[]::new))
                    .about(words.stream().sorted().toArray(String[]::new))
                    .status(how)
                    .published("1990-01-01"));
  }

  /** The same words in another article two centuries earlier, on another day of the year. */
  public static EventMention elsewhere(EventMention mention) {
    TimeSpan span = mention.span();
    return new EventMention(
        "far-" + mention.articleId(),
        "far-" + mention.story(),
        mention.published(),
        mention.paraphrased(),
        mention.keywords(),
        "Far away: " + mention.quote(),
        mention.candidate(),
        mention.timex(),
        new TimeSpan(longAgo(span.from()), longAgo(span.to()), span.precision()),
        mention.resolution());
  }

  private static LocalDate longAgo(LocalDate day) {
    return day.minusYears(200).minusDays(77);
  }
}
