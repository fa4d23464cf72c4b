package org.annals.benchmarks.events;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.benchmarks.events.Chronology.Level;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;

/** Shows a person what was missed, by class, with what was found in its place. */
final class MissReport {

  private final Map<String, NewsDocument> documents;
  private final Chronology chronology;
  private final int most;
  private final PrintStream out;

  MissReport(
      Map<String, NewsDocument> documents, Chronology chronology, int most, PrintStream out) {
    this.documents = documents;
    this.chronology = chronology;
    this.most = most;
    this.out = out;
  }

  void print(List<GoldMention> gold, List<CoreferentPair> pairs) {
    Map<MissClass, List<GoldMention>> misses = new EnumMap<>(MissClass.class);
    for (GoldMention mention : gold) {
      NewsDocument document = documents.get(mention.document());
      if (document != null && !EventAccuracy.isRight(mention, Level.SENTENCE, chronology)) {
        MissClass miss = MissClass.of(mention, document, chronology);
        misses.computeIfAbsent(miss, c -> new ArrayList<>()).add(mention);
      }
    }
    misses.forEach(
        (miss, missed) -> {
          out.printf("%n%d missed: %s%n", missed.size(), miss.words());
          missed.stream().limit(most).forEach(this::print);
        });
    List<CoreferentPair> apart = pairs.stream().filter(pair -> !pair.merged()).toList();
    out.printf("%n%d pairs apart%n", apart.size());
    apart.stream().limit(most).forEach(this::print);
  }

  private void print(GoldMention missed) {
    out.println("  " + line(missed));
    chronology.at(missed, Level.SENTENCE).forEach(mention -> out.println("      " + line(mention)));
  }

  private void print(CoreferentPair pair) {
    print(pair.first(), pair.ofFirst());
    print(pair.second(), pair.ofSecond());
    out.println();
  }

  private void print(GoldMention gold, Optional<EventMention> ours) {
    out.println("  " + line(gold));
    out.println("      " + ours.map(MissReport::line).orElse("not there"));
  }

  private String line(GoldMention gold) {
    NewsDocument document = documents.get(gold.document());
    if (document == null) {
      return gold.word();
    }
    String text = document.text();
    TextSpan sentence = gold.line(text);
    return "%s (%s) sentence %d, %s: %s[%s]%s"
        .formatted(
            gold.document(),
            document.published(),
            gold.sentence(),
            gold.date(),
            text.substring(sentence.start(), gold.trigger().start()),
            gold.trigger().in(text),
            text.substring(gold.trigger().end(), sentence.end()));
  }

  private static String line(EventMention mention) {
    return "%s..%s %s | %s"
        .formatted(
            mention.span().from(),
            mention.span().to(),
            mention.candidate().basis(),
            mention.candidate().title());
  }
}
