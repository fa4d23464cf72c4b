package org.annals.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;

/** Finds who acts in an event and where: the subject first, then whom the clause names besides. */
final class ActorFinder {

  private static final int MOST = 5;
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "at", "near", "outside", "inside", "across", "off", "around", "from", "to", "into",
          "through", "toward", "towards", "over");
  private static final Set<String> PLAIN_LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "across", "off", "around");

  /** Actions by which a thing comes to be known or used. */
  private static final Set<String> MAKING =
      Set.of("launch", "open", "announce", "build", "form", "publish work", "release", "test");

  /** What two people do with each other. */
  private static final Set<String> MATCHING = Set.of("marry", "wed", "divorce", "separate");

  private static final Set<String> SIDES = Set.of("since", "after", "before", "following", "until");

  private static final Map<String, String> POSSESSORS =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they", "my", "i", "our", "we");

  private static final Pattern PAIR = Pattern.compile(" and ");

  /** "'s board" behind a firm's name. */
  private static final Pattern OWNED = Pattern.compile("['’]s? \\p{Ll}.*$");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final int number;

  ActorFinder(ParsedSentence sentence, Mentions mentions, Antecedents antecedents, int number) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.number = number;
  }

  /** The actors of an event, most important first; none when no name is near. */
  List<String> actors(Dated dated) {
    Set<String> actors = new LinkedHashSet<>();
    if (dated.isNoun()) {
      if (NounAttachment.isCalled(sentence, dated)) {
        addSubject(dated.clause(), actors);
      }
      String first = sentence.words().get(sentence.chunks().get(dated.noun()).from()).lower();
      Optional.of(first)
          .filter(word -> ownerOf(dated.noun()).isEmpty())
          .flatMap(word -> possessor(dated.noun(), word))
          .ifPresent(actors::add);
      Stream.concat(phraseOf(dated).stream(), ownerOf(dated.noun()).stream())
          .filter(chunk -> !isMade(chunk, dated.noun()))
          .forEach(chunk -> addActors(chunk, actors));
    } else {
      addSubject(dated.clause(), actors);
      for (int chunk : told(dated)) {
        boolean behind = chunk > dated.clause().verbChunk();
        if (behind && !isPlace(chunk)) {
          addActors(chunk, actors);
        }
      }
    }
    return actors.stream().limit(MOST).toList();
  }

  /**
   * "The launch of the Volta store", "since its launch": what is made is no actor, nor is the name
   * that a common noun has before it.
   */
  private boolean isMade(int chunk, int noun) {
    boolean named =
        sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.PROPN)
            || Antecedents.isSomebody(sentence.head(chunk));
    boolean of = chunk > noun && sentence.head(chunk - 1).equals("of");
    return chunk != noun
        && !named
        && MAKING.contains(Actions.ofNoun(sentence.head(noun)))
        && (of || chunk < noun);
  }

  private void addSubject(Clause clause, Set<String> actors) {
    subjectName(clause)
        .filter(name -> Character.isUpperCase(name.charAt(0)) && !name.startsWith("The "))
        .map(name -> Countries.ofCapital(name).orElse(name))
        .ifPresent(
            name ->
                actors.addAll(isMatch(clause) ? PAIR.splitAsStream(name).toList() : List.of(name)));
    int first = clause.subject();
    if (first < 0) {
      return;
    }
    addActors(first, actors);
    for (int k = first + 1; first < clause.verbChunk() && k < clause.verbChunk(); k++) {
      boolean listed =
          sentence.chunks().get(k).is(Kind.NOUN) && clause.chunks().contains(k) && !isPlace(k);
      if (listed) {
        addActors(k, actors);
      }
    }
  }

  private void addActors(int chunk, Set<String> actors) {
    if (sentence.chunks().get(chunk).is(Kind.NOUN)) {
      actors.addAll(mentions.actors(chunk));
    }
  }

  /** The subject's name where it is a bare name or a pronoun for one. */
  Optional<String> subjectName(Clause clause) {
    int subject = clause.subject();
    if (subject < 0) {
      return Optional.empty();
    }
    Word head = sentence.words().get(sentence.chunks().get(subject).head());
    if (head.is(Tag.PRON)) {
      return pronoun(head.lower(), clause);
    }
    Optional<String> holder = holder(subject);
    if (holder.isPresent()) {
      return holder;
    }
    boolean list =
        subject + 1 < clause.verbChunk()
            && (sentence.chunks().get(subject + 1).is(Kind.CONJUNCTION)
                || sentence.chunks().get(subject + 1).is(Kind.PREPOSITION));
    return list
        ? Optional.empty()
        : mentions
            .wholeName(subject)
            .or(() -> mentions.apposed(subject).filter(mentions::isPerson))
            .or(() -> named(subject, clause));
  }

  /** "Hedi Jaziri, a banker who joined the cabinet": the name before what it is. */
  private Optional<String> named(int subject, Clause clause) {
    boolean setOff =
        clause.is(Clause.Kind.RELATIVE)
            && subject > 1
            && sentence.chunks().get(subject - 1).is(Kind.COMMA)
            && sentence.chunks().get(subject - 2).is(Kind.NOUN)
            && sentence.words().get(sentence.chunks().get(subject).from()).is(Tag.DET);
    return setOff ? mentions.wholeName(subject - 2).filter(mentions::isPerson) : Optional.empty();
  }

  /**
   * "The mayor of Lima, Ada Lindqvist, resigned", "the head of Acme Inc. Ada Lindqvist": the name
   * of who holds the office.
   */
  private Optional<String> holder(int subject) {
    int title = isJoinedOffice(subject) ? subject + 2 : subject;
    boolean office =
        title + 2 < sentence.chunks().size()
            && Antecedents.isSomebody(sentence.head(title))
            && sentence.head(title + 1).equals("of")
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
        && Antecedents.isSomebody(sentence.head(subject))
        && sentence.head(subject + 1).equals("and")
        && sentence.chunks().get(subject + 2).is(Kind.NOUN)
        && !sentence.words().get(sentence.chunks().get(subject + 2).from()).is(Tag.DET);
  }

  private Optional<String> pronoun(String word, Clause clause) {
    if (Antecedents.isSpeaker(word)) {
      return speaker();
    }
    if (!Antecedents.isPronoun(word)) {
      return Optional.empty();
    }
    if (isThing(word) && isObject(clause)) {
      // "And ordered it to pay": anything that was named before.
      return Optional.empty();
    }
    if (word.equals("they") && isMatch(clause)) {
      return antecedents.couple(number);
    }
    Optional<String> somebody = somebody(word, clause);
    if (somebody.isPresent()) {
      return somebody;
    }
    Clause above = clause;
    while (above.parent() >= 0) {
      above = sentence.clauses().get(above.parent());
      if (above.subject() >= 0 && above.subject() != clause.subject() && canMean(word, above)) {
        Optional<String> name = nameFor(word, above);
        if (name.isPresent() || (mayMeanNoun(word, clause) && isPlainNoun(above))) {
          // "The owners said they would sell": the owners, who have no name.
          return name;
        }
      }
    }
    Optional<Clause> beside = isThing(word) ? besideBefore(clause) : Optional.empty();
    if (beside.isPresent() && canMean(word, beside.get())) {
      return nameFor(word, beside.get());
    }
    if (word.equals("it") && beside.isPresent()) {
      // "Families may visit the garden; it opens on Monday": what it means stands in between.
      return Optional.empty();
    }
    int at = sentence.words().get(sentence.chunks().get(clause.subject()).from()).start();
    return antecedents.of(word, isAgent(clause), number, at);
  }

  /** "They married": two of whom the sentence before tells. */
  private static boolean isMatch(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && MATCHING.contains(verb.lemma());
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
    if (!Antecedents.isPerson(word)) {
      return Optional.empty();
    }
    List<Clause> near = clause.is(Clause.Kind.CONTENT) ? List.of() : above(clause);
    return near.stream()
        .filter(c -> c.subject() >= 0 && c.subject() < clause.subject())
        .limit(1)
        .filter(c -> canMean(word, c) && fits(word, sentence.head(c.subject())))
        .filter(c -> isIndefinite(c.subject()) && mentions.actors(c.subject()).isEmpty())
        .flatMap(c -> phrase(c.subject()).stream())
        .map(words -> words.replaceFirst("^(?i:an?|the) ", "the "))
        .findFirst();
  }

  /** "A man", not "the tycoon", who has a name elsewhere. */
  private boolean isIndefinite(int chunk) {
    String first = sentence.words().get(sentence.chunks().get(chunk).from()).lower();
    return first.equals("a") || first.equals("an");
  }

  /** "Man", "minister": somebody, and of the pronoun's gender where the word tells. */
  private static boolean fits(String pronoun, String noun) {
    return switch (noun) {
      case "man", "boy", "father", "husband", "son", "brother" -> pronoun.equals("he");
      case "woman", "girl", "mother", "wife", "widow", "daughter", "sister" ->
          pronoun.equals("she");
      default -> Antecedents.isSomebody(noun);
    };
  }

  private static boolean isThing(String word) {
    return word.equals("it") || word.equals("they");
  }

  /** The name of the subject of {@code above}, where the pronoun can stand for it. */
  private Optional<String> nameFor(String word, Clause above) {
    return mentions
        .wholeName(above.subject())
        .filter(
            name ->
                Antecedents.isPerson(word)
                    ? mentions.agrees(name, word)
                    : !word.equals("it") || !mentions.isPerson(name));
  }

  /** "The agency flew a drone, and it …": the clause beside, before this one in its sentence. */
  private Optional<Clause> besideBefore(Clause clause) {
    return isBeside(clause)
        ? sentence.clauses().stream()
            .filter(c -> c.id() < clause.id() && c.subject() >= 0 && isBeside(c))
            .filter(c -> c.verbChunk() < clause.subject() && isFinite(c))
            .reduce((first, last) -> last)
        : Optional.empty();
  }

  private static boolean isBeside(Clause clause) {
    return clause.is(Clause.Kind.MAIN) || clause.is(Clause.Kind.COORDINATE);
  }

  private static boolean isFinite(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.maybeFinite();
  }

  /** "The owners said they would sell": the noun that a pronoun means, when no name is meant. */
  Optional<Integer> subjectAbove(Clause clause) {
    String word = sentence.head(clause.subject());
    if (!mayMeanNoun(word, clause) && !(word.equals("it") && isBeside(clause))) {
      return Optional.empty();
    }
    return above(clause).stream()
        .filter(c -> c.subject() >= 0 && c.subject() != clause.subject())
        .filter(c -> isPlainNoun(c) && canMean(word, c))
        .map(Clause::subject)
        .findFirst();
  }

  /** "It" in "since it was divided" can mean anything. */
  private static boolean mayMeanNoun(String word, Clause clause) {
    return word.equals("they") || (word.equals("it") && clause.is(Clause.Kind.CONTENT));
  }

  private boolean isPlainNoun(Clause clause) {
    Word head = sentence.words().get(sentence.chunks().get(clause.subject()).head());
    boolean article =
        sentence.words().get(sentence.chunks().get(clause.subject()).from()).lower().equals("the");
    return head.is(Tag.NOUN) || (head.is(Tag.PROPN) && article);
  }

  /** The clauses whose subject a pronoun of {@code clause} may mean, the nearest first. */
  private List<Clause> above(Clause clause) {
    if (isBeside(clause)) {
      return besideBefore(clause).stream().toList();
    }
    List<Clause> above = new ArrayList<>();
    int parent = clause.parent();
    while (parent >= 0) {
      above.add(sentence.clauses().get(parent));
      parent = sentence.clauses().get(parent).parent();
    }
    return above;
  }

  /**
   * Whether the subject of {@code above} agrees with the pronoun: one person, several, or a thing.
   */
  private boolean canMean(String word, Clause above) {
    int subject = above.subject();
    Word head = sentence.words().get(sentence.chunks().get(subject).head());
    boolean listed =
        subject + 2 < above.verbChunk() && sentence.chunks().get(subject + 1).is(Kind.CONJUNCTION);
    boolean plural = listed || (head.is(Tag.NOUN) && Nouns.isPlural(head.lower()));
    boolean somebody = word.equals("it") && Antecedents.isSomebody(head.lower());
    return !head.is(Tag.PRON) && !somebody && plural == word.equals("they");
  }

  /** Whether the pronoun that is the subject of {@code said} can mean that of {@code clause}. */
  boolean mayMeanSubject(Clause said, Clause clause) {
    String word = sentence.head(said.subject());
    if (word.equals("it") && isOfFirm(clause.subject())) {
      return true;
    }
    String head = sentence.head(clause.subject());
    boolean person =
        Antecedents.isSomebody(head)
            || mentions.actors(clause.subject()).stream().anyMatch(mentions::isPerson);
    boolean fits = word.equals("they") || person == Antecedents.isPerson(word);
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
        ? Countries.named(name.get()).isPresent() || isOfMany(name.get())
        : !Antecedents.isSomebody(sentence.head(subject));
  }

  /** "The Farmers' Party": a name that ends on a word for several people. */
  private static boolean isOfMany(String name) {
    return Names.isInstitution(name);
  }

  /** "A spokesman for the hospital": whoever says what "it" has done. */
  private boolean isOfFirm(int subject) {
    return subject + 2 < sentence.chunks().size()
        && Antecedents.isSomebody(sentence.head(subject))
        && sentence.chunks().get(subject + 1).is(Kind.PREPOSITION)
        && Set.of("for", "of").contains(sentence.head(subject + 1))
        && sentence.chunks().get(subject + 2).is(Kind.NOUN)
        && mentions.wholeName(subject + 2).filter(mentions::isPerson).isEmpty();
  }

  /**
   * "His motorcade" as "Ada Lindqvist's motorcade", or as "the motorcade" when nobody is near;
   * other phrases as they are.
   */
  String withPossessor(int chunk, String phrase) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? "" : phrase.substring(0, space).toLowerCase(Locale.ROOT);
    return POSSESSORS.containsKey(first)
        ? possessor(chunk, first).map(name -> name + "'s").orElse("the") + phrase.substring(space)
        : phrase;
  }

  /** As above, but as "the motorcade" too when it is not sure that who is near is meant. */
  String withSureOwner(int chunk, String phrase) {
    int space = phrase.indexOf(' ');
    String first = phrase.substring(0, Math.max(0, space));
    return possessor(chunk, first)
            .filter(name -> mentions.fits(name, String.valueOf(POSSESSORS.get(first))))
            .map(name -> name + "'s")
            .orElse("the")
        + phrase.substring(Math.max(0, space));
  }

  /** Whom {@code word}, in front of a noun chunk, names by a pronoun: "his"; empty for nobody. */
  private Optional<String> possessor(int chunk, String word) {
    String pronoun = POSSESSORS.get(word);
    if (pronoun == null) {
      return Optional.empty();
    }
    int at = sentence.words().get(sentence.chunks().get(chunk).from()).start();
    Optional<String> owner =
        Antecedents.isSpeaker(pronoun)
            ? speaker()
            : antecedents.of(pronoun, !pronoun.equals("it"), number, at);
    // "The news's rover": only who has a name is sure to be meant; of "the firm's board", the firm.
    return owner
        .map(name -> OWNED.matcher(name).replaceFirst(""))
        .filter(name -> Character.isUpperCase(name.charAt(0)) && !name.startsWith("The "));
  }

  /**
   * "Sales have risen since its launch": whose, where the sentence has said it: the subject, or the
   * noun before, when it is one thing.
   */
  Optional<Integer> ownerOf(int noun) {
    boolean its = sentence.words().get(sentence.chunks().get(noun).from()).lower().equals("its");
    if (!its || noun == 0 || !SIDES.contains(sentence.head(noun - 1))) {
      return Optional.empty();
    }
    int subject = sentence.clauseOf(noun).subject();
    if (subject >= 0 && subject < noun && isOneThing(subject)) {
      return Optional.of(subject);
    }
    for (int k = noun - 1; k >= 0; k--) {
      if (isOneThing(k)) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
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

  /** Whether the subject acts on something, or says something, as things do not. */
  private boolean isAgent(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.passive() || verb.isCopula()) {
      return false;
    }
    int next = clause.verbChunk() + 1;
    boolean object = next < sentence.chunks().size() && sentence.chunks().get(next).is(Kind.NOUN);
    boolean actsOnAntecedent =
        clause.is(Clause.Kind.RELATIVE) && clause.chunks().contains(clause.subject());
    return object || actsOnAntecedent || SayingVerbs.isSaying(verb.lemma());
  }

  private Optional<String> speaker() {
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
        isThing(pronoun)
            ? besideBefore(clause).filter(c -> c.subject() != clause.subject())
            : Optional.empty();
    if (beside.isPresent() && canMean(pronoun, beside.get())) {
      return nameFor(pronoun, beside.get()).or(() -> phrase(beside.get().subject()));
    }
    int at = sentence.words().get(sentence.chunks().get(chunk).from()).start();
    return antecedents.of(pronoun, false, number, at);
  }

  /** "The firm built a dam. The state bought it": what the sentence before says was made. */
  Optional<String> made() {
    return antecedents.made(number);
  }

  private Optional<String> phrase(int chunk) {
    boolean noun = sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.NOUN);
    String words = new NounText(sentence, mentions).of(chunk).replaceFirst("^The ", "the ");
    return noun ? Optional.of(words) : Optional.empty();
  }

  /** Where it happened, as the clause says. */
  List<String> places(Dated dated) {
    Set<String> places = new LinkedHashSet<>();
    List<Integer> chunks = dated.isNoun() ? phraseOf(dated) : told(dated);
    for (int chunk : chunks) {
      if (isPlace(chunk)) {
        mentions.place(chunk).ifPresent(places::add);
      }
    }
    return List.copyOf(places);
  }

  /** The clause's chunks that go with the time, where its verb stands for several. */
  private List<Integer> told(Dated dated) {
    Gapping part = Gapping.of(sentence, dated);
    return dated.clause().chunks().stream().filter(k -> part.holds(k, dated.clause())).toList();
  }

  private boolean isPlace(int chunk) {
    boolean noun = sentence.chunks().get(chunk).is(Kind.NOUN);
    if (!noun || chunk == 0 || !sentence.chunks().get(chunk - 1).is(Kind.PREPOSITION)) {
      return false;
    }
    String word = sentence.words().get(sentence.chunks().get(chunk - 1).from()).lower();
    return LOCATIVE.contains(word)
        && (PLAIN_LOCATIVE.contains(word)
            || mentions.place(chunk).filter(p -> Countries.named(p).isEmpty()).isPresent());
  }

  /** The noun's chunk and those that hang on it. */
  List<Integer> phraseOf(Dated dated) {
    List<Integer> chunks = new ArrayList<>();
    chunks.add(dated.noun());
    for (int k = dated.noun() + 1; k < sentence.chunks().size(); k++) {
      switch (sentence.chunks().get(k).kind()) {
        case NOUN -> chunks.add(k);
        case PREPOSITION, CONJUNCTION, TIME -> {}
        default -> {
          return chunks;
        }
      }
    }
    return chunks;
  }
}
