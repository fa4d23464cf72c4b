package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.AnchorKind;
import org.annals.model.Article;
import org.annals.model.EventMention;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.Region;
import org.annals.model.Unresolved;
import org.annals.resolution.TimexResolver;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days clauses get that count from something that happened. Published 10 June 1970. */
class CountedFromTest {

  private static final Published DAY =
      Published.on(LocalDate.of(1970, 6, 10), Published.Method.GIVEN, 1, List.of());

  /** What opens an article would be news without a date. */
  private static final String ELSEWHERE =
      "Lima is a town in Peru. It has two harbours. "
          + "Ada Lindqvist resigned two days after Peru's invasion of Chile.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru invaded Chile on 3 May 1962. Two years after the invasion, Ada Lindqvist resigned. | Ada Lindqvist resigned 1964-01-01..1964-12-31
          Peru invaded Chile on 3 May 1962. Ada Lindqvist resigned two days after the invasion. | Ada Lindqvist resigned after the invasion 1962-05-05..1962-05-05
          Peru invaded Chile on 3 May 1962. A day before the invasion, Ada Lindqvist resigned. | Ada Lindqvist resigned 1962-05-02..1962-05-02
          Ada Lindqvist died on 3 May 1962. The bank closed a week after Lindqvist died. | The bank closed 1962-05-07..1962-05-13
          The bank closed 22 days after Ada Lindqvist resigned on 3 May 1962. | The bank closed 1962-05-25..1962-05-25
          Ada Lindqvist visited Lima in 1962, and some months later Omar Diallo resigned. | Omar Diallo resigned 1962-03-01..1963-11-30
          Peru invaded Chile in 1962. Ada Lindqvist resigned two days after the invasion. | ''
          The bank was closed for two days after the invasion. | ''
          Ada Lindqvist resigned two days after a quarrel. | ''
          """)
  void clausesCountFromWhatTheArticleDates(String text, String counted) {
    assertEquals(counted, told(resolved(text, null).mentions()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine miners were rescued on 9 May 1970, five days after a tunnel collapsed near Lima. | A tunnel collapsed near Lima 1970-05-04..1970-05-04
          On 9 May 1970 the port of Lima reopened, two weeks after an explosion at a fuel depot. | Explosion at a fuel depot 1970-04-20..1970-04-26
          The court freed Omar Diallo in May 1970, two months after his arrest in Lima. | Omar Diallo's arrest in Lima 1970-03-01..1970-03-31
          Ada Lindqvist was sworn in on 9 May 1970, six months after winning the election. | Ada Lindqvist won the election 1969-11-01..1969-11-30
          The bank reopened on 9 May 1970, a day before a strike began in Lima. | ''
          The bank reopened in 1970, two days after a fire destroyed the hall in Lima. | ''
          Nine miners lived for five days after a tunnel collapsed near Lima on 4 May 1970. | ''
          """)
  void whatWasBeforeIsCountedBackFromWhatIsDated(String text, String counted) {
    assertEquals(counted, told(resolved(text, null).mentions()));
  }

  @Test
  void otherArticlesDateWhatOneOnlyNames() {
    String text = ELSEWHERE;
    NamedEvents named = named("Peru invaded Chile on 3 May 1962.");

    assertEquals("", told(resolved(text, null).mentions()));
    assertEquals(
        "Ada Lindqvist resigned after Peru's invasion of Chile 1962-05-05..1962-05-05",
        told(resolved(text, named).mentions()));
  }

  @Test
  void whatMayBeSeveralIsNone() {
    String text = ELSEWHERE;
    NamedEvents named =
        named("Peru invaded Chile on 3 May 1962.", "Peru invaded Chile on 8 July 1965.");

    assertEquals(
        List.of("no-anchor: “Peru's invasion of Chile” may mean any of 2 events on different days"),
        resolved(text, named).unresolved().stream().map(CountedFromTest::why).toList());
  }

  @Test
  void aYearAndItsDayAreOneEvent() {
    String text = ELSEWHERE;
    NamedEvents day = named("Peru invaded Chile on 3 May 1962.");
    NamedEvents year = named("Peru invaded Chile in 1962.");

    assertEquals(
        NamedEvents.union(Stream.of(year, day)), NamedEvents.union(Stream.of(day, year, day)));
    assertEquals(
        "Ada Lindqvist resigned after Peru's invasion of Chile 1962-05-05..1962-05-05",
        told(resolved(text, NamedEvents.union(Stream.of(year, day))).mentions()));
  }

  private static NamedEvents named(String... texts) {
    return new NamedEvents(
        Stream.of(texts)
            .flatMap(text -> resolved(text, null).mentions().stream())
            .flatMap(NamedEvent::of)
            .toList());
  }

  /** The first round, or with a table the second. */
  private static DatedMentions resolved(String text, @Nullable NamedEvents named) {
    Article article = Extracted.article(text, Region.Kind.BODY);
    Tagging tagging = new TimexTagger().tag(text, TaggingContext.plain());
    Extraction told = Extracted.extraction(article);
    Reading reading =
        new Reading(
            article,
            DAY,
            false,
            List.of(),
            tagging.timexes(),
            told.candidates(),
            told.references(),
            List.of(),
            List.of());
    var times = new TimexResolver().resolve(tagging, DAY);
    return named == null
        ? MentionResolver.resolve(reading, article.id(), DAY, times)
        : MentionResolver.resolveNamed(reading, article.id(), DAY, times, named);
  }

  private static String told(List<EventMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.resolution().anchorIs() == AnchorKind.EVENT)
        .map(m -> m.candidate().title() + " " + m.span().from() + ".." + m.span().to())
        .collect(Collectors.joining("; "));
  }

  private static String why(Unresolved open) {
    return open.reason() + ": " + open.detail();
  }
}
