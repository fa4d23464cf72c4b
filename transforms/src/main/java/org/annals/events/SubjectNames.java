package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Word;

/** The name of a clause's subject. */
final class SubjectNames {

  private static final Set<String> FIRMS =
      Set.of(
          "owner",
          "company",
          "firm",
          "group",
          "bank",
          "operator",
          "maker",
          "club",
          "union",
          "airline",
          "retailer",
          "charity",
          "developer",
          "supplier",
          "manufacturer",
          "band",
          "ship",
          "ferry",
          "vessel",
          "carmaker",
          "lender",
          "insurer",
          "brewer",
          "publisher");

  /** Two people whom the text has named. */
  private static final Set<String> COUPLES = Set.of("couple", "pair", "duo", "two");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final SubjectPronouns pronouns;

  SubjectNames(ParsedSentence sentence, Mentions mentions, SubjectPronouns pronouns) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.pronouns = pronouns;
  }

  /** Whether a word stands for two people who were named. */
  static boolean isOfTwo(String word) {
    return word.equals("both") || COUPLES.contains(word);
  }

  /** The subject's name where it is a bare name or a pronoun for one. */
  Optional<String> of(Clause clause) {
    int subject = clause.subject();
    if (subject < 0) {
      return Optional.empty();
    }
    Word head = sentence.words().get(sentence.chunks().get(subject).head());
    if (head.is(Tag.PRON)) {
      return pronouns.of(head.lower(), clause);
    }
    if (head.lower().equals("both")) {
      return pronouns.of("they", clause).filter(names -> names.contains(" and "));
    }
    if (COUPLES.contains(head.lower()) && isThe(subject)) {
      return pronouns.couple();
    }
    FirmNames firms = new FirmNames(sentence, mentions);
    if (firms.isFirm(subject)) {
      List<String> named = firms.before(subject);
      return named.isEmpty()
          ? pronouns.firm()
          : Optional.of(named.get(0)).filter(n -> named.size() == 1);
    }
    Optional<String> identified = identified(subject, clause);
    if (identified.isPresent()) {
      return identified;
    }
    Optional<String> holder = holder(subject);
    if (holder.isPresent()) {
      return holder;
    }
    Optional<String> named = named(subject, clause).or(() -> behind(subject, clause));
    if (named.isPresent()) {
      return named;
    }
    boolean list =
        subject + 1 < clause.verbChunk()
            && (sentence.chunks().get(subject + 1).is(Kind.CONJUNCTION)
                || sentence.chunks().get(subject + 1).is(Kind.PREPOSITION));
    return list
        ? Optional.empty()
        : mentions
            .wholeName(subject)
            .or(
                () ->
                    mentions
                        .apposed(subject)
                        .filter(name -> isApposedPerson(subject, name) || isOwn(subject, clause)));
  }

  /** "Named the man killed on Monday as Omar Diallo": who it was that was killed. */
  private Optional<String> identified(int subject, Clause clause) {
    if (clause.parent() < 0
        || !(clause.is(Clause.Kind.RELATIVE) || clause.is(Clause.Kind.PARTICIPIAL))) {
      return Optional.empty();
    }
    Clause above = sentence.clauses().get(clause.parent());
    VerbGroup verb = above.verb();
    boolean names =
        verb != null
            && Set.of("name", "identify").contains(verb.lemma())
            && above.verbChunk() == subject - 1
            && !sentence.words().get(sentence.chunks().get(subject).head()).is(Tag.PROPN);
    for (int k = clause.verbChunk() + 1; names && k + 1 < sentence.chunks().size(); k++) {
      if (sentence.head(k).equals("as") && sentence.chunks().get(k + 1).is(Kind.NOUN)) {
        return mentions.wholeName(k + 1).filter(mentions::mayBePerson);
      }
      if (sentence.chunks().get(k).is(Kind.VERB)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The programmer, Omar Diallo": a name that persons may bear, behind what only persons are. */
  private boolean isApposedPerson(int subject, String name) {
    return mentions.isPerson(name)
        || isFirm(subject)
        || (mentions.mayBePerson(name) && PersonWords.isSomebody(sentence.head(subject)));
  }

  /** "Its rival, Acme, sold two mines": what somebody has only one of, by its name. */
  private boolean isOwn(int subject, Clause clause) {
    int from = sentence.chunks().get(subject).from();
    return Set.of("its", "their", "his", "her").contains(sentence.words().get(from).lower())
        && !Nouns.isPlural(sentence.head(subject))
        && clause.verbChunk() == subject + 4;
  }

  /** "The owners, Acme Lines,": what only a firm or a ship is, and the one that is known. */
  private boolean isFirm(int subject) {
    return isThe(subject) && FIRMS.contains(Nouns.singular(sentence.head(subject)));
  }

  private boolean isThe(int subject) {
    int from = sentence.chunks().get(subject).from();
    return sentence.words().get(from).lower().equals("the");
  }

  /** "Hedi Jaziri, a banker who joined the cabinet": the name before what it is. */
  private Optional<String> named(int subject, Clause clause) {
    int what = isSecondRole(subject) ? subject - 2 : subject;
    int named = isAge(what - 2) ? what - 4 : Math.max(0, what - 2);
    boolean done =
        clause.is(Clause.Kind.PARTICIPIAL)
            && clause.verbChunk() == subject + 1
            && PersonWords.isSomebody(sentence.head(subject));
    boolean setOff =
        (clause.is(Clause.Kind.RELATIVE) || done)
            && what > 1
            && sentence.chunks().get(what - 1).is(Kind.COMMA)
            && sentence.chunks().get(named).is(Kind.NOUN)
            && sentence.words().get(sentence.chunks().get(what).from()).is(Tag.DET);
    boolean who = done || clause.marker().equals("who");
    return setOff
        ? mentions
            .wholeName(named)
            .filter(name -> mentions.isPerson(name) || (who && mentions.mayBePerson(name)))
        : Optional.empty();
  }

  /** "(Ada Lind,) the former coach and local councillor who": two things that one person is. */
  private boolean isSecondRole(int subject) {
    return subject > 3
        && sentence.chunks().get(subject - 1).is(Kind.CONJUNCTION)
        && sentence.chunks().get(subject - 2).is(Kind.NOUN)
        && !sentence.words().get(sentence.chunks().get(subject).from()).is(Tag.DET)
        && PersonWords.isSomebody(sentence.head(subject))
        && PersonWords.isSomebody(sentence.head(subject - 2));
  }

  /** "A minister who was sacked in 2014, Ada Lind, called": the name behind what tells who. */
  private Optional<String> behind(int subject, Clause clause) {
    if (!clause.is(Clause.Kind.RELATIVE) || !clause.marker().equals("who")) {
      return Optional.empty();
    }
    int last = clause.chunks().get(clause.chunks().size() - 1);
    boolean setOff =
        PersonWords.isSomebody(sentence.head(subject))
            && subject + 1 == clause.chunks().get(0)
            && last + 3 < sentence.chunks().size()
            && sentence.chunks().get(last + 1).is(Kind.COMMA)
            && sentence.chunks().get(last + 2).is(Kind.NOUN)
            && sentence.chunks().get(last + 3).is(Kind.COMMA);
    return setOff ? mentions.wholeName(last + 2).filter(mentions::mayBePerson) : Optional.empty();
  }

  /** "Marit Lind, 46, a nurse who …": a number set off behind a name. */
  private boolean isAge(int chunk) {
    return chunk > 1
        && sentence.chunks().get(chunk).is(Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.NUM)
        && sentence.chunks().get(chunk - 1).is(Kind.COMMA);
  }

  /**
   * "The mayor of Lima, Ada Lindqvist, resigned", "the head of Acme Inc. Ada Lindqvist": the name
   * of who holds the office.
   */
  private Optional<String> holder(int subject) {
    int title = isJoinedOffice(subject) ? subject + 2 : subject;
    boolean office =
        title + 2 < sentence.chunks().size()
            && PersonWords.isSomebody(sentence.head(title))
            && Set.of("of", "to", "for").contains(sentence.head(title + 1))
            && sentence.chunks().get(title + 2).is(Kind.NOUN);
    return office
        ? mentions
            .apposed(title + 2)
            .or(() -> mentions.behindAnother(title + 2))
            .filter(mentions::isPerson)
        : Optional.empty();
  }

  /** "The founder and chairman": two offices of one. */
  private boolean isJoinedOffice(int subject) {
    return subject + 2 < sentence.chunks().size()
        && PersonWords.isSomebody(sentence.head(subject))
        && sentence.head(subject + 1).equals("and")
        && sentence.chunks().get(subject + 2).is(Kind.NOUN)
        && !sentence.words().get(sentence.chunks().get(subject + 2).from()).is(Tag.DET);
  }
}
