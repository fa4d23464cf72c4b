package org.annals.events;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.names.Countries;

/** The names in a sentence that a firm may have: of nobody, no country and no place. */
final class FirmNames {

  private static final Set<String> FIRMS = Set.of("company", "firm");

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "around", "across", "within");

  private final ParsedSentence sentence;
  private final Mentions mentions;

  FirmNames(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Whether the noun at {@code chunk} is "the company" and no more. */
  boolean isFirm(int chunk) {
    int from = sentence.chunks().get(chunk).from();
    return FIRMS.contains(sentence.head(chunk))
        && sentence.words().get(from).lower().equals("the")
        && sentence.chunks().get(chunk).to() - from == 2
        && !(sentence.is(chunk + 1, Kind.PREPOSITION) && sentence.head(chunk + 1).equals("of"));
  }

  /** Those before {@code chunk}, each once. */
  List<String> before(int chunk) {
    return IntStream.range(0, chunk)
        .filter(k -> sentence.is(k, Kind.NOUN) && !isPlaced(k))
        .mapToObj(mentions::actors)
        .flatMap(List::stream)
        .filter(name -> !mentions.isPerson(name) && Countries.named(name).isEmpty())
        .distinct()
        .toList();
  }

  private boolean isPlaced(int k) {
    return sentence.is(k - 1, Kind.PREPOSITION) && PLACING.contains(sentence.head(k - 1));
  }
}
