package org.annals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one line is by its own words and shape. */
class LineMarksTest {

  private final LineMarks marks = new LineMarks(FurnitureWords.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Send a link to a friend                                     | FURNITURE
          [to top of second column]                                   | FURNITURE
          [continued at top of next column]                           | FURNITURE
          SHARE                                                       | FURNITURE
          Subject: Ferry runs aground off the northern islands        | FURNITURE
          SECTION: NEWS; Pg. 5                                        | FURNITURE
          LENGTH: 88 words                                            | FURNITURE
          Updated 0312 GMT (1112 HKT) March 4, 2014                   | DATE
          AIR DATE: March 4, 2014                                     | DATE
          BYLINE: Anna Berg                                           | BYLINE
          Post.example.cn   2014-03-04 13:22:05    FeedbackPrint      | DATE
          12 Comments                                                 | COMMENTS
          Leave a Reply                                               | COMMENTS
          Related Articles                                            | OTHER_STORIES
          >> Most Popular                                             | OTHER_STORIES
          Please enter your comment!                                  | FURNITURE
          Read more: Ferry runs aground off the northern islands      | FURNITURE
          Tags: ferries, islands, storms                              | FURNITURE
          pic.twitter.com/aBcDeF                                      | FURNITURE
          Home › World › Europe › Norway                              | FURNITURE
          ***                                                         | FURNITURE
          © 2014 The Morning Post                                     | SMALL_PRINT
          (Reporting by Anna Berg; Editing by Tom Hall)               | SMALL_PRINT
          (Courtesy: Radio North)                                     | SMALL_PRINT
          By Anna Berg                                                | BYLINE
          By Anna Berg and Tom Hall in Oslo                           | BYLINE
          From our own correspondent                                  | BYLINE
          Staff reporter                                              | BYLINE
          [March 4, 2014]                                             | DATE
          Published: Tuesday, March 4, 2014 10:15 PM GMT              | DATE
          Last updated 04/03/2014 at 22:15                            | DATE
          By Anna Berg - 4 March 2014                                 | DATE
          Veröffentlicht am 4. März 2014 um 10.15 Uhr                 | DATE
          March 4, 2014 By Tom Hall 7 Comments                        | DATE
          Posted on 5/14/2019 by Ada Moe • Filed under: Nature         | DATE
          Lima, Aug 14, 2014 (Coastal Newswire)                        | DATE
          Published January 24, 2017, in the Ravel Courier             | DATE
          • This article was amended on 3 May 2012. It said 12, not 21 | FURNITURE
          The story was later corrected to say that nobody was hurt    | FURNITURE
          An earlier version of this report misspelled the ship's name | FURNITURE
          The report was amended on Friday after protests.             | NONE
          The story was told by sailors in May 2012.                   | NONE
          Published in May 2012, the book sold well in Peru.           | NONE
          By: Post Web Desk • Oslo • Updated: March 4, 2014 22:15 IST | DATE
          March 4, 2014 / 10:15 PM / Updated 3 years ago              | DATE
          Posted on 4th March 2014 by admin                           | DATE
          04.03.2014 • 13:10 Uhr • Anna Berg                          | DATE
          THE POST     Tuesday, March 4, 2014     Page A3             | DATE
          Anna Berg, Maritime Correspondent                           | BYLINE
          Liv Strand, Staff Writer                                    | BYLINE
          You are here: Home / Shipping / Ferry runs aground          | FURNITURE
          News>Region>North                                           | FURNITURE
          Home News Sport Business Culture Weather                    | FURNITURE
          4 min read                                                  | FURNITURE
          Reading Time: 2 mins read                                   | FURNITURE
          3 hours ago                                                 | FURNITURE
          1.2k views                                                  | FURNITURE
          Related: Who paid for the ferry?                            | FURNITURE
          Already a subscriber? Log in here.                          | FURNITURE
          This website uses cookies to improve your visit.            | FURNITURE
          Contact Liv Strand at liv@courier.example.                  | FURNITURE
          [Tram line was closed in 2010](https://post.example/3)      | FURNITURE
          See FERRY, page A7                                          | FURNITURE
          You may also like                                           | OTHER_STORIES
          About the author                                            | COMMENTS
          21.5 °C                                                     | WEATHER
          10:42 AM                                                    | WEATHER
          Image Credit: Harbour Office                                | PICTURE_CREDIT
          Photo by Tom Hall                                           | PICTURE_CREDIT
          FILE PHOTO: The ferry in the port of Bergen                 | CAPTION
          Ferry Runs Aground in Storm                                 | NONE
          The ferry left Bergen on 4 March 2014 and never arrived.    | NONE
          Share prices fell on Monday after the news.                 | NONE
          By Monday, the water had reached the second floor.          | NONE
          Search teams found the wreck in 1985                        | NONE
          Photographs show the wreck at a depth of 300 metres.        | NONE
          Comments by the minister caused an uproar in parliament.    | NONE
          More than 40 people were rescued                            | NONE
          Four years ago the ferry was rebuilt.                       | NONE
          1987 was the year of the great storm.                       | NONE
          Copyright law was changed in 1976.                          | NONE
          Powered by four engines, the plane took off in 1969.        | NONE
          First published in 1951, the novel sold a million copies.   | NONE
          Contact with the ferry was lost at 10:15 on 4 March 2014.   | NONE
          Home prices fell / rents rose                               | NONE
          Captain Olaf Berg, the editor said, died on 4 March 2014.   | NONE
          On page 7 of the report he admits it.                       | NONE
          """)
  void oneLine(String line, Mark mark) {
    assertEquals(mark, marks.of(Line.of(line).get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bergen, 4 Mar 2014                                 | DATE
          BERGEN, Norway (AP) — Tuesday, March 4, 2014       | DATE
          Puerto del Sol - 4 March 2014.                     | DATE
          The ferry was built in Bergen, 4 March 1985        | NONE
          Talks in Bergen, 4 March 2014                      | NONE
          Bergen, 4 March 2014, was a cold morning           | NONE
          Bergen, March 2014                                 | NONE
          """)
  void belowTheHeadlineAPlaceMayStandBesideTheDay(String line, Mark mark) {
    assertEquals(mark, marks.of(Line.of("Ferry runs aground\n" + line).get(1)));
    assertEquals(Mark.NONE, marks.of(Line.of(line).get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (Bergen, 4 March 2014)            | DATE
          (Bergen, Norway, Mar. 4, 2014)    | DATE
          (Oslo, 6 March 2014).             | NONE
          (Bergen, 4 March) (2014)          | NONE
          (Talks in Bergen, 4 March 2014)   | NONE
          """)
  void inBracketsTheyMayBeTheFirstLine(String line, Mark mark) {
    assertEquals(mark, marks.of(Line.of(line).get(0)));
  }
}
