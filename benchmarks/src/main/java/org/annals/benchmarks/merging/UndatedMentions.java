package org.annals.benchmarks.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.events.GivenTriggers;
import org.annals.model.AnchorKind;
import org.annals.model.Article;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.KeptText;
import org.annals.model.Precision;
import org.annals.model.Region;
import org.annals.model.Resolution;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.stories.Keywords;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/**
 * Annotated triggers as the merger gets its mentions, but for the dates: all have the same year, so
 * that no date speaks for or against any pair.
 */
final class UndatedMentions {

  private static final TimeSpan SOME_YEAR =
      new TimeSpan(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31), Precision.YEAR);

  private static final Resolution NONE = new Resolution("none", null, AnchorKind.NONE, List.of());

  private UndatedMentions() {}

  /** A mention for each annotated one, in order; empty where the extractor would read none. */
  static List<Optional<EventMention>> of(CoreferenceDocument document) {
    Article article = article(document);
    List<TextSpan> triggers =
        document.mentions().stream().map(CoreferenceDocument.Gold::trigger).toList();
    Tagging tagging = new TimexTagger().tag(document.text(), TaggingContext.plain());
    List<String> keywords = Keywords.of(article);
    return GivenTriggers.candidates(article, triggers, tagging).stream()
        .map(candidate -> candidate.map(made -> mention(document, keywords, made)))
        .toList();
  }

  private static EventMention mention(
      CoreferenceDocument document, List<String> keywords, EventCandidate candidate) {
    return new EventMention(
        document.id(),
        document.id(),
        null,
        false,
        keywords,
        candidate.sentence().in(document.text()),
        candidate,
        null,
        SOME_YEAR,
        NONE);
  }

  private static Article article(CoreferenceDocument document) {
    List<Region> regions =
        document.sentences().stream().map(span -> new Region(span, Region.Kind.BODY)).toList();
    return new Article(
        document.id(),
        document.id(),
        null,
        KeptText.sha256(document.text()),
        document.id(),
        null,
        null,
        null,
        "en",
        List.of(),
        document.text(),
        regions,
        List.of());
  }
}
