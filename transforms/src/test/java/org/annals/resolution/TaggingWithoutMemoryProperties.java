package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.annals.model.AnchorKind;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** One tagger and one resolver serve all documents and threads, and keep nothing of any. */
final class TaggingWithoutMemoryProperties {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TimexResolver RESOLVER = new TimexResolver();
  private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

  /** Texts whose expressions count from one another, from their day, or from nothing. */
  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> sentences =
        Arbitraries.of(
            "It opened on 3 May 1950.",
            "The next day it closed.",
            "In March it had rained.",
            "A year earlier they had met.",
            "Third-quarter sales fell from a year ago.",
            "The quarter was bad.",
            "They left two weeks ago.",
            "That year he died.",
            "In 264 BC war came, in 241 it ended.",
            "It will resume on Thursday.",
            "From 1950 to 1953 there was war.",
            "On the 27th he spoke.",
            "The former king now lives there.");
    return sentences.list().ofMinSize(1).ofMaxSize(25).map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void anArticleReadsTheSameAfterAnother(
      @ForAll("articles") String first, @ForAll("articles") String second) {
    List<ResolvedTimex> before = read(first, on(DAY));
    read(second, on(DAY.minusYears(40)));

    assertEquals(before, read(first, on(DAY)));
    assertEquals(before, new TimexResolver().resolve(tagged(new TimexTagger(), first), on(DAY)));
  }

  @Property(tries = 20)
  void manyThreadsReadWhatOneReads(
      @ForAll("articles") String text, @ForAll @Size(5) List<String> others) {
    List<ResolvedTimex> alone = read(text, on(DAY));
    List<String> mixed =
        Collections.nCopies(40, text).stream()
            .flatMap(same -> Stream.concat(others.stream(), Stream.of(same)))
            .toList();

    List<List<ResolvedTimex>> together =
        mixed.parallelStream().map(each -> read(each, on(DAY))).toList();

    for (int i = 0; i < mixed.size(); i++) {
      if (mixed.get(i).equals(text)) {
        assertEquals(alone, together.get(i));
      }
    }
  }

  @Property(tries = 500)
  void withoutAnAnchorOnlyWhatNeedsNoneIsResolved(@ForAll("articles") String text) {
    List<ResolvedTimex> early = read(text, on(DAY.minusYears(300)));
    List<ResolvedTimex> late = read(text, on(DAY));
    List<ResolvedTimex> unknown = read(text, Published.unknown(List.of()));

    for (int i = 0; i < unknown.size(); i++) {
      ResolvedTimex timex = unknown.get(i);
      assertNotEquals(AnchorKind.PUBLICATION, timex.resolution().anchorIs(), timex.toString());
      boolean needsNone =
          early.get(i).resolution().anchorIs() == AnchorKind.NONE
              && late.get(i).resolution().anchorIs() == AnchorKind.NONE;
      if (needsNone) {
        assertEquals(late.get(i).value(), timex.value());
        assertEquals(late.get(i).span() == null, timex.span() == null, timex.toString());
      } else if (late.get(i).resolution().anchorIs() == AnchorKind.PUBLICATION) {
        assertTrue(timex.span() == null || timex.resolution().anchor() != null, timex.toString());
      }
    }
  }

  private static List<ResolvedTimex> read(String text, Published published) {
    return RESOLVER.resolve(tagged(TAGGER, text), published);
  }

  private static Tagging tagged(TimexTagger tagger, String text) {
    return tagger.tag(text, TaggingContext.plain());
  }

  private static Published on(LocalDate day) {
    return Published.on(day, Published.Method.GIVEN, 1, List.of());
  }
}
