package org.annals.pipeline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.AnchorKind;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.Resolution;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Mentions, for tests. */
final class SampleMention {

  static final TimeSpan DAY = TimeSpan.day(LocalDate.of(1987, 3, 4));

  private SampleMention() {}

  /** A mention of {@code article}; a reported one has no {@code timex}. */
  static EventMention of(String article, TextSpan trigger, @Nullable TextSpan timex) {
    EventCandidate candidate =
        new EventCandidate(
            new TextSpan(0, 40),
            new TextSpan(0, 39),
            new Trigger(trigger.start(), trigger.end(), "opened", "open"),
            timex,
            timex == null ? Basis.REPORTED : Basis.STATED,
            EventKind.INSTANT,
            EventStatus.HAPPENED,
            false,
            List.of("Ada Lind"),
            List.of("Uppsala"),
            List.of("bridge"),
            "open",
            "The bridge was opened",
            0.5);
    Resolution resolution = new Resolution("sample.rule", null, AnchorKind.NONE, List.of());
    return new EventMention(
        article,
        article,
        null,
        false,
        List.of("bridge"),
        "The bridge was opened on 4 March 1987.",
        candidate,
        null,
        DAY,
        resolution);
  }
}
