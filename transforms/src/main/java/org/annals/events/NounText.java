package org.annals.events;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.TextSpan;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.annals.text.names.Countries;

/** Noun chunks as a title writes them: names in their canonical form, times left out. */
final class NounText {

  private static final Set<String> PRONOUNS =
      Set.of(
          "him",
          "her",
          "them",
          "it",
          "us",
          "me",
          "you",
          "this",
          "that",
          "these",
          "those",
          "which",
          "whoever",
          "whatever",
          "whichever",
          "what",
          "who",
          "he",
          "she",
          "they",
          "we",
          "i",
          "others",
          "one");

  private static final Set<String> ANSWERS =
      Set.of("connection", "response", "reaction", "wake", "exchange", "return", "contrast");

  /** Nouns that say nothing without their "of": "a means of escape", "half of it". */
  private static final Set<String> OF_ALONE =
      Set.of("means", "height", "brink", "verge", "lack", "rest", "sake", "size", "kind", "sort");

  private static final Set<String> OWNING = Set.of("his", "her", "its", "their");

  private static final Pattern ADJECTIVAL = Pattern.compile("(?:ist|al|ic|an|ese|ish|ive|ary)$");

  private static final Pattern THE_COUNTRY = Pattern.compile("^(?i:the country)\\b");

  private final ParsedSentence sentence;
  private final Mentions mentions;

  NounText(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }

  /** The words of any chunk, verbatim. */
  String verbatim(int k) {
    return mentions.text(chunk(k).from(), chunk(k).to());
  }

  /** A noun chunk without a time inside it, titles before names dropped. */
  String of(int k) {
    Optional<String> name = mentions.wholeName(k);
    if (name.isPresent() && endsName(k)) {
      return verbatim(k);
    }
    if (name.isPresent()) {
      return name.get();
    }
    Optional<String> kind = kindOfOne(k);
    if (kind.isPresent()) {
      return kind.get();
    }
    TextSpan timex = chunk(k).timex();
    String words =
        meant(k, timex == null ? withJoined(k) + verbatim(k) : withoutTime(chunk(k), timex));
    return words.replaceFirst("^(?i:that|this|these|those) (?=\\S)", "the ");
  }

  /** "The resolution goes on from the one passed in May": a resolution; empty for other words. */
  private Optional<String> kindOfOne(int k) {
    if (!verbatim(k).equalsIgnoreCase("the one")) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .map(Clause::subject)
        .filter(subject -> subject >= 0 && subject < k)
        .map(subject -> sentence.words().get(chunk(subject).head()))
        .filter(head -> head.is(Tag.NOUN) && !Nouns.isPlural(head.lower()))
        .map(head -> ("aeio".indexOf(head.lower().charAt(0)) < 0 ? "a " : "an ") + head.lower())
        .findFirst();
  }

  /**
   * "An architect, Omar Diallo,": whom a noun means that tells what he is, by the name set off
   * behind it; empty for none.
   */
  Optional<String> nameSetOff(int k) {
    boolean setOff =
        is(k + 1, Kind.COMMA)
            && is(k + 2, Kind.NOUN)
            && (is(k + 3, Kind.COMMA) || is(k + 3, Kind.STOP))
            && PersonWords.isSomebody(sentence.head(k))
            && isOne(k);
    return setOff && isPersonBy(k + 2) ? Optional.of(of(k + 2)) : Optional.empty();
  }

  /** "Her deputy", "the mayor's driver": somebody by whose he is. */
  boolean isSomebodys(int k) {
    return OWNING.contains(sentence.words().get(chunk(k).from()).lower()) || isPossessed(k);
  }

  /** "An architect", "her deputy", "the mayor's driver". */
  private boolean isOne(int k) {
    return !Nouns.isPlural(sentence.head(k))
        && (sentence.words().get(chunk(k).from()).is(Tag.DET) || isSomebodys(k));
  }

  /** "Omar Diallo", "the architect Omar Diallo". */
  private boolean isPersonBy(int k) {
    Optional<String> whole = mentions.wholeName(k);
    if (whole.isPresent()) {
      return mentions.mayBePerson(whole.get());
    }
    return sentence.words().get(chunk(k).to() - 1).is(Tag.PROPN)
        && sentence.words().get(chunk(k).from()).lower().equals("the")
        && mentions.actors(k).stream().anyMatch(mentions::mayBePerson);
  }

  /** "Bank of America", "University of Peru": the end of a name, which keeps its words. */
  private boolean endsName(int k) {
    boolean of =
        is(k - 1, Kind.PREPOSITION) && verbatim(k - 1).equals("of") && is(k - 2, Kind.NOUN);
    return of && sentence.words().get(chunk(k - 2).to() - 1).is(Tag.PROPN);
  }

  /** "Public and private" before "schools": an adjective that shares the noun; else nothing. */
  private String withJoined(int k) {
    boolean shared =
        is(k - 1, Kind.CONJUNCTION)
            && is(k - 2, Kind.ADJECTIVE)
            && !is(k - 3, Kind.VERB)
            && sentence.words().get(chunk(k).from()).is(Tag.ADJ);
    return shared || sharesNoun(k) ? verbatim(k - 2) + " " + verbatim(k - 1) + " " : "";
  }

