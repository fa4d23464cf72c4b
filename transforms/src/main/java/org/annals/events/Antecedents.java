package org.annals.events;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.TextSpan;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.actions.Actions;

/**
 * Whom a pronoun means: the subject of the sentence before it, or the one before that, when it can
 * stand for it; for a person else the first one named there, and in the end the one that the
 * article names most.
 */
final class Antecedents {

  /** Verbs by which their object comes to be. */
  private static final Set<String> MAKING =
      Set.of(
          "build",
          "make",
          "write",
          "paint",
          "compose",
          "design",
          "found",
          "create",
          "construct",
          "erect",
          "develop",
          "invent",
          "publish",
          "produce",
          "draw",
          "carve");

  private static final int BACK = 3;

  private final ArticleText article;

  Antecedents(ArticleText article) {
    this.article = article;
  }

  /**
   * The name that a pronoun means; empty when none is near.
   *
   * @param pronoun in lower case
   * @param agent whether it acts, so that a country is likelier than a thing
   * @param sentence number of its sentence
   * @param before where it stands
   */
  Optional<String> of(String pronoun, boolean agent, int sentence, int before) {
    if (PersonWords.isPerson(pronoun)) {
      Optional<String> called =
          isOfEpithet(sentence) ? mostNamed(pronoun, before) : Optional.empty();
      return called
          .or(() -> person(before(sentence, before), pronoun, true))
          .or(() -> sameBefore(sentence, pronoun))
          .or(() -> kinBefore(sentence, pronoun))
          .or(() -> near(sentence, before, span -> person(span, pronoun, true)))
          .or(() -> article.names().mostNamedFitting(pronoun, name -> isNamedBefore(name, before)))
          .or(() -> roleBefore(sentence))
          .or(() -> near(sentence, before, span -> person(span, pronoun, false)))
          .or(() -> sentence == 0 ? Optional.empty() : subjectOf(sentence - 1, pronoun))
          .or(() -> mostNamed(pronoun, before));
    }
    if (!PersonWords.isThing(pronoun)) {
      return Optional.empty();
    }
    Optional<String> subject = subject(sentence, pronoun);
    if (pronoun.equals("they")) {
      return agent ? subject.filter(PersonWords::mayAct) : subject;
    }
    if (!agent) {
      return subject;
    }
    return country(before(sentence, before))
        .or(() -> subject.filter(this::isName))
        .or(() -> near(sentence, before, this::country))
        .or(() -> subject.filter(thing -> !isEvent(thing)));
  }

