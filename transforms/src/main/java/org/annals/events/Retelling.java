package org.annals.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.model.TextSpan;
import org.annals.text.Nouns;
import org.annals.text.Spelling;
import org.annals.text.Verbs;
import org.annals.text.WordMemo;
import org.annals.text.actions.Actions;

/**
 * Which event that an article dates is told again, without a time, by a noun elsewhere in it: "the
 * crash", "its launch", "Lindqvist's death". Only the one event of that action can be meant: of
 * several none is, unless the noun's owner tells them apart.
 */
final class Retelling {

  /** Actions of which an article may tell any number, or that say too little of what was done. */
  private static final Set<String> LOOSE =
      Set.of(
          "say",
          "report",
          "announce",
          "claim",
          "deny",
          "confirm",
          "warn",
          "promise",
          "demand",
          "criticize",
          "praise",
          "hold event",
          "plan",
          "use",
          "change",
          "help",
          "rise",
          "fall",
          "start",
          "end",
          "continue",
          "rule",
          "perform",
          "play match",
          "score",
          "win",
          "lose",
          "buy",
          "sell",
          "pay",
          "export",
          "build",
          "study",
          "find",
          "move",
          "raise",
          "cut",
          "show",
          "award",
          "agree",
          "publish work",
          "storm weather",
          "search");

  /** Words that make a noun another instance, or any instance. */
  private static final Set<String> OTHERS =
      Set.of(
          "another",
          "other",
          "next",
          "new",
          "second",
          "third",
          "first",
          "last",
          "previous",
          "earlier",
          "latest",
          "recent",
          "similar",
          "future",
          "potential",
          "possible",
          "planned",
          "any",
          "every",
          "each",
          "no",
          "such",
          "some",
          "own",
          "attempted",
          "upcoming",
          "past");

  /** Letters that a verb and the noun made of it share: "collide", "collision". */
  private static final int STEM = 4;

  /** Sentences between two that tell of one thing. */
  private static final int BESIDE = 2;

  /** Sentences behind which a year long past is out of view. */
  private static final int IN_VIEW = 4;

  /** A pronoun and the noun. */
  private static final Pattern OWNED = Pattern.compile("(?i:its|his|her|their) \\p{L}+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-\\p{L}+)*");

  private static final WordMemo<List<String>> ACTIONS = new WordMemo<>(1 << 14, Retelling::actions);

  private final ArticleText article;
  private final Map<String, List<EventCandidate>> byAction;

  /** What {@code candidates} date and a noun of {@code article} may tell again. */
  Retelling(ArticleText article, List<EventCandidate> candidates) {
    this.article = article;
    this.byAction =
        candidates.stream()
            .filter(Retelling::mayBeRetold)
            .collect(
                Collectors.groupingBy(EventCandidate::action, HashMap::new, Collectors.toList()));
  }

  private static boolean mayBeRetold(EventCandidate candidate) {
    return candidate.basis() != Basis.INHERITED
        && !candidate.report()
        && !LOOSE.contains(candidate.action())
        && candidate.status() == EventStatus.HAPPENED;
  }

