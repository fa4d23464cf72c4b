package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.AnchorKind;
import org.annals.model.EventMention;
import org.annals.model.Meaning;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.junit.jupiter.api.Test;

class SettledMentionTest {

  private static final EventMention REPORTED = SampleMention.of("a-1", new TextSpan(15, 21), null);
  private static final Resolution OTHER =
      new Resolution("other.rule", "1987", AnchorKind.NONE, List.of("a reason"));

  @Test
  void aMentionComesBackAsItWas() {
    for (EventMention mention :
        List.of(
            REPORTED,
            dated(SampleMention.DAY, REPORTED.resolution()),
            dated(TimeSpan.day(SampleMention.DAY.to().plusDays(1)), OTHER))) {
      assertEquals(mention, SettledMention.of(mention).by(Teller.of(mention)));
    }
  }

  @Test
  void daysAndReasonsOfItsExpressionAreKeptOnce() {
    SettledMention kept = SettledMention.of(dated(SampleMention.DAY, REPORTED.resolution()));

    assertNull(kept.span());
    assertNull(kept.resolution());
  }

  @Test
  void oneWithoutDaysOrReasonIsNone() {
    SettledMention kept = SettledMention.of(REPORTED);

    assertThrows(
        IllegalArgumentException.class,
        () -> new SettledMention(kept.quote(), kept.candidate(), null, null, kept.resolution()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SettledMention(kept.quote(), kept.candidate(), null, kept.span(), null));
  }

  /** A mention whose expression covers other days for another reason, or these for this one. */
  private static EventMention dated(TimeSpan timexDays, Resolution timexReason) {
    EventMention mention = SampleMention.of("a-1", new TextSpan(15, 21), new TextSpan(25, 39));
    Timex timex =
        new Timex(
            25,
            39,
            "4 March 1987",
            TimexType.DATE,
            new Meaning.CalendarDate(OptionalInt.of(1987), OptionalInt.of(3), OptionalInt.of(4)),
            Tense.PAST,
            false,
            true,
            false,
            "sample.rule");
    return new EventMention(
        mention.articleId(),
        mention.story(),
        mention.published(),
        mention.paraphrased(),
        mention.keywords(),
        mention.quote(),
        mention.candidate(),
        new ResolvedTimex(timex, "1987-03-04", null, timexDays, timexReason),
        mention.span(),
        mention.resolution());
  }
}
