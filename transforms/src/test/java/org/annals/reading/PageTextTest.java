package org.annals.reading;

import static org.annals.model.Region.Kind.BODY;
import static org.annals.model.Region.Kind.BYLINE;
import static org.annals.model.Region.Kind.CAPTION;
import static org.annals.model.Region.Kind.FURNITURE;
import static org.annals.model.Region.Kind.HEADING;
import static org.annals.model.Region.Kind.HEADLINE;
import static org.annals.model.Region.Kind.PAGE_CLOCK;
import static org.annals.model.Region.Kind.STAMP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.annals.model.Region;
import org.annals.model.Region.Kind;
import org.junit.jupiter.api.Test;

class PageTextTest {

  private static final String LEAD =
      "A ferry with 214 people aboard ran aground off the northern islands on Tuesday, the coast guard said.";
  private static final String SECOND =
      "Everybody was taken off by helicopter before dark, and two sailors were treated for cold.";

  private final PageText page = new PageText();

  @Test
  void aPlainStoryIsHeadlineStampBylineAndParagraphs() {
    String text =
        "Ferry runs aground in the north\n[March 4, 2014]\nBy Anna Berg\n" + LEAD + "\n" + SECOND;
    assertEquals(List.of(HEADLINE, STAMP, BYLINE, BODY, BODY), kinds(text));
  }

  @Test
  void aDateBesideTheWeatherIsThePagesClock() {
    String text =
        "7.5 C\nOslo\nTuesday, March 11, 2014\n\nFerry runs aground in the north\n\n"
            + LEAD
            + "\n\n"
            + SECOND;
    assertEquals(List.of(PAGE_CLOCK, FURNITURE, PAGE_CLOCK, HEADLINE, BODY, BODY), kinds(text));
  }

  @Test
  void aMastheadAndItsMottoAreNoHeadline() {
    String text =
        "THE ISLAND POST\nFair since 1903\nNews | Tides | Letters\n\nFerry runs aground in the north\nMarch 4, 2014\n\n"
            + LEAD;
    assertEquals(List.of(FURNITURE, FURNITURE, FURNITURE, HEADLINE, STAMP, BODY), kinds(text));
  }

  @Test
  void whatFollowsTheCommentsIsNeverStory() {
    String text =
        LEAD
            + "\n\n"
            + SECOND
            + "\n\nLeave a Reply\n\n"
            + "I was aboard that ship on Monday and nobody told us anything, shame on them all.";
    assertEquals(List.of(BODY, BODY, FURNITURE, FURNITURE), kinds(text));
  }

  @Test
  void otherHeadlinesBelowTheirHeadingAreFurniture() {
    String text =
        LEAD
            + "\n\nRelated Stories\n\nTram strike enters second week\n\nTen soups for winter\n\n"
            + SECOND;
    assertEquals(List.of(BODY, FURNITURE, FURNITURE, FURNITURE, BODY), kinds(text));
  }

  @Test
  void aShortLineInMidStoryIsAHeading() {
    assertEquals(List.of(BODY, HEADING, BODY), kinds(LEAD + "\n\nA Long Night\n\n" + SECOND));
  }

  @Test
  void aLineAboveAPictureCreditIsItsCaption() {
    String text =
        "Ferry runs aground in the north\nThe ship on the rocks\nImage Credit: Harbour Office\n\n"
            + LEAD;
    assertEquals(List.of(HEADLINE, CAPTION, FURNITURE, BODY), kinds(text));
  }

  @Test
  void aHeadlineIsKnownAgainWhereItIsRepeated() {
    String text = "Ferry Runs Aground In The North\n\nFerry Runs Aground In The North\n\n" + LEAD;
    assertEquals(List.of(HEADLINE, HEADLINE, BODY), kinds(text));
  }

  @Test
  void creditsAndTheSmallPrintAreFurniture() {
    String text =
        LEAD
            + "\n"
            + SECOND
            + "\n(Reporting by Anna Berg; Editing\nby Tom Hall)\n[© 2014 Post. All rights\nreserved.] Copying is not allowed.";
    assertEquals(List.of(BODY, BODY, FURNITURE, FURNITURE), kinds(text));
  }

  @Test
  void hardWrappedLinesAreOneParagraphUpToTheLineThatEndsASentence() {
    String text =
        """
        A ferry with 214 people aboard ran aground off the northern
        islands on Tuesday, the coast guard said. It had left the port of
        Bergen in a storm.
        The
        captain said that he had seen the light of the Old
        Lighthouse too late, and that nobody was to blame for it.
        Everybody was taken off by helicopter before dark.
        """;
    assertEquals(
        List.of(
            "A ferry with 214 people aboard ran aground off the northern\nislands on Tuesday, the coast guard said. It had left the port of\nBergen in a storm.",
            "The\ncaptain said that he had seen the light of the Old\nLighthouse too late, and that nobody was to blame for it.",
            "Everybody was taken off by helicopter before dark."),
        words(text));
  }

  @Test
  void blankLinesSeparateWrappedParagraphsWhereThereAreSome() {
    String text =
        """
        A ferry with 214 people aboard ran aground off the northern
        islands on Tuesday. The coast guard said that it was on its way.
        It had left the port of Bergen in a storm.

        Everybody was taken off by helicopter before dark, and two
        sailors were treated for cold.

        The captain said that he had seen the light too late, and that
        nobody was to blame.
        """;
    assertEquals(List.of(BODY, BODY, BODY), kinds(text));
  }

  @Test
  void columnFurnitureAndACaptionInMidStoryLeaveTheParagraphsWhole() {
    String text =
        """
        A ferry with 214 people aboard ran aground off the northern
        islands on Tuesday, the coast guard said.
        Everybody was taken off by helicopter before dark, and two
        sailors were treated for cold.
        [to top of second column]
        |
        The ferry on the rocks
        of the northern islands, March 4, 2014. MERIDIAN/Tom Hall
        The captain said that he had seen the light too late, and that
        nobody was to blame.
        """;
    assertEquals(List.of(BODY, BODY, FURNITURE, FURNITURE, CAPTION, BODY), kinds(text));
  }

  @Test
  void regionsCoverEverythingThatIsNotBlank() {
    String text =
        "\uFEFF \r\nFerry runs aground\u00A0\r\n\r\n" + LEAD + "\r\n\r\n\u00A0\r\nShare this\r\n";
    int covered = page.regions(text).stream().mapToInt(region -> region.span().length()).sum();
    long printed = text.chars().filter(c -> !Line.isBlank((char) c)).count();
    assertTrue(covered >= printed, () -> covered + " of " + printed);
  }

  private List<Kind> kinds(String text) {
    return page.regions(text).stream().map(Region::kind).toList();
  }

  private List<String> words(String text) {
    return page.regions(text).stream().map(region -> region.span().in(text)).toList();
  }
}
