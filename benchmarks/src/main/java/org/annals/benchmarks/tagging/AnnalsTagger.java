package org.annals.benchmarks.tagging;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.Timex;
import org.annals.resolution.TimexResolver;
import org.annals.text.ParaphraseDetector;
import org.annals.timex.RangeParts;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.jspecify.annotations.Nullable;

/** Our own tagger, in this process and as {@code annals tag} uses it, on the whole of a text. */
final class AnnalsTagger implements Answers {

  private final TimexTagger tagger = new TimexTagger();
  private final TimexResolver resolver = new TimexResolver();

  @Override
  public List<Annotation> of(AnnotatedText document) {
    return tag(document.text(), document.published()).stream().map(AnnalsTagger::of).toList();
  }

  /**
   * The expressions of {@code text}, resolved against the day it was published, if that is known.
   */
  List<ResolvedTimex> tag(String text, @Nullable LocalDate day) {
    Published published =
        day == null
            ? Published.unknown(List.of())
            : Published.on(day, Published.Method.GIVEN, 1, List.of());
    TaggingContext context = new TaggingContext(ParaphraseDetector.isParaphrased(text), List.of());
    return resolver.resolve(RangeParts.apart(tagger.tag(text, context)), published);
  }

  private static Annotation of(ResolvedTimex resolved) {
    Timex timex = resolved.timex();
    return new Annotation(
        timex.start(), timex.end(), timex.text(), timex.type().name(), resolved.value());
  }
}
