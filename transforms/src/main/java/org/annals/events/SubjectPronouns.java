package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;

/** Whom or what a pronoun means that is the subject of a clause, or stands behind its verb. */
final class SubjectPronouns {

  /** What two people do with each other. */
  private static final Set<String> MATCHING = Set.of("marry", "wed", "divorce", "separate");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final int number;
  private final SubjectAgreement agreement;
  private final ClausesAround around;

  /** For the sentence with this number in its article. */
  SubjectPronouns(
      ParsedSentence sentence,
      Mentions mentions,
      SubjectAgreement agreement,
      Antecedents antecedents,
      int number) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.number = number;
    this.agreement = agreement;
    this.around = new ClausesAround(sentence);
  }

  /**
   * "Japan sent two ships, and its minister came": the name of the subject before, where the noun
   * at {@code chunk} is the subject of the clause beside; empty for none.
   */
  Optional<String> beside(String pronoun, int chunk) {
    Clause clause = sentence.clauseOf(chunk);
    return clause.subject() == chunk
        ? around
            .besideBefore(clause)
            .filter(before -> agreement.canMean(pronoun, before))
            .flatMap(before -> agreement.nameFor(pronoun, before))
        : Optional.empty();
  }

  /**
   * "The 87-year-old was found in his room": the subject of the noun's own clause, somebody without
   * a name, comes before everybody who has one.
   */
  boolean mayMeanNameless(String pronoun, int chunk) {
    Clause clause = sentence.clauseOf(chunk);
    int subject = clause.subject();
    return PersonWords.isPerson(pronoun)
        && subject >= 0
        && subject < chunk
        && mentions.wholeName(subject).isEmpty()
        && agreement.canMean(pronoun, clause)
        && (agreement.isEpithet(subject) || SubjectAgreement.fits(pronoun, sentence.head(subject)));
  }

  /** The name that the pronoun {@code word}, subject of {@code clause}, means; empty for none. */
  Optional<String> of(String word, Clause clause) {
    if (PersonWords.isSpeaker(word)) {
      return speaker();
    }
    if (!PersonWords.isPronoun(word)) {
      return Optional.empty();
    }
    if (PersonWords.isThing(word) && (isObject(clause) || announcesThat(clause))) {
      // "And ordered it to pay": anything that was named before; "it was agreed that": nothing.
      return Optional.empty();
    }
    if (word.equals("they") && isMatch(clause)) {
      return antecedents.couple(number);
    }
    Optional<String> somebody =
        new Judged(sentence, mentions)
            .of(word, clause)
            .or(() -> somebody(word, clause))
            .or(() -> teller(word, clause));
    if (somebody.isPresent()) {
      return somebody;
    }
    Clause above = clause;
    while (above.parent() >= 0) {
      above = sentence.clauses().get(above.parent());
      Clause first = above;
      if (above.subject() >= 0
          && above.subject() != clause.subject()
          && agreement.canMean(word, above)) {
        Optional<String> name =
            personBetween(word, first, clause).or(() -> agreement.nameFor(word, first));
        if (name.isPresent() || (mayMeanNoun(word, clause) && agreement.isPlainNoun(above))) {
          // "The owners said they would sell": the owners, who have no name.
          return name;
        }
      }
    }
    Optional<Clause> beside =
        PersonWords.isThing(word) ? around.besideBefore(clause) : Optional.empty();
    if (beside.isPresent() && agreement.canMean(word, beside.get())) {
      return agreement.nameFor(word, beside.get());
    }
    Optional<Clause> opening =
        PersonWords.isThing(word) ? around.opening(clause) : Optional.empty();
    if (opening.isPresent() && agreement.canMean(word, opening.get())) {
      return agreement.nameFor(word, opening.get());
    }
    if (word.equals("it") && beside.isPresent()) {
      // "Families may visit the garden; it opens on Monday": what it means stands in between.
      return Optional.empty();
    }
    return antecedents.of(word, isAgent(clause), number, placeOf(word, clause.subject()));
  }

  /**
   * "Acme hired Ada Lind from the firm where she worked": the one person named in between, where
   * the subject is nobody known; empty for none.
   */
  private Optional<String> personBetween(String word, Clause above, Clause clause) {
    boolean known = mentions.wholeName(above.subject()).filter(mentions::mayBePerson).isPresent();
    if (known || !PersonWords.isPerson(word) || above.subject() >= clause.subject()) {
      return Optional.empty();
    }
    List<String> people =
        IntStream.range(above.subject() + 1, clause.subject())
            .filter(k -> sentence.is(k, Kind.NOUN))
            .mapToObj(mentions::wholeName)
            .flatMap(Optional::stream)
            .filter(name -> mentions.isPerson(name) && mentions.agrees(name, word))
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** "They married": two of whom the sentence before tells. */
  static boolean isMatch(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && MATCHING.contains(verb.lemma());
  }

  /** "It was agreed in May that …". */
  private boolean announcesThat(Clause clause) {
    VerbGroup verb = clause.verb();
    int that = Asked.pastTime(sentence, clause.verbChunk() + 1);
    return verb != null
        && verb.passive()
        && sentence.is(that, Kind.SUBORDINATOR)
        && sentence.head(that).equals("that");
  }

  /** Whether the subject of an infinitive is what the verb above it acts on. */
  private boolean isObject(Clause clause) {
    return clause.is(Clause.Kind.INFINITIVE)
        && clause.parent() >= 0
        && clause.subject() == sentence.clauses().get(clause.parent()).verbChunk() + 1;
  }

  /**
   * "A man was seen as he left; he was caught": somebody without a name, who was the subject of the
   * clause above or beside.
   */
  private Optional<String> somebody(String word, Clause clause) {
    if (!PersonWords.isPerson(word)) {
      return Optional.empty();
    }
    List<Clause> near = clause.is(Clause.Kind.CONTENT) ? List.of() : around.above(clause);
    return near.stream()
        .filter(c -> c.subject() >= 0 && c.subject() < clause.subject())
        .limit(1)
        .filter(c -> agreement.canMean(word, c) && isSomebody(word, c.subject()))
        .flatMap(c -> phrase(c.subject()).stream())
        .map(words -> words.replaceFirst("^(?i:an?|the) ", "the "))
        .findFirst();
  }

  /**
   * "The child's uncle said that he found the cellar empty": who tells what he did himself, and
   * speaks for nobody, as a lawyer or a spokesman would.
   */
  private Optional<String> teller(String word, Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    if (!clause.is(Clause.Kind.CONTENT)
        || verb == null
        || verb.passive()
        || above == null
        || !SayingVerbs.isSaying(above.lemma())) {
      return Optional.empty();
    }
    int subject = sentence.clauses().get(clause.parent()).subject();
    return subject >= 0
            && subject < clause.subject()
            && mentions.wholeName(subject).isEmpty()
            && mentions.apposed(subject).isEmpty()
            && SubjectAgreement.isOneself(word, sentence.head(subject))
        ? phrase(subject)
        : Optional.empty();
  }

  private boolean isSomebody(String word, int subject) {
    return agreement.isEpithet(subject)
        || (SubjectAgreement.fits(word, sentence.head(subject))
            && agreement.isIndefinite(subject)
            && mentions.actors(subject).isEmpty());
  }

  /** "The owners said they would sell": the noun that a pronoun means, when no name is meant. */
  Optional<Integer> subjectAbove(Clause clause) {
    String word = sentence.head(clause.subject());
    if (!mayMeanNoun(word, clause) && !(word.equals("it") && ClausesAround.isBeside(clause))) {
      return Optional.empty();
    }
    return around.above(clause).stream()
        .filter(c -> c.subject() >= 0 && c.subject() != clause.subject())
        .filter(c -> agreement.isPlainNoun(c) && agreement.canMean(word, c))
        .map(Clause::subject)
        .findFirst();
  }

  /** "The envoy denied that he had left": whoever denies or admits speaks of himself. */
  private boolean isSpeakersOwn(String word, Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    return PersonWords.isPerson(word)
        && clause.is(Clause.Kind.CONTENT)
        && above != null
        && Set.of("deny", "admit", "confess", "promise", "vow", "pledge").contains(above.lemma())
        && SubjectAgreement.fits(
            word, sentence.head(sentence.clauses().get(clause.parent()).subject()));
  }

  /** "It" in "since it was divided" can mean anything. */
  private boolean mayMeanNoun(String word, Clause clause) {
    return word.equals("they")
        || isSpeakersOwn(word, clause)
        || (word.equals("it") && (clause.is(Clause.Kind.CONTENT) || isOfMainSubject(clause)));
  }

  /**
   * "The ferry was carrying 57 people when it sank": no other one thing stands between, as what is
   * acted on.
   */
  private boolean isOfMainSubject(Clause clause) {
    if (!clause.is(Clause.Kind.ADVERBIAL)
        || clause.parent() < 0
        || !Set.of("when", "as", "while", "before", "after", "once").contains(clause.marker())) {
      return false;
    }
    Clause above = sentence.clauses().get(clause.parent());
    return above.subject() < above.verbChunk()
        && above.verbChunk() < clause.subject()
        && IntStream.range(above.verbChunk() + 1, clause.subject())
            .filter(k -> sentence.is(k, Kind.NOUN) && !sentence.is(k - 1, Kind.PREPOSITION))
            .allMatch(k -> Nouns.isPlural(sentence.head(k)));
  }

  /** Whether the subject acts on something, or says something, as things do not. */
  private boolean isAgent(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.passive() || verb.isCopula()) {
      return false;
    }
    int next = clause.verbChunk() + 1;
    boolean object = sentence.is(next, Kind.NOUN);
    boolean actsOnAntecedent =
        clause.is(Clause.Kind.RELATIVE) && clause.chunks().contains(clause.subject());
    return object || actsOnAntecedent || SayingVerbs.isSaying(verb.lemma());
  }

  /** Who speaks in the sentence, by name; empty for nobody. */
  Optional<String> speaker() {
    return sentence.clauses().stream()
        .filter(
            c ->
                c.verb() != null
                    && SayingVerbs.isSaying(c.verb().lemma())
                    && !c.is(Clause.Kind.QUOTED))
        .flatMap(
            c ->
                c.subject() < 0
                    ? Optional.<String>empty().stream()
                    : mentions.wholeName(c.subject()).stream())
        .findFirst();
  }

  /**
   * Whom a pronoun, in its subject form, means that stands at {@code chunk} behind the verb of
   * {@code clause}.
   */
  Optional<String> meant(String pronoun, Clause clause, int chunk) {
    Optional<Clause> beside =
        PersonWords.isThing(pronoun)
            ? around.besideBefore(clause).filter(c -> c.subject() != clause.subject())
            : Optional.empty();
    if (beside.isPresent() && agreement.canMean(pronoun, beside.get())) {
      return agreement.nameFor(pronoun, beside.get()).or(() -> phrase(beside.get().subject()));
    }
    return onlyOwner(pronoun, clause, chunk)
        .or(() -> antecedents.of(pronoun, false, number, placeOf(pronoun, chunk)));
  }

  /** "Diallo, once in Lind's cabinet, stood against her": the one other person, as an owner. */
  private Optional<String> onlyOwner(String pronoun, Clause clause, int chunk) {
    if (!PersonWords.isPerson(pronoun) || clause.subject() < 0) {
      return Optional.empty();
    }
    Optional<String> subject = mentions.wholeName(clause.subject());
    int[] between =
        IntStream.range(clause.subject() + 1, chunk)
            .filter(k -> sentence.is(k, Kind.NOUN))
            .toArray();
    boolean listed =
        IntStream.of(between)
            .mapToObj(mentions::wholeName)
            .flatMap(Optional::stream)
            .anyMatch(mentions::mayBePerson);
    List<String> owners =
        IntStream.of(between)
            .mapToObj(mentions::actors)
            .flatMap(List::stream)
            .filter(name -> mentions.mayBePerson(name) && mentions.agrees(name, pronoun))
            .filter(name -> !subject.equals(Optional.of(name)))
            .distinct()
            .toList();
    return !listed && subject.filter(mentions::mayBePerson).isPresent() && owners.size() == 1
        ? Optional.of(owners.get(0))
        : Optional.empty();
  }

  /**
   * Where a pronoun's antecedent stands before: it means whom the first of its kind means that is a
   * subject of the sentence ("he was said by his lawyer to be ill; his wife left him").
   */
  int placeOf(String pronoun, int chunk) {
    int first =
        PersonWords.isPerson(pronoun)
            ? IntStream.range(0, chunk).filter(k -> isSubject(pronoun, k)).findFirst().orElse(chunk)
            : chunk;
    return sentence.words().get(sentence.chunks().get(opening(first)).from()).start();
  }

  /**
   * "Without giving Diallo a chance to speak, he left": where the gerund in front begins, whose
   * subject is the one at {@code subject}, since he does it to somebody else; {@code subject}
   * without one.
   */
  private int opening(int subject) {
    return sentence.clauses().stream()
        .filter(c -> c.subject() == subject && c.verbChunk() < subject)
        .filter(c -> c.verb() != null && c.verb().mood() == VerbGroup.Mood.GERUND)
        .filter(c -> sentence.is(c.verbChunk() + 1, Kind.NOUN))
        .mapToInt(c -> c.chunks().get(0))
        .min()
        .orElse(subject);
  }

  private boolean isSubject(String pronoun, int chunk) {
    return sentence.chunks().get(chunk).is(Kind.NOUN)
        && sentence.head(chunk).equals(pronoun)
        && sentence.clauses().stream()
            .anyMatch(c -> c.subject() == chunk && !c.is(Clause.Kind.QUOTED));
  }

  /** "The company": the one that the sentence before names; empty for several. */
  Optional<String> firm() {
    return antecedents.firm(number);
  }

  /** "The couple": the two people of whom the sentence before tells; empty for others. */
  Optional<String> couple() {
    return antecedents.couple(number);
  }

  /** "The firm built a dam. The state bought it": what the sentence before says was made. */
  Optional<String> made() {
    return antecedents.made(number);
  }

  private Optional<String> phrase(int chunk) {
    boolean noun =
        sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.NOUN)
            || agreement.isEpithet(chunk);
    String words = new NounText(sentence, mentions).of(chunk).replaceFirst("^The ", "the ");
    return noun ? Optional.of(words) : Optional.empty();
  }
}
