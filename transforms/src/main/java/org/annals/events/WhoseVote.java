package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.names.Countries;

/** In which country there was what each has its own of: "presidential elections in Peru". */
final class WhoseVote {

  private static final Set<String> OF_COUNTRIES =
      Set.of(
          "election",
          "elections",
          "referendum",
          "referendums",
          "run-off",
          "runoff",
          "coup",
          "revolution",
          "uprising",
          "inauguration");

  /** Words that say of what else it is. */
  private static final Set<String> OF_OTHERS =
      Set.of("council", "local", "state", "mayoral", "gubernatorial", "midterm", "by-election");

  /** Countries with an article. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "United .*|.*"
              + " (?:Republic|Union|Islands)|Netherlands|Philippines|Bahamas|Maldives|Gambia");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final Supplier<Optional<String>> inView;

  /**
   * For one sentence.
   *
   * @param inView the one country that its article is about
   */
  WhoseVote(ParsedSentence sentence, Mentions mentions, Supplier<Optional<String>> inView) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.inView = inView;
  }

  /**
   * The country for the noun at {@code chunk}, with its article; empty when it has none, or nobody
   * can tell.
   */
  Optional<String> of(int chunk) {
    boolean national =
        OF_COUNTRIES.contains(sentence.head(chunk))
            && sentence
                .words()
                .subList(sentence.chunks().get(chunk).from(), sentence.chunks().get(chunk).to())
                .stream()
                .noneMatch(w -> OF_OTHERS.contains(w.lower()));
    return national
        ? inSentence()
            .or(inView)
            .map(name -> SEVERAL.matcher(name).matches() ? "the " + name : name)
        : Optional.empty();
  }

  /** The only country that the sentence names as a place or an actor. */
  private Optional<String> inSentence() {
    Set<String> named =
        IntStream.range(0, sentence.chunks().size())
            .filter(k -> sentence.is(k, Kind.NOUN))
            .mapToObj(mentions::actors)
            .flatMap(List::stream)
            .filter(name -> Countries.named(name).isPresent())
            .collect(Collectors.toSet());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
