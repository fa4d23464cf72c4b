package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Tag;
import org.annals.text.Word;

/** Subjects as a title writes them. */
final class SubjectText {

  /** Words of a subject; a longer one leaves no room for what happened. */
  private static final int MOST_SUBJECT_WORDS = 7;

  /** What happens to people who are only counted. */
  private static final Set<String> HARM =
      Set.of("kill", "injure", "wound", "hurt", "die", "arrest", "detain", "charge", "rescue");

  /** What may be said of what there is. */
  private static final Set<String> EXISTING =
      Set.of("exist", "remain", "come", "follow", "seem", "appear", "be", "happen", "occur");

  private static final Set<String> SEVERAL =
      Set.of(
          "one", "the first", "the second", "the third", "the other", "the latter", "the former");

  /** "A second", "another", "the sixty": of what, another sentence says. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:an?|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|another"
              + "|the (?:twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)");

  /** Pronouns that say by themselves who is meant. */
  private static final Set<String> ANYBODY =
      Set.of("anyone", "anybody", "everyone", "everybody", "someone", "somebody");

  private static final Set<String> PARTS = Set.of("some", "many", "most", "all", "several", "few");

  private static final Set<String> PARTS_OF_TIME = Set.of("end", "start", "beginning", "close");

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final WhoIsMeant who;
  private final JoinedSubject joined;

