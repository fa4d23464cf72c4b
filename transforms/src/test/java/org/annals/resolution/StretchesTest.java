package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.annals.timex.Stretches;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StretchesTest {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TimexResolver RESOLVER = new TimexResolver();

  /** The day of publication is Thursday, 15 June 2023. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Both sides bombed between 1950 and 1953.          | 1950/1953           | 1950-01-01..1953-12-31
          Both sides bombed between 1950\\nand 1953.        | 1950/1953           | 1950-01-01..1953-12-31
          He ruled from 1999 to 2012.                       | 1999/2012           | 1999-01-01..2012-12-31
          It rained from May to July 1998.                  | 1998-05/1998-07     | 1998-05-01..1998-07-31
          It snowed from November to March 1998.            | 1997-11/1998-03     | 1997-11-01..1998-03-31
          It snowed from November 1998 until March.         | 1998-11/1999-03     | 1998-11-01..1999-03-31
          He walked from July 5 until August 2, 2019.       | 2019-07-05/2019-08-02 | 2019-07-05..2019-08-02
          He wrote it from late 2014 to early 2016.         | 2014/2016           | 2014-09-01..2016-04-30
          It was closed between October and February.       | 2022-10/2023-02     | 2022-10-01..2023-02-28
          It will be closed between October and February.   | 2023-10/2024-02     | 2023-10-01..2024-02-29
          They met between Monday and Wednesday.            | 2023-06-12/2023-06-14 | 2023-06-12..2023-06-14
          They met between Friday and Wednesday.            | 2023-06-09/2023-06-14 | 2023-06-09..2023-06-14
          They will meet from Friday to Monday.             | 2023-06-16/2023-06-19 | 2023-06-16..2023-06-19
          He stayed from 3 May 1999 to 5 June 1999.         | 1999-05-03/1999-06-05 | 1999-05-03..1999-06-05
          She held office from May 3rd, 1999 to June.       | 1999-05-03/1999-06  | 1999-05-03..1999-06-30
          He ruled from 2012 to 1999.                       | 2012/1999           |
          The vote was moved from May 2020 to July 2020.    | 2020-05; 2020-07    | 2020-05-01..2020-05-31; 2020-07-01..2020-07-31
          It was postponed from 2019 to 2020.               | 2019; 2020          | 2019-01-01..2019-12-31; 2020-01-01..2020-12-31
          It was cold in 1950 and 1953.                     | 1950; 1953          | 1950-01-01..1950-12-31; 1953-01-01..1953-12-31
          Both banned it in the 1960s and 1970s.            | 196/197             | 1960-01-01..1979-12-31
          Both banned it in the 1920s and 1970s.            | 192; 197            | 1920-01-01..1929-12-31; 1970-01-01..1979-12-31
          Both banned it in the 18th and 19th centuries.    | 17/18               | 1700-01-01..1899-12-31
          He walked Nov. 28-Jan. 3, 2015.                   | 2014-11-28/2015-01-03 | 2014-11-28..2015-01-03
          He was away from Nov. 8, 2014, to Dec. 9, 2015.   | 2014-11-08/2015-12-09 | 2014-11-08..2015-12-09
          Sales rose in the three months to March.          | 2023-01/2023-03     | 2023-01-01..2023-03-31
          Sales rose in the three months to the end of May. | 2023-03/2023-05     | 2023-03-01..2023-05-31
          It lost money in the six months ended Jan 31.     | 2022-08/2023-01     | 2022-08-01..2023-01-31
          Prices rose in the year to April 2022.            | 2021-05/2022-04     | 2021-05-01..2022-04-30
          It was shut for three months to May 3.            | P3M; 2023-05-03     | 2023-05-03..2023-05-03
          It took between two weeks and three months.       | P2W; P3M            |
          """)
  void datesJoinedByWordsAreOneStretch(String text, String values, String spans) {
    List<ResolvedTimex> found = resolved(text.replace("\\n", "\n"));

    assertEquals(values, joined(found.stream().map(ResolvedTimex::value).toList()));
    assertEquals(
        spans == null ? "" : spans,
        joined(found.stream().map(t -> written(t.span())).filter(s -> !s.isEmpty()).toList()));
  }

  private static List<ResolvedTimex> resolved(String text) {
    Tagging tagging = TAGGER.tag(text, TaggingContext.plain());
    LocalDate day = LocalDate.of(2023, 6, 15);
    return RESOLVER.resolve(
        Stretches.joined(tagging, text), Published.on(day, Published.Method.GIVEN, 1, List.of()));
  }

  private static String written(@Nullable TimeSpan span) {
    return span == null ? "" : span.from() + ".." + span.to();
  }

  private static String joined(List<String> all) {
    return all.stream().collect(Collectors.joining("; "));
  }
}
