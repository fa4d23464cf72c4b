package org.annals.events;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;

/**
 * What somebody said, in the words of its sentence, where no clause of it can be told: a quotation
 * beside the verb that holds no clause we can read, or the beginning of what is told without marks.
 */
final class SpokenWords {

  /** A quotation, whose last mark may stand behind the sentence. */
  private static final Pattern QUOTE = Pattern.compile("[“\"]([^“”\"]+)(?:[”\"]|$)");

  private static final Pattern CLOSED = Pattern.compile(".*[,.?!…]\\s*");

  private static final Pattern MARKS = Pattern.compile("[“”\"]");

  /** Words of a quotation that say something by themselves. */
  private static final int LEAST = 3;

  /** Words that stand for somebody else, whom the title does not name. */
  private static final Set<String> OTHERS =
      Set.of("he", "she", "they", "them", "their", "it", "this", "these");

  /** Words that may mean who speaks, where nobody else is named. */
  private static final Set<String> SPEAKERS = Set.of("him", "her", "his", "its");

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final Sayings sayings;

  SpokenWords(ParsedSentence sentence, NounText nouns, Sayings sayings) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.sayings = sayings;
  }

  /** A title with these words; empty where the sentence has none that can be told so. */
  Optional<String> of(Clause clause) {
    if (!Sayings.isSpeech(clause) || sayings.isQuoted(clause)) {
      return Optional.empty();
    }
    Optional<String> who = sayings.speaker(clause).map(s -> s + " " + Sayings.way(clause));
    Clause said = sayings.content(clause);
    return said.is(Clause.Kind.CONTENT)
        ? who.flatMap(w -> indirect(clause, said, w))
        : said.id() == clause.id() ? who.flatMap(w -> direct(clause, w)) : Optional.empty();
  }

  /** "Said on Monday: “More to come.”", "“A sad day for us,” she said". */
  private Optional<String> direct(Clause clause, String who) {
    int from = sentence.span().start();
    int verb = sentence.words().get(sentence.chunks().get(clause.verbChunk()).head()).start();
    Matcher quote = QUOTE.matcher(sentence.text()).region(from, sentence.span().end());
    while (quote.find()) {
      String before = sentence.text().substring(from, quote.start()).strip();
      boolean behind = quote.start() > verb && (before.endsWith(":") || before.endsWith(","));
      boolean ahead =
          quote.end() <= verb && before.isEmpty() && CLOSED.matcher(quote.group(1)).matches();
      if (behind || ahead) {
        String words = Sayings.plain(quote.group(1));
        return words.split(" ", -1).length < LEAST || words.indexOf('[') >= 0
            ? Optional.empty()
            : Sayings.opening(words, who).map(what -> who + " “" + what + "”");
      }
    }
    return Optional.empty();
  }

  /** "Said the ruling on old mines required …": from its subject on, as much as fits. */
  private Optional<String> indirect(Clause clause, Clause said, String who) {
    int subject = said.subject();
    if (subject < 0 || !nouns.is(subject, Kind.NOUN) || !said.chunks().contains(subject)) {
      return Optional.empty();
    }
    VerbGroup verb = said.verb();
    if (verb == null || SayingVerbs.isSaying(verb.lemma())) {
      return Optional.empty();
    }
    int behind = nouns.chunk(subject).to();
    int words = verb.head() + 2 - behind;
    String rest =
        sentence.text().substring(sentence.words().get(behind).start(), sentence.span().end());
    return sayings
        .subject(said, clause)
        .flatMap(
            whom ->
                Sayings.opening(whom + " " + unquoted(rest), who)
                    .filter(told -> count(told) > count(whom) + words))
        .filter(told -> !pointsAtOthers(told, said))
        .map(told -> who + " " + told);
  }

  private static String unquoted(String words) {
    return Sayings.plain(MARKS.matcher(words).replaceAll(""));
  }

  private static int count(String words) {
    return words.split(" ", -1).length;
  }

  /** Whether a pronoun behind the subject may mean somebody whom the title does not name. */
  private boolean pointsAtOthers(String words, Clause said) {
    if (nouns.isPronoun(said.subject())) {
      return false;
    }
    boolean named = nouns.isName(said.subject());
    for (String word : words.split(" ", -1)) {
      if (OTHERS.contains(word) || (named && SPEAKERS.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
