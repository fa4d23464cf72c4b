package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;

/** Which undated news takes the day that its article tells further down. */
class DatedNewsTest {

  private static List<String> told(String text) {
    return Extracted.inParagraphs(text).stream().map(c -> told(text, c)).toList();
  }

  private static String told(String text, EventCandidate candidate) {
    TextSpan timex = candidate.timex();
    String time = timex == null ? "news" : timex.in(text);
    return candidate.trigger().text() + " [" + time + "] " + candidate.basis();
  }

  @Test
  void leadHasTheDayThatTheStoryTells() {
    assertEquals(
        List.of("launched [Tuesday] INHERITED", "launched [Tuesday] STATED"),
        told("Peru has launched a weather satellite.\n\nPeru launched the satellite on Tuesday."));
  }

  @Test
  void wordsMayDifferWhereTheActionIsTheSame() {
    assertEquals(
        List.of("arrested [Monday] INHERITED", "arrested [Monday] STATED"),
        told(
            "Police in Lima have arrested a baker over a fire.\n\n"
                + "Officers arrested the baker on Monday at his mill."));
  }

  @Test
  void whatWasDoneYearsAgoIsNotTheNews() {
    assertEquals(
        List.of("launched [news] REPORTED", "launched [2003] STATED"),
        told("Peru has launched a weather satellite.\n\nPeru launched a spy satellite in 2003."));
  }

  @Test
  void anotherActorDidSomethingElse() {
    assertEquals(
        List.of("launched [news] REPORTED", "launched [Tuesday] STATED"),
        told("Peru has launched a weather satellite.\n\nChile launched its satellite on Tuesday."));
  }
}
