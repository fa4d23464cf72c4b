package org.annals.events;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Word;

/** Whose a noun is: by a pronoun before it ("his motorcade"), or by what stands around it. */
final class Owners {

  private static final Set<String> SIDES = Set.of("since", "after", "before", "following", "until");

  private static final Map<String, String> POSSESSORS =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they", "my", "i", "our", "we");

  /** "Her own server", of which nothing is left but "the server". */
  private static final Pattern OWN = Pattern.compile("^ own ");

  /** What ships have, which are "she" as women are. */
  private static final Set<String> OF_SHIPS =
      Set.of(
          "engine", "engines", "captain", "crew", "hull", "bow", "stern", "deck", "keel", "cargo");

  /** "'s board" behind a firm's name. */
  private static final Pattern OWNED = Pattern.compile("['’]s? \\p{Ll}.*$");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final SubjectPronouns pronouns;
  private final int number;

  Owners(
      ParsedSentence sentence,
      Mentions mentions,
      Antecedents antecedents,
      SubjectPronouns pronouns,
      int number) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.pronouns = pronouns;
    this.number = number;
  }

  /** Whom the pronoun in front of a noun chunk names; empty for nobody. */
  Optional<String> named(int noun) {
    return possessor(noun, sentence.words().get(sentence.chunks().get(noun).from()).lower());
  }

  /**
   * "His motorcade" as "Ada Lindqvist's motorcade", or as "the motorcade" when nobody is near;
   * other phrases as they are.
   */
  String withPossessor(int chunk, String phrase) {
    return owned(chunk, phrase, false);
  }

  /** As above, but as "the motorcade" too when it is not sure that who is near is meant. */
  String withSureOwner(int chunk, String phrase) {
    return owned(chunk, phrase, true);
  }

  private String owned(int chunk, String phrase, boolean sure) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? "" : phrase.substring(0, space).toLowerCase(Locale.ROOT);
    String pronoun = POSSESSORS.get(first);
    if (pronoun == null) {
      return phrase;
    }
    Optional<String> owner =
        possessor(chunk, first).filter(name -> !sure || mentions.fits(name, pronoun));
    String thing = phrase.substring(space);
    return owner
        .filter(name -> !PersonWords.isPerson(pronoun) || !PersonWords.isKinOf(name))
        .map(name -> name + "'s" + thing)
        .orElseGet(() -> "the" + OWN.matcher(thing).replaceFirst(" "));
  }

  /** Whom {@code word}, in front of a noun chunk, names by a pronoun: "his"; empty for nobody. */
  private Optional<String> possessor(int chunk, String word) {
    String pronoun = POSSESSORS.get(word);
    if (pronoun == null || (pronoun.equals("she") && OF_SHIPS.contains(sentence.head(chunk)))) {
      return Optional.empty();
    }
    Optional<String> beside = pronouns.beside(pronoun, chunk);
    if (beside.isPresent()) {
      return beside;
    }
    if (pronouns.mayMeanNameless(pronoun, chunk)) {
      return Optional.empty();
    }
    int at = pronouns.placeOf(pronoun, chunk);
    Optional<String> owner =
        PersonWords.isSpeaker(pronoun)
            ? pronouns.speaker()
            : antecedents.of(pronoun, !pronoun.equals("it"), number, at);
    // "The news's rover": only who has a name is sure to be meant; of "the firm's board", the firm.
    return owner
        .filter(name -> !PersonWords.isPerson(pronoun) || !PersonWords.isKinOf(name))
        .map(name -> OWNED.matcher(name).replaceFirst(""))
        .filter(name -> Character.isUpperCase(name.charAt(0)) && !name.startsWith("The "));
  }

  /**
   * "Sales have risen since its launch": whose, where the sentence has said it: the subject, or the
   * noun before, when it is one thing.
   */
  Optional<Integer> of(int noun) {
    String word = sentence.words().get(sentence.chunks().get(noun).from()).lower();
    if (noun == 0 || !POSSESSORS.containsKey(word) || !SIDES.contains(sentence.head(noun - 1))) {
      return Optional.empty();
    }
    int subject = sentence.clauseOf(noun).subject();
    if (subject > noun) {
      return isOf(word, subject) ? Optional.of(subject) : Optional.empty();
    }
    if (!word.equals("its")) {
      return Optional.empty();
    }
    if (subject >= 0 && isOneThing(subject)) {
      return Optional.of(subject);
    }
    for (int k = noun - 1; k >= 0; k--) {
      if (isOneThing(k)) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  /** "After its launch in 2002, the probe …": whose, where the subject is still to come. */
  private boolean isOf(String word, int subject) {
    return switch (word) {
      case "its" -> isOneThing(subject);
      case "his", "her" ->
          mentions.wholeName(subject).filter(mentions::mayBePerson).isPresent()
              || SubjectAgreement.fits(word.equals("his") ? "he" : "she", sentence.head(subject));
      default -> false;
    };
  }

  private boolean isOneThing(int chunk) {
    if (!sentence.chunks().get(chunk).is(Kind.NOUN)) {
      return false;
    }
    Word head = sentence.words().get(sentence.chunks().get(chunk).head());
    boolean person = mentions.wholeName(chunk).filter(mentions::isPerson).isPresent();
    return head.tag().isNominal()
        && !person
        && !(head.is(Tag.NOUN) && Nouns.isPlural(head.lower()));
  }
}