  /** Whether a word of sentence {@code number} could name one of the events. */
  boolean mayTell(int number) {
    TextSpan sentence = article.sentences().get(number);
    String text = article.article().text();
    int at = byAction.isEmpty() ? sentence.end() : sentence.start();
    while (at < sentence.end()) {
      int end = wordEnd(text, at, sentence.end());
      if (end > at && names(Spelling.in(text, at, end).text())) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** Whether a word could name one of the events; asked of every word, so that it makes nothing. */
  private boolean names(String word) {
    for (String action : ACTIONS.of(word)) {
      if (knows(action)) {
        return true;
      }
    }
    return false;
  }

  /** Past the letters and inner hyphens from {@code at} on; {@code at} when none stand there. */
  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (Character.isLetter(text.charAt(end))
            || (end > at
                && text.charAt(end) == '-'
                && end + 1 < limit
                && Character.isLetter(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  /** The classes of action that a word names as an event, as it stands and in the singular. */
  private static List<String> actions(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(lower, Nouns.singular(lower))
        .filter(Actions::isEvent)
        .map(Actions::ofNoun)
        .distinct()
        .toList();
  }

  /** Whether some event has this class of action. */
  boolean knows(String action) {
    return byAction.containsKey(action);
  }

  /**
   * A noun that may tell an event again.
   *
   * @param noun the noun, singular, in lower case
   * @param names whom its phrase names, in their canonical form
   * @param owners of these that are no names, in lower case: "the miners' release"
   * @param words what else stands before the noun, in lower case
   */
  record Named(String noun, List<String> names, List<String> owners, List<String> words) {}

  /** The event that {@code named} tells again; empty when none or several could be meant. */
  Optional<EventCandidate> of(Named named) {
    List<String> names = named.names();
    String noun = named.noun();
    if (named.words().stream().anyMatch(OTHERS::contains)) {
      return Optional.empty();
    }
    List<EventCandidate> meant =
        byAction.getOrDefault(Actions.ofNoun(noun), List.of()).stream()
            .filter(c -> isSameWord(c, noun, names))
            .filter(fits(names, named.words()))
            .filter(c -> owns(named.owners(), c))
            .toList();
    Set<String> events = new HashSet<>();
    meant.forEach(c -> events.add(String.valueOf(c.timex()) + c.trigger().lemma()));
    return events.size() == 1 && (isVerb(meant.get(0)) || !names.isEmpty())
        ? Optional.of(meant.get(0))
        : Optional.empty();
  }

  /** "The miners' release" tells again that the miners were released, and not that a film was. */
  private static boolean owns(List<String> owners, EventCandidate event) {
    return owners.isEmpty() || words(event.title()).toList().containsAll(owners);
  }

  /**
   * Whether "the vote" with no name may mean an event of a year long past: only shortly behind it,
   * since further on it is likelier the one in the news.
   */
  boolean isInView(TextSpan phrase, EventCandidate event) {
    return article.timexAt(event.timex()).filter(Direction::isOfOtherYear).isEmpty()
        || Math.abs(numberOf(phrase) - numberOf(event.sentence())) <= IN_VIEW;
  }

  /**
   * "Its launch" beside "its launch in 2003" in a sentence before or behind: the only event of that
   * word; empty for any other.
   *
   * @param noun the noun, singular, in lower case
   * @param phrase where it stands with what is before it
   */
  Optional<EventCandidate> near(String noun, TextSpan phrase) {
    String words = phrase.in(article.article().text());
    List<EventCandidate> same = byAction.getOrDefault(Actions.ofNoun(noun), List.of());
    return OWNED.matcher(words).matches() && same.size() == 1
        ? same.stream()
            .filter(c -> c.trigger().lemma().equals(noun) && !isVerb(c))
            .filter(c -> stands(words, c) && isBeside(phrase, c.sentence()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether the same words tell of {@code event}. */
  private boolean stands(String words, EventCandidate event) {
    int start = event.trigger().end() - words.length();
    return start >= 0
        && article.article().text().regionMatches(true, start, words, 0, words.length());
  }

  private boolean isBeside(TextSpan phrase, TextSpan sentence) {
    int here = numberOf(phrase);
    int there = numberOf(sentence);
    return here != there && Math.abs(here - there) <= BESIDE;
  }

  private int numberOf(TextSpan span) {
    int number = 0;
    while (!article.sentences().get(number).contains(span)) {
      number++;
    }
    return number;
  }

  /**
   * The verb's own noun; or the same noun with the same name, since "the vote" beside a dated "vote
   * of 2003" is likelier the one in the news.
   */
  private static boolean isSameWord(EventCandidate candidate, String noun, List<String> names) {
    String lemma = candidate.trigger().lemma();
    if (!isVerb(candidate) && candidate.basis() != Basis.REPORTED) {
      return lemma.equals(noun) && !names.isEmpty() && !candidate.actors().isEmpty();
    }
    int same = 0;
    while (same < Math.min(lemma.length(), noun.length())
        && lemma.charAt(same) == noun.charAt(same)) {
      same++;
    }
    return same >= STEM || lemma.equals(noun) || (lemma.equals("die") && noun.equals("death"));
  }

  /** Whether the word is a verb by its form alone. */
  private static boolean isVerb(EventCandidate candidate) {
    return Verbs.read(candidate.trigger().text().toLowerCase(Locale.ROOT))
        .filter(verb -> verb.form().maybePast() || verb.form().maybeParticiple())
        .isPresent();
  }

  /** Whoever and whatever the noun's phrase names stands in the sentence that dates the event. */
  private Predicate<EventCandidate> fits(List<String> names, List<String> words) {
    return candidate -> {
      Set<String> told =
          words(candidate.sentence().in(article.article().text())).collect(Collectors.toSet());
      boolean named =
          names.stream()
              .allMatch(
                  name ->
                      candidate.actors().contains(name)
                          || candidate.places().contains(name)
                          || told.contains(Nouns.singular(lastWord(name))));
      return named && told.containsAll(words);
    };
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Every word in lower case, as it stands and in the singular. */
  private static Stream<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .flatMap(word -> Stream.of(word.group(), Nouns.singular(word.group())))
        .distinct();
  }
}