  SubjectText(ParsedSentence sentence, NounText nouns, WhoIsMeant who) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.who = who;
    this.joined = new JoinedSubject(nouns);
  }

  /** The subject of a clause; empty when nobody can tell who is meant. */
  Optional<String> of(Clause clause) {
    int first = clause.subject();
    Optional<String> list = listed(clause).or(() -> joined.of(clause, MOST_SUBJECT_WORDS));
    if (list.isPresent()) {
      return list;
    }
    Optional<String> part = partOf(clause);
    if (part.isPresent()) {
      return part;
    }
    Optional<String> name = who.subjects().of(clause);
    if (name.isPresent()) {
      return name.map(n -> n + joined(clause));
    }
    if (first >= 0 && sentence.head(first).equals("there")) {
      return exists(clause) ? Optional.of("there") : Optional.empty();
    }
    if (first >= 0 && (isOwned(first) || oneByName(first).isPresent())) {
      return isOwned(first) ? owned(first) : oneByName(first);
    }
    if (first < 0 || isOneOfSeveral(first) || nouns.isOwner(first) || isOfTime(first)) {
      return Optional.empty();
    }
    if (isResident(first)) {
      return Optional.of(nouns.of(first - 4) + " " + nouns.of(first));
    }
    if (ANYBODY.contains(sentence.head(first))) {
      // "Somebody who got a letter": whoever it was.
      return clause.is(Clause.Kind.RELATIVE)
          ? Optional.empty()
          : Optional.of(nouns.verbatim(first));
    }
    if (isPlan(clause)) {
      return Optional.empty();
    }
    Optional<String> described = described(clause);
    if (described.isPresent()) {
      return described;
    }
    if (isUnnamed(first)) {
      return who.pronouns()
          .subjectAbove(clause)
          .map(above -> who.owners().withPossessor(above, nouns.of(above)));
    }
    if (isBareNumber(first) && !HARM.contains(lemma(clause))) {
      return Optional.empty();
    }
    if (nouns.is(first, Kind.VERB)) {
      return gerund(clause);
    }
    Phrase phrase = new Phrase();
    if (isOneOf(first)) {
      phrase.add("one of", false);
    }
    phrase.add(who.owners().withPossessor(first, nouns.of(first)), nouns.end(first));
    // "Sentenced the general to 25 years for ordering": what stands between is the judge's.
    boolean judged =
        clause.is(Clause.Kind.PARTICIPIAL) && nouns.is(clause.verbChunk() - 1, Kind.PREPOSITION);
    if (first < clause.verbChunk() && !judged) {
      nouns.addPhrases(first + 1, clause.verbChunk(), true, phrase);
    }
    String text = phrase.longest(MOST_SUBJECT_WORDS);
    boolean named = text.chars().skip(1).anyMatch(Character::isUpperCase);
    return Optional.of(
        text.isEmpty()
            ? nouns.of(first)
            : named ? text : text.replaceAll(" (?:its|their|his|her) ", " the "));
  }

  /** "Zinc, the price of which rose": of what stands before. */
  private Optional<String> partOf(Clause clause) {
    int part = clause.subject();
    boolean of =
        clause.is(Clause.Kind.RELATIVE)
            && clause.marker().equals("which")
            && part + 2 == clause.chunks().get(0)
            && nouns.is(part + 1, Kind.PREPOSITION)
            && nouns.verbatim(part + 1).equals("of")
            && nouns.is(part - 1, Kind.COMMA)
            && nouns.is(part - 2, Kind.NOUN);
    return of
        ? Optional.of(nouns.of(part) + " of " + Sayings.within(nouns.of(part - 2)))
        : Optional.empty();
  }

  /** "The tail end of the year": a part of the time, and nothing that does anything. */
  private boolean isOfTime(int noun) {
    return nouns.is(noun + 1, Kind.TIME)
        && PARTS_OF_TIME.contains(sentence.words().get(nouns.chunk(noun + 1).from()).lower());
  }

  /** "The Kiruna, Lapland, baker": somebody told by where he is, and where that lies. */
  private boolean isResident(int noun) {
    boolean described =
        nouns.is(noun - 1, Kind.COMMA)
            && nouns.is(noun - 2, Kind.NOUN)
            && nouns.is(noun - 3, Kind.COMMA)
            && nouns.is(noun - 4, Kind.NOUN)
            && !nouns.is(noun - 5, Kind.PREPOSITION);
    return described
        && sentence.words().get(nouns.chunk(noun).from()).is(Tag.NOUN)
        && sentence.words().get(nouns.chunk(noun - 2).head()).is(Tag.PROPN)
        && sentence.words().get(nouns.chunk(noun - 4).head()).is(Tag.PROPN)
        && sentence.words().get(nouns.chunk(noun - 4).from()).is(Tag.DET);
  }

  /** "There was", "there remained": not "there to stay". */
  private static boolean exists(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && (verb.isCopula() || EXISTING.contains(verb.lemma()));
  }

  /** "She and her husband": what a pronoun is joined to, with its "and"; empty for nothing. */
  String joined(Clause clause) {
    int first = clause.subject();
    boolean pair =
        first >= 0
            && PersonWords.isPronoun(sentence.head(first))
            && nouns.is(first + 1, Kind.CONJUNCTION)
            && nouns.verbatim(first + 1).equals("and")
            && nouns.is(first + 2, Kind.NOUN)
            && !nouns.isPronoun(first + 2)
            && clause.verbChunk() == first + 3;
    return pair ? " and " + nouns.of(first + 2) : "";
  }

  /** "The promise to publish on Monday came late": no promise publishes anything. */
  private boolean isPlan(Clause clause) {
    return clause.is(Clause.Kind.INFINITIVE)
        && clause.subject() == clause.verbChunk() - 1
        && PredicateWords.ENDEAVOURS.contains(sentence.head(clause.subject()));
  }

  /** "Norvik Brass, a band that parted": the name of what a noun set off behind it describes. */
  private Optional<String> described(Clause clause) {
    int noun = clause.subject();
    boolean apposed =
        clause.is(Clause.Kind.RELATIVE)
            && nouns.is(noun - 1, Kind.COMMA)
            && nouns.is(noun - 2, Kind.NOUN)
            && !nouns.is(noun - 3, Kind.COMMA)
            && !nouns.is(noun - 3, Kind.CONJUNCTION)
            && !nouns.is(noun - 3, Kind.PREPOSITION)
            && nouns.verbatim(noun).matches("(?i:an?) .*");
    return apposed && nouns.isName(noun - 2) ? Optional.of(nouns.of(noun - 2)) : Optional.empty();
  }

  /** "Rebuilding the east quay": the words before the verb, times left out. */
  private Optional<String> gerund(Clause clause) {
    Phrase phrase = new Phrase();
    boolean object = nouns.is(clause.subject() + 1, Kind.NOUN);
    phrase.add(nouns.verbatim(clause.subject()), !object);
    phrase.add(object ? nouns.of(clause.subject() + 1) : "", true);
    nouns.addPhrases(clause.subject() + 2, clause.verbChunk(), true, phrase);
    String text = phrase.longest(MOST_SUBJECT_WORDS);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** "Ada Lindqvist, Omar Diallo and Bo Lind": all that act, where they fit. */
  private Optional<String> listed(Clause clause) {
    int last = lastOfList(clause);
    if (last < 0) {
      return Optional.empty();
    }
    StringBuilder list = new StringBuilder();
    for (int k = clause.subject(); k <= last; k++) {
      if (isAge(k) || isAge(k - 1)) {
        // "Lindqvist, 62, Bo Lind, 52, and …": neither the age nor one of its commas.
        continue;
      }
      list.append(nouns.is(k, Kind.COMMA) || list.isEmpty() ? "" : " ");
      list.append(nouns.is(k, Kind.NOUN) ? nouns.of(k) : nouns.verbatim(k));
    }
    boolean fits = list.toString().split(" ", -1).length <= MOST_SUBJECT_WORDS;
    return Optional.of(fits ? list.toString() : nouns.of(clause.subject()) + " and others");
  }

  /** The last of three or more nouns that share a verb; −1 for none. */
  private int lastOfList(Clause clause) {
    int k = clause.subject();
    if (k < 0 || k + 4 >= clause.verbChunk() || !clause.chunks().contains(k)) {
      return -1;
    }
    while (nouns.is(k + 1, Kind.COMMA) && nouns.is(k + 2, Kind.NOUN)) {
      k += 2;
    }
    int and = nouns.is(k + 1, Kind.COMMA) ? k + 2 : k + 1;
    boolean list =
        k > clause.subject() && nouns.is(and, Kind.CONJUNCTION) && nouns.is(and + 1, Kind.NOUN);
    int next = isAge(and + 3) ? and + 5 : and + 2;
    while (nouns.is(next, Kind.TIME) || nouns.is(next, Kind.ADVERB)) {
      next++;
    }
    return list && next == clause.verbChunk() ? and + 1 : -1;
  }

  /** A number set off behind a name. */
  private boolean isAge(int k) {
    return nouns.is(k, Kind.NOUN)
        && isBareNumber(k)
        && nouns.is(k - 1, Kind.COMMA)
        && nouns.is(k + 1, Kind.COMMA);
  }

  /** "One of the ships that …": not all of them. */
  private boolean isOneOf(int chunk) {
    return nouns.is(chunk - 1, Kind.PREPOSITION)
        && nouns.verbatim(chunk - 1).equals("of")
        && nouns.is(chunk - 2, Kind.NOUN)
        && sentence.head(chunk - 2).equals("one");
  }

  /** "The second, finished in 1966", "one in 1954 killed many": of what, another sentence says. */
  private boolean isOneOfSeveral(int chunk) {
    String words = nouns.verbatim(chunk).toLowerCase(Locale.ROOT);
    boolean of = nouns.is(chunk + 1, Kind.PREPOSITION) && nouns.verbatim(chunk + 1).equals("of");
    boolean told = of && nouns.is(chunk + 2, Kind.NOUN) && !nouns.isPronoun(chunk + 2);
    return (SEVERAL.contains(words) || ORDINAL.matcher(words).matches()) && !told;
  }

  /** "Whose husband": another's, who stands before it. */
  private boolean isOwned(int chunk) {
    int from = sentence.chunks().get(chunk).from();
    return sentence.words().get(from).lower().equals("whose")
        || (from > 0 && sentence.words().get(from - 1).lower().equals("whose"));
  }

  /** "Acme, whose shares fell": Acme's shares; empty when nobody can tell here whose. */
  private Optional<String> owned(int chunk) {
    int before = nouns.is(chunk - 2, Kind.COMMA) ? chunk - 3 : chunk - 2;
    boolean alone =
        nouns.is(before, Kind.NOUN)
            && !nouns.isPronoun(before)
            && nouns.is(chunk - 1, Kind.RELATIVE)
            && (!nouns.is(before - 1, Kind.PREPOSITION) || nouns.isName(before));
    if (!alone) {
      return Optional.empty();
    }
    String owner = nouns.of(before);
    String mark = owner.endsWith("s") && nouns.isPlural(before) ? "' " : "'s ";
    boolean two =
        nouns.is(chunk + 1, Kind.CONJUNCTION)
            && nouns.verbatim(chunk + 1).equals("and")
            && nouns.is(chunk + 2, Kind.NOUN)
            && nouns.is(chunk + 3, Kind.VERB);
    String owned = two ? nouns.of(chunk) + " and " + nouns.of(chunk + 2) : nouns.of(chunk);
    String whole = owner.replaceFirst("^(?:An?|a|an) ", "the ") + mark + owned;
    return Optional.of(whole).filter(w -> w.split(" ", -1).length <= MOST_SUBJECT_WORDS);
  }

  /** "One of them, Ada Lind, wrote": who it was. */
  private Optional<String> oneByName(int chunk) {
    boolean one =
        nouns.is(chunk + 1, Kind.PREPOSITION)
            && nouns.verbatim(chunk + 1).equals("of")
            && nouns.is(chunk + 2, Kind.NOUN)
            && nouns.is(chunk + 3, Kind.COMMA)
            && nouns.is(chunk + 4, Kind.NOUN)
            && nouns.is(chunk + 5, Kind.COMMA);
    return one && sentence.head(chunk).equals("one") && nouns.isName(chunk + 4)
        ? Optional.of(nouns.of(chunk + 4))
        : Optional.empty();
  }

  /** "47", an age or what is left of a name; "4 were killed" counts people all the same. */
  private boolean isBareNumber(int chunk) {
    return nouns.verbatim(chunk).chars().noneMatch(Character::isLetter);
  }

  private static String lemma(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb == null ? "" : verb.lemma();
  }

  private boolean isUnnamed(int chunk) {
    Word head = sentence.words().get(sentence.chunks().get(chunk).head());
    return (head.is(Tag.PRON) || head.is(Tag.DET)) && !isPartOfMany(chunk);
  }

  /** "Some of the miners": of whom, stands behind it. */
  private boolean isPartOfMany(int chunk) {
    return PARTS.contains(sentence.head(chunk))
        && nouns.is(chunk + 1, Kind.PREPOSITION)
        && nouns.verbatim(chunk + 1).equals("of")
        && nouns.is(chunk + 2, Kind.NOUN)
        && !nouns.isPronoun(chunk + 2);
  }

  /** Whether a clause's subject is told by a name. */
  boolean isNamed(Clause clause) {
    return who.subjects().of(clause).isPresent();
  }

  /** Whether the pronoun that is the subject of {@code said} can mean who says it. */
  boolean mayMean(Clause said, Clause clause) {
    return said.subject() >= 0
        && clause.subject() >= 0
        && PersonWords.isPronoun(sentence.head(said.subject()))
        && who.agreement().mayMeanSubject(said, clause);
  }

  /** Whether its verb stands in the plural. */
  boolean isPlural(Clause clause) {
    int subject = clause.subject();
    if (subject < 0) {
      return false;
    }
    boolean listed = subject + 2 < clause.verbChunk() && nouns.is(subject + 1, Kind.CONJUNCTION);
    return listed
        || lastOfList(clause) >= 0
        || nouns.isPlural(subject)
        || (isPartOfMany(subject) && nouns.isPlural(subject + 2))
        || joined.of(clause, MOST_SUBJECT_WORDS).isPresent();
  }
}
