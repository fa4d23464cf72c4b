package org.annals.publishing;

import java.io.IOException;
import org.annals.calendar.Display;
import org.annals.calendar.Edtf;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Trigger;
import org.jspecify.annotations.Nullable;

/** A mention within {@code timeline.json}, and the date that mentions and events share. */
final class MentionJson {

  private MentionJson() {}

  static void write(EventMention mention, Quotes quotes, CanonicalJson json) throws IOException {
    EventCandidate read = mention.candidate();
    json.startObject();
    json.field("article", mention.articleId());
    bounds(read.sentence(), json);
    json.field("quote", quotes.of(mention.quote()));
    json.startObject("clause");
    bounds(read.clause(), json);
    json.endObject();
    trigger(read.trigger(), json);
    timex(mention.timex(), json);
    date(mention.span(), read.kind(), read.basis(), json);
    json.field("status", read.status().word());
    resolution(mention.resolution(), json);
    json.endObject();
  }

  static void date(TimeSpan span, EventKind kind, Basis basis, CanonicalJson json)
      throws IOException {
    json.startObject("date");
    json.field("edtf", Edtf.of(span, kind));
    json.field("earliest", span.earliest());
    json.field("latest", span.latest());
    json.field("precision", span.precision().word());
    json.field("display", Display.of(span));
    json.field("basis", basis.word());
    json.endObject();
  }

  private static void bounds(TextSpan span, CanonicalJson json) throws IOException {
    json.field("start", span.start());
    json.field("end", span.end());
  }

  private static void trigger(Trigger trigger, CanonicalJson json) throws IOException {
    json.startObject("trigger");
    bounds(trigger.span(), json);
    json.field("text", trigger.text());
    json.endObject();
  }

  private static void timex(@Nullable ResolvedTimex resolved, CanonicalJson json)
      throws IOException {
    if (resolved == null) {
      json.nothing("timex");
      return;
    }
    json.startObject("timex");
    bounds(resolved.timex().span(), json);
    json.field("text", resolved.timex().text());
    json.field("type", resolved.timex().type().name());
    json.field("value", resolved.value());
    json.field("mod", resolved.mod());
    json.endObject();
  }

  private static void resolution(Resolution resolution, CanonicalJson json) throws IOException {
    json.startObject("resolution");
    json.field("rule", resolution.rule());
    json.field("anchor", resolution.anchor());
    json.field("anchorIs", resolution.anchorIs().word());
    json.field("steps", resolution.steps());
    json.endObject();
  }
}
