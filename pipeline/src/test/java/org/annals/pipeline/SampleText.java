package org.annals.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.annals.model.AnchorKind;
import org.annals.model.Article;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.KeptText;
import org.annals.model.Meaning;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.model.Trigger;

/**
 * A handmade article, in which mentions are found by their words.
 *
 * @param article the article
 * @param published the day it was published
 */
record SampleText(Article article, LocalDate published) {

  static SampleText of(String id, String uri, String title, LocalDate published, String text) {
    String hash = KeptText.sha256(text);
    return new SampleText(
        new Article(
            id,
            uri,
            null,
            hash,
            title,
            null,
            null,
            "A. Writer",
            "en",
            List.of(),
            text,
            List.of(),
            List.of()),
        published);
  }

  PublishedArticle listed() {
    Published.Evidence evidence =
        new Published.Evidence(0, 4, article.text().substring(0, 4), "the stamp above the text");
    return PublishedArticle.of(
        article, Published.on(published, Published.Method.BYLINE, 0.95, List.of(evidence)), null);
  }

  /** The mention in {@code sentence} by {@code trigger} at {@code timex}, all words of the text. */
  EventMention mention(
      String sentence, String trigger, String timex, String value, TimeSpan span, EventKind kind) {
    TextSpan whole = find(sentence, 0);
    TextSpan word = find(trigger, whole.start());
    TextSpan date = find(timex, whole.start());
    EventCandidate candidate =
        new EventCandidate(
            whole,
            whole,
            new Trigger(word.start(), word.end(), trigger, trigger),
            date,
            Basis.STATED,
            kind,
            EventStatus.HAPPENED,
            false,
            List.of("Ada Lind"),
            List.of("Harbour"),
            List.of("bridge"),
            "open",
            sentence,
            0.5);
    Resolution resolution =
        new Resolution(
            "sample.rule",
            published.toString(),
            AnchorKind.PUBLICATION,
            List.of("“" + timex + "” counts from " + published));
    ResolvedTimex resolved =
        new ResolvedTimex(
            new Timex(
                date.start(),
                date.end(),
                timex,
                TimexType.DATE,
                new Meaning.CalendarDate(
                    OptionalInt.of(1950), OptionalInt.empty(), OptionalInt.empty()),
                Tense.PAST,
                false,
                true,
                false,
                "sample.rule"),
            value,
            null,
            span,
            resolution);
    return new EventMention(
        article.id(),
        article.id(),
        published,
        false,
        List.of(),
        whole.in(article.text()),
        candidate,
        resolved,
        span,
        resolution);
  }

  private TextSpan find(String words, int from) {
    int at = article.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new TextSpan(at, at + words.length());
  }
}
