package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Word;
import org.annals.text.names.Bodies;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;

/**
 * Names that "of", "for" and "and" join over noun phrases: "the Bank of England", "the Republic of
 * Chile", "the Movement for Rural Change", "the Ministry of Health and Social Care".
 */
final class JoinedNames {

  /** What a state is called by its kind: another word for the country behind it. */
  private static final Set<String> STATES =
      Set.of("Republic", "Kingdom", "Commonwealth", "Sultanate", "Emirate", "State");

  /** Bodies that care for more than one thing: "the Department of Trade and Industry". */
  private static final Set<String> OF_MATTERS =
      Set.of(
          ("Ministry Department Board Bureau Office Institute Institution Council Commission"
                  + " Committee Directorate Secretariat Faculty School Agency Organisation"
                  + " Organization Federation Movement Campaign Centre Center")
              .split(" ", -1));

  /** Chunks from a body to the second of its matters. */
  private static final int SECOND = 4;

  private final ParsedSentence sentence;
  private final Mentions mentions;

  JoinedNames(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /**
   * A name that goes on behind a noun phrase.
   *
   * @param text the whole, as it is written
   * @param country the state that it is the full name of; empty for none
   */
  record Joined(String text, Optional<String> country) {}

  /**
   * The name that starts with the last words of a noun phrase; empty when it does not go on.
   *
   * @param run the first of these words and the one past the last
   */
  Optional<Joined> of(int chunk, int[] run) {
    if (run[1] != chunk(chunk).to() || !isHead(chunk)) {
      return Optional.empty();
    }
    String more = second(chunk) ? " and " + tail(chunk + SECOND).orElse("") : "";
    return tail(chunk + 2)
        .map(tail -> joined(run, sentence.head(chunk + 1) + " " + article(chunk + 2), tail + more));
  }

  /** Whether a name within a noun phrase is the rest of such a name. */
  boolean isTail(int chunk, int[] run) {
    boolean opens = chunk > 1 && run[0] == first(chunk);
    return opens && (isHead(chunk - 2) || (chunk >= SECOND && second(chunk - SECOND)));
  }

  /** Whether "and" joins another matter to that which the body at {@code chunk} is for. */
  private boolean second(int chunk) {
    if (!isHead(chunk)
        || !OF_MATTERS.contains(word(chunk(chunk).to() - 1).text())
        || !sentence.is(chunk + SECOND - 1, Kind.CONJUNCTION)
        || !sentence.head(chunk + SECOND - 1).equals("and")
        || !sentence.is(chunk + SECOND, Kind.NOUN)
        || tail(chunk + 2).isEmpty()) {
      return false;
    }
    return tail(chunk + SECOND)
        .filter(matter -> !matter.equals(matter.toUpperCase(Locale.ROOT)))
        .filter(matter -> Countries.named(matter).isEmpty() && !mentions.isPerson(matter))
        .filter(matter -> !Names.isInstitution(matter))
        .isPresent();
  }

  private Joined joined(int[] run, String joint, String tail) {
    String whole = mentions.text(run[0], run[1]) + " " + joint + tail;
    boolean state = STATES.contains(word(run[1] - 1).text());
    return new Joined(
        whole, Countries.named(whole).or(() -> Countries.named(tail).filter(country -> state)));
  }

  private boolean isHead(int chunk) {
    if (!sentence.is(chunk, Kind.NOUN)
        || !sentence.is(chunk + 1, Kind.PREPOSITION)
        || !sentence.is(chunk + 2, Kind.NOUN)) {
      return false;
    }
    String last = word(chunk(chunk).to() - 1).text();
    return switch (sentence.head(chunk + 1)) {
      case "of" -> Bodies.isBody(last) || STATES.contains(last);
      case "for" -> Bodies.isBody(last);
      default -> false;
    };
  }

  /** The name that a noun phrase starts with. */
  private Optional<String> tail(int chunk) {
    return mentions.runs(chunk(chunk)).stream()
        .filter(run -> run[0] == first(chunk))
        .map(run -> mentions.text(run[0], run[1]))
        .findFirst();
  }

  /** Past the article that a noun phrase opens with. */
  private int first(int chunk) {
    int from = chunk(chunk).from();
    return word(from).lower().equals("the") && from + 1 < chunk(chunk).to() ? from + 1 : from;
  }

  private String article(int chunk) {
    return first(chunk) > chunk(chunk).from() ? "the " : "";
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private Word word(int i) {
    return sentence.words().get(i);
  }
}
