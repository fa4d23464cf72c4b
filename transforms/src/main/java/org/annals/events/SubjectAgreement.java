package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;

/** Whether a pronoun can stand for the subject of a clause: by number, by gender, by what it is. */
final class SubjectAgreement {

  private static final Set<String> ONESELF =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "resident",
          "witness",
          "survivor",
          "neighbour",
          "neighbor",
          "farmer",
          "passenger",
          "student",
          "tourist",
          "fisherman",
          "shopkeeper",
          "villager");

  private final ParsedSentence sentence;
  private final Mentions mentions;

  SubjectAgreement(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /**
   * Whether the subject of {@code above} agrees with the pronoun: one person, several, or a thing.
   */
  boolean canMean(String word, Clause above) {
    int subject = above.subject();
    Word head = sentence.words().get(sentence.chunks().get(subject).head());
    boolean listed =
        subject + 2 < above.verbChunk() && sentence.chunks().get(subject + 1).is(Kind.CONJUNCTION);
    boolean plural = listed || (head.is(Tag.NOUN) && Nouns.isPlural(head.lower()));
    boolean somebody = word.equals("it") && PersonWords.isSomebody(head.lower());
    return !head.is(Tag.PRON) && !somebody && plural == word.equals("they");
  }

  /** The name of the subject of {@code above}, where the pronoun can stand for it. */
  Optional<String> nameFor(String word, Clause above) {
    return mentions
        .wholeName(above.subject())
        .or(() -> mentions.apposed(above.subject()).filter(mentions::mayBePerson))
        .filter(
            name ->
                PersonWords.isPerson(word)
                    ? mentions.agrees(name, word)
                    : !word.equals("it") || !mentions.isPerson(name));
  }

  /** "Man", "minister": somebody, and of the pronoun's gender where the word tells. */
  static boolean fits(String pronoun, String noun) {
    return switch (noun) {
      case "man", "boy", "father", "husband", "son", "brother" -> pronoun.equals("he");
      case "woman", "girl", "mother", "wife", "widow", "daughter", "sister" ->
          pronoun.equals("she");
      default -> PersonWords.isSomebody(noun);
    };
  }

  /** Whether a noun tells a relative of the pronoun's gender: "grandmother" for "she". */
  static boolean isKin(String pronoun, String noun) {
    return switch (noun) {
      case "father", "grandfather", "husband", "son", "grandson", "brother", "uncle", "nephew" ->
          pronoun.equals("he");
      case "mother",
          "grandmother",
          "wife",
          "widow",
          "daughter",
          "granddaughter",
          "sister",
          "aunt",
          "niece" ->
          pronoun.equals("she");
      default -> false;
    };
  }

  /** Whether a noun of the pronoun's gender tells somebody who speaks for nobody but himself. */
  static boolean isOneself(String pronoun, String noun) {
    return isKin(pronoun, noun) || (ONESELF.contains(noun) && fits(pronoun, noun));
  }

  /** "A man", not "the tycoon", who has a name elsewhere. */
  boolean isIndefinite(int chunk) {
    String first = sentence.words().get(sentence.chunks().get(chunk).from()).lower();
    return first.equals("a") || first.equals("an");
  }

  /** "The Nigerian", "the 27-year-old": somebody by what he is, where his name stands elsewhere. */
  boolean isEpithet(int chunk) {
    Word head = sentence.words().get(sentence.chunks().get(chunk).head());
    boolean two = sentence.chunks().get(chunk).to() - sentence.chunks().get(chunk).from() == 2;
    return two
        && sentence.words().get(sentence.chunks().get(chunk).from()).lower().equals("the")
        && (Countries.ofAdjective(head.text()).isPresent() || head.text().endsWith("-year-old"));
  }

  boolean isPlainNoun(Clause clause) {
    Word head = sentence.words().get(sentence.chunks().get(clause.subject()).head());
    boolean article =
        sentence.words().get(sentence.chunks().get(clause.subject()).from()).lower().equals("the");
    return head.is(Tag.NOUN) || (head.is(Tag.PROPN) && article);
  }

  /** Whether the pronoun that is the subject of {@code said} can mean that of {@code clause}. */
  boolean mayMeanSubject(Clause said, Clause clause) {
    String word = sentence.head(said.subject());
    if (word.equals("it") && isOfFirm(clause.subject())) {
      return true;
    }
    String head = sentence.head(clause.subject());
    boolean person =
        PersonWords.isSomebody(head)
            || mentions.actors(clause.subject()).stream().anyMatch(mentions::isPerson);
    boolean fits = word.equals("they") || person == PersonWords.isPerson(word);
    return fits && canMean(word, clause);
  }

  /**
   * Whether the subject of a clause can own nothing as "his" or "her": a thing, a firm, a country.
   */
  boolean isThing(Clause clause) {
    int subject = clause.subject();
    if (subject < 0 || sentence.words().get(sentence.chunks().get(subject).head()).is(Tag.PRON)) {
      return false;
    }
    Optional<String> name = mentions.wholeName(subject);
    return name.isPresent()
        ? Countries.named(name.get()).isPresent() || Names.isInstitution(name.get())
        : !PersonWords.isSomebody(sentence.head(subject));
  }

  /** "A spokesman for the hospital": whoever says what "it" has done. */
  private boolean isOfFirm(int subject) {
    return subject + 2 < sentence.chunks().size()
        && PersonWords.isSomebody(sentence.head(subject))
        && sentence.chunks().get(subject + 1).is(Kind.PREPOSITION)
        && Set.of("for", "of").contains(sentence.head(subject + 1))
        && sentence.chunks().get(subject + 2).is(Kind.NOUN)
        && mentions.wholeName(subject + 2).filter(mentions::isPerson).isEmpty();
  }
}
