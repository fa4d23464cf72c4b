package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.model.TextSpan;
import org.annals.text.Token;
import org.annals.text.Tokenizer;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;
import org.annals.text.names.Roles;

/**
 * Whom a pronoun means: the nearest name before it that it can stand for, one sentence back or two.
 */
final class Antecedents {

  private static final Set<String> PERSONS =
      Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "me", "us", "you");

  private final String text;
  private final List<TextSpan> sentences;
  private final Names names;

  Antecedents(String text, List<TextSpan> sentences, Names names) {
    this.text = text;
    this.sentences = sentences;
    this.names = names;
  }

  /** Whether {@code word} (lower case) stands for somebody who is speaking or spoken to. */
  static boolean isSpeaker(String word) {
    return SPEAKERS.contains(word);
  }

  /**
   * The name that a pronoun in sentence number {@code sentence}, at offset {@code before}, means;
   * empty when none is near.
   */
  Optional<String> of(String pronoun, int sentence, int before) {
    if (!PERSONS.contains(pronoun) && !pronoun.equals("it")) {
      return Optional.empty();
    }
    TextSpan own = sentences.get(sentence);
    Optional<String> here =
        firstName(
            new TextSpan(own.start(), Math.max(own.start(), before)), PERSONS.contains(pronoun));
    if (here.isPresent()) {
      return here;
    }
    for (int back = 1; back <= 2 && sentence - back >= 0; back++) {
      Optional<String> name = firstName(sentences.get(sentence - back), PERSONS.contains(pronoun));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /**
   * The first name of a sentence that is a person's, or that is a country's or its capital's: the
   * subject as a rule.
   */
  private Optional<String> firstName(TextSpan sentence, boolean person) {
    List<Token> tokens = Tokenizer.tokens(text, sentence);
    for (int i = 0; i < tokens.size(); i++) {
      for (int length = Math.min(4, tokens.size() - i); length > 0; length--) {
        Optional<String> name = nameAt(tokens.subList(i, i + length), person);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> nameAt(List<Token> run, boolean person) {
    if (!run.stream().allMatch(t -> t.isWord() && t.isCapitalised())
        || Roles.isRole(run.get(0).text())) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    run.forEach(t -> words.add(t.text()));
    String surface = String.join(" ", words);
    if (person) {
      String canonical = names.canonical(surface);
      boolean known = run.size() > 1 || names.knowsPart(surface);
      return known && names.isPerson(canonical) ? Optional.of(canonical) : Optional.empty();
    }
    return Countries.named(surface).or(() -> Countries.ofCapital(surface));
  }
}