  /** "The liberal and clerical parties": an adjective that was taken for a noun. */
  private boolean sharesNoun(int k) {
    if (!is(k - 1, Kind.CONJUNCTION) || !is(k - 2, Kind.NOUN)) {
      return false;
    }
    Chunk joined = chunk(k - 2);
    boolean article =
        joined.to() - joined.from() == 2 && sentence.words().get(joined.from()).is(Tag.DET);
    boolean two =
        chunk(k).to() - chunk(k).from() == 2
            && ADJECTIVAL.matcher(sentence.words().get(chunk(k).from()).lower()).find();
    return article && two && isPlural(k) && ADJECTIVAL.matcher(sentence.head(k - 2)).find();
  }

  /** "The country's leader" with the country that the sentence has named, where it has. */
  private String meant(int k, String words) {
    return THE_COUNTRY.matcher(words).find()
        ? mentions
            .countryBefore(k)
            .map(name -> THE_COUNTRY.matcher(words).replaceFirst(name))
            .orElse(words)
        : words;
  }

  private String withoutTime(Chunk noun, TextSpan timex) {
    int from = noun.from();
    while (sentence.words().get(from).start() < timex.start()) {
      from++;
    }
    int to = from;
    while (to < noun.to() && sentence.words().get(to).start() < timex.end()) {
      to++;
    }
    boolean how = to > from && sentence.words().get(to - 1).is(Tag.ADV) && from > noun.from();
    if (how && to < noun.to() && !sentence.words().get(to).tag().isNominal()) {
      // "The recently announced phone".
      return mentions.text(noun.from(), noun.to());
    }
    boolean possessive = to < noun.to() && sentence.words().get(to).lower().startsWith("'");
    possessive |= sentence.words().get(to - 1).lower().endsWith("'s");
    String rest =
        mentions.text(
            possessive && sentence.words().get(to).lower().startsWith("'") ? to + 1 : to,
            noun.to());
    String before = mentions.text(noun.from(), from);
    boolean bare =
        before.isEmpty() && possessive && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    return withArticle(bare ? "the" : before, rest);
  }

  /** "An earlier May poll" without its time is "an earlier poll", "an early-May poll" "a poll". */
  private static String withArticle(String before, String rest) {
    boolean vowel = !rest.isEmpty() && "aeiouAEIO".indexOf(rest.charAt(0)) >= 0;
    String article = before.equalsIgnoreCase("an") && !vowel ? before.substring(0, 1) : before;
    return (article.equalsIgnoreCase("a") && vowel ? article + "n " + rest : article + " " + rest)
        .trim();
  }

  /** Whether a word keeps its capital wherever it stands: "European", "Lima". */
  boolean keepsCapital(String word) {
    return mentions.keepsCapital(word);
  }

  /** Whether the chunk is a name and nothing else. */
  boolean isName(int k) {
    return mentions.wholeName(k).isPresent();
  }

  /** Whether a reader of the title alone could not know what is meant. */
  boolean isPronoun(int k) {
    Chunk noun = chunk(k);
    return noun.to() - noun.from() == 1
        && PRONOUNS.contains(sentence.words().get(noun.from()).lower());
  }

  boolean isPlural(int k) {
    Word head = sentence.words().get(chunk(k).head());
    if (countsSeveral(chunk(k))) {
      return true;
    }
    boolean people = head.is(Tag.PROPN) && head.text().endsWith("s") && isPeople(chunk(k).head());
    return people || isTheMany(chunk(k)) || (head.is(Tag.NOUN) && Nouns.isPlural(head.lower()));
  }

  /** "Peruvians", "South Africans". */
  private boolean isPeople(int word) {
    return Countries.ofAdjective(sentence.words().get(word).text()).isPresent()
        || (word > 0 && Countries.ofAdjective(mentions.text(word - 1, word + 1)).isPresent());
  }

  /** "The Allies": a name of one word behind "the" that ends as plurals do. */
  private boolean isTheMany(Chunk noun) {
    Word head = sentence.words().get(noun.head());
    return noun.to() - noun.from() == 2
        && sentence.words().get(noun.from()).lower().equals("the")
        && head.is(Tag.PROPN)
        && Nouns.isPlural(head.lower())
        && Countries.named(head.text()).isEmpty();
  }

  private boolean countsSeveral(Chunk noun) {
    int number = sentence.words().get(noun.head()).is(Tag.NUM) ? noun.head() : noun.head() - 1;
    if (number < noun.from()) {
      return false;
    }
    Word word = sentence.words().get(number);
    return word.is(Tag.NUM) && !word.lower().equals("one") && !word.lower().equals("1");
  }

