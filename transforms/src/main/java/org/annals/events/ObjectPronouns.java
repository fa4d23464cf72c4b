package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;

/**
 * Whom or what "him", "her", "it" and "them" mean behind a verb: what the clause before it acts on,
 * else who or what the sentences before are about; never the clause's own subject.
 */
final class ObjectPronouns {

  /** Words of a phrase that may stand for a pronoun. */
  private static final int MOST_WORDS = 4;

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final WhoIsMeant who;

  ObjectPronouns(ParsedSentence sentence, NounText nouns, WhoIsMeant who) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.who = who;
  }

  /** What the pronoun at {@code chunk} means; empty when nobody can tell. */
  Optional<String> meant(Clause clause, int chunk) {
    String word = sentence.head(chunk);
    String nominative = nominative(word);
    boolean owns = word.equals("her") && nouns.is(chunk + 1, Kind.QUOTE);
    if (nominative.isEmpty() || owns) {
      return Optional.empty();
    }
    if (isOwnersOwn(clause, nominative)) {
      return Optional.of(word);
    }
    Optional<String> told =
        PersonWords.isPerson(nominative) ? Optional.empty() : objectBefore(clause, nominative);
    String subject = who.subjects().of(clause).orElse("");
    return told.or(() -> nominative.equals("it") ? who.pronouns().made() : Optional.empty())
        .or(() -> who.pronouns().meant(nominative, clause, chunk))
        .filter(name -> !name.equalsIgnoreCase(subject) && !name.equalsIgnoreCase(own(clause)))
        .filter(name -> name.split(" ", -1).length <= MOST_WORDS)
        .map(Sayings::within);
  }

  /** "Survived an attempt to impeach him": whether the clause's subject is meant, a person. */
  boolean isSubjects(Clause clause, int chunk) {
    String nominative = nominative(sentence.head(chunk));
    return PersonWords.isPerson(nominative)
        && who.subjects()
            .of(clause)
            .filter(
                name -> who.pronouns().meant(nominative, clause, chunk).equals(Optional.of(name)))
            .isPresent();
  }

  /** "The remarks she made": whether the subject of {@code inner} is that of {@code clause}. */
  boolean meansSubject(Clause inner, Clause clause) {
    Optional<String> subject = who.subjects().of(clause);
    return subject.isPresent()
        ? who.subjects().of(inner).equals(subject)
        : clause.subject() >= 0 && who.agreement().mayMeanSubject(inner, clause);
  }

  /** "Him" as "he", and so on; empty for any other word. */
  static String nominative(String word) {
    return switch (word) {
      case "him" -> "he";
      case "her" -> "she";
      case "it" -> "it";
      case "them" -> "they";
      default -> "";
    };
  }

  /** "Her cabinet", which a party joined, as "Ada Lindqvist's cabinet". */
  String withOwner(Clause clause, int chunk, String phrase) {
    boolean person = phrase.startsWith("his ") || phrase.startsWith("her ");
    if (!person || !who.agreement().isThing(clause)) {
      return phrase;
    }
    String owned = who.owners().withSureOwner(chunk, phrase);
    return who.subjects().of(clause).filter(name -> owned.startsWith(name + "'s ")).isPresent()
        ? phrase
        : owned;
  }

  /** "His wife left him": told of by name in the subject. */
  private boolean isOwnersOwn(Clause clause, String nominative) {
    int subject = clause.subject();
    if (subject < 0 || !nouns.is(subject, Kind.NOUN) || !PersonWords.isPerson(nominative)) {
      return false;
    }
    String first = sentence.words().get(sentence.chunks().get(subject).from()).lower();
    return first.equals(nominative.equals("he") ? "his" : "her")
        && who.owners().named(subject).isPresent();
  }

  private String own(Clause clause) {
    return clause.subject() < 0 ? "" : nouns.of(clause.subject()).toLowerCase(Locale.ROOT);
  }

  /** "Built a mill and sold it": the mill. */
  private Optional<String> objectBefore(Clause clause, String pronoun) {
    if (!clause.is(Clause.Kind.COORDINATE) || clause.parent() < 0) {
      return Optional.empty();
    }
    int object = sentence.clauses().get(clause.parent()).verbChunk() + 1;
    boolean thing =
        nouns.is(object, Kind.NOUN)
            && !nouns.isPronoun(object)
            && nouns.isPlural(object) == pronoun.equals("they");
    return thing
        ? Optional.of(nouns.of(object).replaceFirst("^(?i:an?) ", "the "))
        : Optional.empty();
  }
}