  /**
   * "He was made captain by Ada Lindqvist. He …": whom the same pronoun means as a subject before.
   */
  private Optional<String> sameBefore(int number, String pronoun) {
    if (number == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = article.parsed(number - 1);
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.MAIN) && c.subject() >= 0)
        .map(c -> sentence.words().get(sentence.chunks().get(c.subject()).head()))
        .findFirst()
        .filter(word -> word.is(Tag.PRON) && word.lower().equals(pronoun))
        .flatMap(word -> of(pronoun, true, number - 1, word.start()));
  }

  /**
   * "The president will fly over the area. His government": who is the subject of the sentence
   * before by what he is, rather than a name that only may be a person's.
   */
  private Optional<String> roleBefore(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = article.parsed(number - 1);
    Mentions mentions = new Mentions(sentence, article.names());
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.MAIN) && c.subject() >= 0)
        .map(Clause::subject)
        .findFirst()
        .filter(k -> mentions.wholeName(k).isEmpty())
        .filter(k -> PersonWords.isSomebody(sentence.head(k)) && !isPlural(sentence, mentions, k))
        .map(k -> new NounText(sentence, mentions).of(k))
        .filter(words -> words.startsWith("The "))
        .map(words -> "the " + words.substring("The ".length()));
  }

  private static boolean isPlural(ParsedSentence sentence, Mentions mentions, int subject) {
    return new NounText(sentence, mentions).isPlural(subject);
  }

  /** "Ada Lindqvist's grandfather died. He …": a relative of somebody, of the pronoun's gender. */
  private Optional<String> kinBefore(int number, String pronoun) {
    if (number == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = article.parsed(number - 1);
    NounText nouns = new NounText(sentence, new Mentions(sentence, article.names()));
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.MAIN) && c.subject() >= 0)
        .map(Clause::subject)
        .findFirst()
        .filter(k -> SubjectAgreement.isKin(pronoun, sentence.head(k)))
        .map(nouns::of)
        .filter(words -> Character.isUpperCase(words.charAt(0)) && PersonWords.isKinOf(words));
  }

  /** Nobody is "she" before the first word of her. */
  private boolean isNamedBefore(String name, int place) {
    int at = article.article().text().indexOf(name.substring(name.lastIndexOf(' ') + 1));
    return at >= 0 && at < place;
  }

  /** "The sale": nothing that acts on anything. */
  private static boolean isEvent(String phrase) {
    String head = phrase.replaceFirst(" of .*", "");
    return Actions.isEvent(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private boolean isName(String subject) {
    return Arrays.stream(subject.split(" ", -1)).allMatch(article.names()::isCapitalised);
  }

  /** The words of a sentence before a place in it. */
  private TextSpan before(int sentence, int place) {
    TextSpan own = article.sentences().get(sentence);
    return new TextSpan(own.start(), Math.max(own.start(), place));
  }

  /** The first that is found in the words before, else in the sentences before. */
  private Optional<String> near(
      int sentence, int before, Function<TextSpan, Optional<String>> finder) {
    Optional<String> found = finder.apply(before(sentence, before));
    for (int back = 1; found.isEmpty() && back <= BACK && sentence - back >= 0; back++) {
      found = finder.apply(article.sentences().get(sentence - back));
    }
    return found;
  }

  private Optional<String> country(TextSpan span) {
    return article.names().firstCountry(article.article().text(), span);
  }

  /**
   * A person whom the pronoun can mean.
   *
   * @param sure whether it must be known that it fits
   */
  private Optional<String> person(TextSpan span, String pronoun, boolean sure) {
    return article.names().firstPerson(article.article().text(), span, pronoun, sure);
  }

  private Optional<String> mostNamed(String pronoun, int before) {
    return article.names().mostNamedPerson(pronoun, name -> isNamedBefore(name, before));
  }

  /**
   * "The Nigerian became champion": whether the sentence before calls its subject by what he is.
   */
  private boolean isOfEpithet(int number) {
    if (number == 0) {
      return false;
    }
    ParsedSentence sentence = article.parsed(number - 1);
    SubjectAgreement subjects =
        new SubjectAgreement(sentence, new Mentions(sentence, article.names()));
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.MAIN) && c.subject() >= 0)
        .anyMatch(c -> subjects.isEpithet(c.subject()));
  }

  /** The two people, and no others, of whom the sentence before tells; its subject first. */
  Optional<String> couple(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = article.parsed(number - 1);
    Mentions mentions = new Mentions(sentence, article.names());
    Set<String> people = new LinkedHashSet<>();
    sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.MAIN) && c.subject() >= 0)
        .findFirst()
        .map(c -> sentence.words().get(sentence.chunks().get(c.subject()).head()))
        .filter(subject -> PersonWords.isPerson(subject.lower()))
        .flatMap(subject -> of(subject.lower(), true, number - 1, subject.start()))
        .ifPresent(people::add);
    for (int k = 0; k < sentence.chunks().size(); k++) {
      mentions.wholeName(k).filter(article.names()::mayBePerson).ifPresent(people::add);
    }
    return people.size() == 2 ? Optional.of(String.join(" and ", people)) : Optional.empty();
  }

  /** The one thing that the main clause of the sentence before says was made; empty for none. */
  Optional<String> made(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = article.parsed(number - 1);
    NounText nouns = new NounText(sentence, new Mentions(sentence, article.names()));
    return sentence.clauses().stream()
        .filter(c -> ClausesAround.isBeside(c) && ClausesAround.isFinite(c))
        .reduce((first, last) -> last)
        .filter(c -> c.verb() != null && !c.verb().passive() && MAKING.contains(c.verb().lemma()))
        .map(c -> c.verbChunk() + 1)
        .filter(k -> nouns.is(k, Kind.NOUN) && !nouns.isPronoun(k) && !nouns.isPlural(k))
        .map(k -> nouns.of(k).replaceFirst("^(?i:an?) ", "the "));
  }

  /** The one firm that the sentence before names, or the one before that; empty for several. */
  Optional<String> firm(int number) {
    for (int back = 1; back <= 2 && number - back >= 0; back++) {
      ParsedSentence sentence = article.parsed(number - back);
      FirmNames firms = new FirmNames(sentence, new Mentions(sentence, article.names()));
      List<String> named = firms.before(sentence.chunks().size());
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a sentence before, when the pronoun can stand for it. */
  private Optional<String> subject(int number, String pronoun) {
    Optional<String> found = Optional.empty();
    for (int back = 1; found.isEmpty() && back <= BACK && number - back >= 0; back++) {
      found = subjectOf(number - back, pronoun);
    }
    return found;
  }

  private Optional<String> subjectOf(int number, String pronoun) {
    ParsedSentence sentence = article.parsed(number);
    Mentions mentions = new Mentions(sentence, article.names());
    return sentence.clauses().stream()
        .filter(c -> ClausesAround.isBeside(c) && ClausesAround.isFinite(c) && c.subject() >= 0)
        // "Building began, and the observatory watched. It …": the last is the nearest.
        .reduce((first, last) -> last)
        .flatMap(c -> nameOf(sentence, mentions, c, pronoun));
  }

  private Optional<String> nameOf(
      ParsedSentence sentence, Mentions mentions, Clause clause, String pronoun) {
    int subject = clause.subject();
    NounText nouns = new NounText(sentence, mentions);
    if (isPair(nouns, clause)) {
      return pronoun.equals("they")
          ? Optional.of(nouns.of(subject) + " and " + nouns.of(subject + 2))
          : Optional.empty();
    }
    Tag head = sentence.words().get(sentence.chunks().get(subject).head()).tag();
    boolean plural = nouns.isPlural(subject);
    boolean named = mentions.apposed(subject).filter(mentions::isPerson).isPresent();
    if (pronoun.equals("it") && (named || PersonWords.isSomebody(sentence.head(subject)))) {
      return Optional.empty();
    }
    if (!head.isNominal() || plural != pronoun.equals("they") || nouns.isOwner(subject)) {
      return Optional.empty();
    }
    Optional<String> name = mentions.wholeName(subject);
    boolean person = name.filter(article.names()::mayBePerson).isPresent();
    if (PersonWords.isPerson(pronoun)) {
      return name.filter(n -> person && article.names().agrees(n, pronoun));
    }
    return person
        ? Optional.empty()
        : Optional.of(
            name.orElseGet(() -> withinSentence(sentence, subject, whole(nouns, subject))));
  }

  /** "Tens of thousands": a noun with the one that it counts or is part of. */
  private static String whole(NounText nouns, int chunk) {
    return part(nouns, chunk).replaceFirst("^(?i:his|her|its|their|my|our|your) ", "the ");
  }

  private static String part(NounText nouns, int chunk) {
    boolean of = nouns.is(chunk + 1, Kind.PREPOSITION) && nouns.verbatim(chunk + 1).equals("of");
    return of && nouns.is(chunk + 2, Kind.NOUN)
        ? nouns.of(chunk) + " of " + nouns.of(chunk + 2)
        : nouns.of(chunk);
  }

  /** "Ada Lindqvist and Omar Diallo met": two names joined. */
  private static boolean isPair(NounText nouns, Clause clause) {
    int subject = clause.subject();
    return subject + 3 == clause.verbChunk()
        && nouns.is(subject + 1, Kind.CONJUNCTION)
        && nouns.verbatim(subject + 1).equals("and")
        && nouns.isName(subject)
        && nouns.isName(subject + 2);
  }

  /** A phrase as it stands within a sentence, where it opened its own. */
  private String withinSentence(ParsedSentence sentence, int chunk, String phrase) {
    Word first = sentence.words().get(sentence.chunks().get(chunk).from());
    boolean opens = first.start() == sentence.words().get(0).start();
    return opens && !first.is(Tag.PROPN) && !article.names().isCapitalised(first.text())
        ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