  /**
   * The prepositional phrases from chunk {@code from} on, and the nouns joined to them, until
   * something else comes or {@code limit}.
   */
  void addPhrases(int from, int limit, boolean withAnd, Phrase phrase) {
    int k = from;
    while (k < limit && k + 1 < sentence.chunks().size()) {
      if (is(k, Kind.TIME)) {
        k++;
      } else if (is(k, Kind.PREPOSITION) && is(k + 1, Kind.TIME)) {
        k += 2;
      } else if (joins(k, withAnd) && is(k + 1, Kind.NOUN) && !isPronoun(k + 1) && k + 1 < limit) {
        phrase.add(verbatim(k) + " " + of(k + 1), end(k + 1));
        k += 2;
      } else if (isPairOfPrepositions(k) && k + 2 < limit) {
        phrase.add(verbatim(k) + " " + verbatim(k + 1) + " " + of(k + 2), end(k + 2));
        k += 3;
      } else {
        return;
      }
    }
  }

  /** "People out of work", "shots from behind a wall". */
  private boolean isPairOfPrepositions(int k) {
    return is(k, Kind.PREPOSITION)
        && is(k + 1, Kind.PREPOSITION)
        && is(k + 2, Kind.NOUN)
        && !isPronoun(k + 2);
  }

  private boolean joins(int k, boolean withAnd) {
    return is(k, Kind.PREPOSITION)
        || (is(k, Kind.SUBORDINATOR) && verbatim(k).equals("with"))
        || (is(k, Kind.CONJUNCTION) && (withAnd || opensPair(k - 1) || joinsNouns(k)));
  }

  /** "Rockets and missiles": a noun behind "and" that begins no clause. */
  private boolean joinsNouns(int k) {
    return verbatim(k).equals("and")
        && is(k + 1, Kind.NOUN)
        && is(k - 1, Kind.NOUN)
        && isPossessed(k + 1) == isPossessed(k - 1)
        && sentence.clauses().stream().noneMatch(c -> c.subject() == k + 1)
        && sentence.clauseOf(k + 1).equals(sentence.clauseOf(k - 1));
  }

  private boolean isPossessed(int k) {
    return sentence.words().subList(chunk(k).from(), chunk(k).head()).stream()
        .anyMatch(w -> w.is(Tag.PART));
  }

  /** How a title reads that ends behind this noun. */
  Phrase.End end(int k) {
    if (opensPair(k) || isOwner(k) || lacksNoun(k) || isAnswer(k)) {
      return Phrase.End.NEVER;
    }
    boolean of = is(k + 1, Kind.PREPOSITION) && verbatim(k + 1).equals("of");
    boolean person = mentions.wholeName(k).filter(mentions::isPerson).isPresent();
    boolean more = of && (opensGerund(k) || (is(k + 2, Kind.NOUN) && !isPronoun(k + 2) && !person));
    if (of && OF_ALONE.contains(sentence.head(k))) {
      return Phrase.End.NEVER;
    }
    return more || (is(k + 1, Kind.CONJUNCTION) && joinsNouns(k + 1))
        ? Phrase.End.SHORT
        : Phrase.End.WELL;
  }

  /** "On charges of hiding it": the deed is to come; not "voted in favour of hiding it". */
  private boolean opensGerund(int k) {
    return is(k + 2, Kind.VERB) && !Set.of("favour", "favor").contains(sentence.head(k));
  }

  /** "(Arrested) in connection with", "in the wake of": no more than the beginning of a phrase. */
  private boolean isAnswer(int k) {
    return is(k - 1, Kind.PREPOSITION)
        && (is(k + 1, Kind.PREPOSITION) || is(k + 1, Kind.SUBORDINATOR))
        && ANSWERS.contains(sentence.head(k))
        && verbatim(k - 1).equals("in");
  }

  /** "A full - blown merger", "the country's first": a phrase that ends before its noun. */
  private boolean lacksNoun(int k) {
    Chunk noun = chunk(k);
    Word last = sentence.words().get(noun.to() - 1);
    if (noun.to() - noun.from() < 2
        || !last.is(Tag.ADJ)
        || last.token().isCapitalised()
        || sentence.words().get(noun.to() - 2).tag().isNominal()) {
      return false;
    }
    return is(k + 1, Kind.DASH)
        || is(k + 1, Kind.OTHER)
        || is(k + 1, Kind.NOUN)
        || is(k + 1, Kind.ADJECTIVE);
  }

  /** "Tony Lindqvist's", of which the next words say what. */
  boolean isOwner(int k) {
    String last = sentence.words().get(chunk(k).to() - 1).lower();
    return !isFirm(k) && isMark(last);
  }

  /** "Sotheby's sold a painting": the end of a name, behind which it does something. */
  private boolean isFirm(int k) {
    return is(k + 1, Kind.VERB)
        && Verbs.read(sentence.words().get(chunk(k + 1).from()).lower())
            .filter(read -> read.form().maybePast())
            .isPresent();
  }

  private static boolean isMark(String last) {
    return last.equals("'s") || last.equals("’s") || last.equals("'") || last.equals("’");
  }

  /** "Between the government …", which needs its "and". */
  boolean opensPair(int k) {
    return is(k - 1, Kind.PREPOSITION)
        && verbatim(k - 1).equals("between")
        && is(k + 1, Kind.CONJUNCTION);
  }
}
