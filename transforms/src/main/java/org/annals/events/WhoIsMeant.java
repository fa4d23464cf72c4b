package org.annals.events;

import org.annals.events.clauses.ParsedSentence;

/**
 * Whom the names and pronouns of one sentence mean.
 *
 * @param subjects by the subjects of its clauses
 * @param pronouns by its pronouns
 * @param agreement what its pronouns can stand for
 * @param owners by "his", "its" and the like before its nouns
 */
record WhoIsMeant(
    SubjectNames subjects, SubjectPronouns pronouns, SubjectAgreement agreement, Owners owners) {

  /** For the sentence with this number in its article. */
  static WhoIsMeant in(
      ParsedSentence sentence, Mentions mentions, Antecedents antecedents, int number) {
    SubjectAgreement agreement = new SubjectAgreement(sentence, mentions);
    SubjectPronouns pronouns =
        new SubjectPronouns(sentence, mentions, agreement, antecedents, number);
    return new WhoIsMeant(
        new SubjectNames(sentence, mentions, pronouns),
        pronouns,
        agreement,
        new Owners(sentence, mentions, antecedents, pronouns, number));
  }
}
