package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventStatus;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;

/** Verbs as a title writes them: finite, the perfect as a past, a bare participle as a passive. */
final class VerbText {

  /** What is written out behind a subject that is told by its name. */
  private static final Map<String, String> CLITICS =
      Map.of("'s", "is", "'re", "are", "'m", "is", "'ve", "have", "'ll", "will");

  private final ParsedSentence sentence;
  private final boolean presentTellsPast;

  /**
   * For the verbs of a sentence.
   *
   * @param presentTellsPast whether its present tense tells what has happened, as in a headline or
   *     a caption
   */
  VerbText(ParsedSentence sentence, boolean presentTellsPast) {
    this.sentence = sentence;
    this.presentTellsPast = presentTellsPast;
  }

  /** "Tried to …": says little without what follows, and is never done to its subject. */
  static boolean needsInfinitive(String lemma) {
    return VerbTextWords.WITH_INFINITIVE.contains(lemma);
  }

  /** "Resigned": a deed without anything that it is done to. */
  static boolean needsNothing(String lemma) {
    return VerbTextWords.INTRANSITIVE.contains(lemma);
  }

  /** The verb of a clause whose subject is {@code several} or not, unless the verb itself tells. */
  String of(Clause clause, VerbGroup verb, EventStatus status, boolean several) {
    boolean plural = agreement(verb).orElse(several);
    boolean planned = status == EventStatus.PLANNED;
    if (planned && verb.mood() == VerbGroup.Mood.GERUND) {
      return "will " + verb.lemma();
    }
    if (planned && isPassive(clause, verb) && verb.mood() == VerbGroup.Mood.INFINITIVE) {
      return infinitive(clause, verb, status, plural);
    }
    if (isPassive(clause, verb) && verb.mood() != VerbGroup.Mood.FINITE && isActive(clause, verb)) {
      return past(verb, plural);
    }
    if (planned && sharesWill(clause, verb)) {
      return "will " + verb.lemma();
    }
    boolean infinitive = verb.mood() == VerbGroup.Mood.INFINITIVE;
    if (isPassive(clause, verb) && verb.mood() != VerbGroup.Mood.FINITE && !infinitive) {
      String be = planned ? (plural ? "are" : "is") : be(plural);
      return be + " " + participle(verb);
    }
    if (sharesPassive(clause, verb)) {
      return be(plural) + " " + participle(verb);
    }
    return switch (verb.mood()) {
      case GERUND -> past(verb, plural);
      case INFINITIVE -> infinitive(clause, verb, status, plural);
      default -> told(clause, verb, status, plural);
    };
  }

  /** Within what was said, where "had waited" stays: it was over when it was said. */
  String said(Clause clause, VerbGroup verb, boolean several) {
    boolean over =
        verb.perfect()
            && !verb.lemma().equals("have")
            && sentence.words().get(verb.from()).lower().equals("had");
    return over ? asItStands(verb) : of(clause, verb, EventStatus.HAPPENED, several);
  }

  private String told(Clause clause, VerbGroup verb, EventStatus status, boolean plural) {
    if (status == EventStatus.ONGOING && verb.perfect()) {
      return asItStands(verb);
    }
    if (lacksObject(clause, verb)) {
      return be(plural) + " " + participle(verb);
    }
    boolean past = presentTellsPast && status == EventStatus.HAPPENED;
    if (past && (isPresentPassive(verb) || isBarePassive(clause, verb))) {
      return be(plural) + " " + participle(verb);
    }
    return past && isBarePresent(clause, verb) ? past(verb, plural) : finite(verb, plural);
  }

  /** Whether the verb stands in the plural by its own form; empty where nobody can tell. */
  private Optional<Boolean> agreement(VerbGroup verb) {
    if (verb.mood() != VerbGroup.Mood.FINITE || !verb.modal().isEmpty()) {
      return Optional.empty();
    }
    return switch (sentence.words().get(verb.from()).lower()) {
      case "was", "is", "has", "'s" -> Optional.of(false);
      case "were", "are", "have", "'re" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  /** "Man jailed for theft": a headline leaves "is" out. */
  private boolean isBarePassive(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    boolean object = sentence.is(next, Kind.NOUN);
    boolean participle =
        Verbs.read(sentence.words().get(verb.head()).lower())
            .filter(r -> r.form() == VerbForm.PAST_OR_PARTICIPLE)
            .isPresent();
    boolean done =
        Verbs.needsObject(verb.lemma())
            || VerbTextWords.OF_LAW.contains(verb.lemma())
            || VerbTextWords.DONE_TO.contains(verb.lemma());
    return verb.mood() == VerbGroup.Mood.AMBIGUOUS
        && verb.from() == verb.head()
        && clause.is(Clause.Kind.MAIN)
        && participle
        && done
        && !object;
  }

  /** "The 78 suits filed in 1996": done to its subject, since nothing stands behind it. */
  private boolean lacksObject(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    while (sentence.is(next, Kind.TIME)
        || sentence.is(next, Kind.ADVERB)
        || (sentence.is(next, Kind.PREPOSITION) && sentence.is(next + 1, Kind.TIME))) {
      next++;
    }
    boolean agent =
        sentence.is(next, Kind.PREPOSITION)
            && sentence.head(next).equals("by")
            && sentence.is(next + 1, Kind.NOUN)
            && !isAmount(next + 1);
    boolean ends =
        agent
            || sentence.is(next, Kind.STOP)
            || sentence.is(next, Kind.RELATIVE)
            || next == sentence.chunks().size();
    return ends
        && verb.mood() == VerbGroup.Mood.AMBIGUOUS
        && verb.from() == verb.head()
        && clause.is(Clause.Kind.MAIN)
        && VerbTextWords.DONE_TO_THINGS.contains(verb.lemma())
        && clause.subject() >= 0
        && sentence.words().get(sentence.chunks().get(clause.subject()).head()).is(Tag.NOUN);
  }

  /** "Is arrested", which a headline says of what has happened. */
  private boolean isPresentPassive(VerbGroup verb) {
    String first = sentence.words().get(verb.from()).lower();
    return verb.passive()
        && verb.modal().isEmpty()
        && !verb.perfect()
        && !verb.negated()
        && (first.equals("is") || first.equals("are"));
  }

  /** One word in the present; not a noun taken for a verb, which another verb follows. */
  private boolean isBarePresent(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    boolean noun =
        sentence.is(next, Kind.VERB)
            && !sentence.words().get(sentence.chunks().get(next).from()).lower().equals("to");
    boolean present =
        Verbs.read(sentence.words().get(verb.head()).lower())
            .filter(r -> r.form() == VerbForm.BASE || r.form() == VerbForm.THIRD)
            .isPresent();
    return verb.from() == verb.head() && present && !noun && !verb.isCopula();
  }

  /**
   * A bare form that cannot be a passive: with an object behind it, or of a verb that takes none.
   */
  private boolean isActive(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    boolean amount =
        sentence.is(next, Kind.ADVERB) && PredicateWords.AMOUNTS.contains(sentence.head(next));
    boolean object =
        sentence.is(amount ? next + 1 : next, Kind.NOUN)
            && !(clause.is(Clause.Kind.PARTICIPIAL) && VerbTextWords.GIVING.contains(verb.lemma()));
    boolean more = sentence.is(next, Kind.VERB);
    return object
        || VerbTextWords.INTRANSITIVE.contains(verb.lemma())
        || (more && needsInfinitive(verb.lemma()));
  }

  /** "Was arrested and charged in May": the auxiliary stands before the first. */
  private boolean sharesPassive(Clause clause, VerbGroup verb) {
    if (!clause.is(Clause.Kind.COORDINATE)
        || clause.parent() < 0
        || verb.mood() != VerbGroup.Mood.AMBIGUOUS
        || SayingVerbs.isReport(verb.lemma())
        || !(Verbs.needsObject(verb.lemma())
            || isOwnThing(clause, verb)
            || VerbTextWords.OF_LAW.contains(verb.lemma())
            || VerbTextWords.OF_OWNERS.contains(verb.lemma())
            || isTurned(clause, verb)
            || hasAgent(clause))) {
      return false;
    }
    Clause before = sentence.clauses().get(clause.parent());
    int next = clause.verbChunk() + 1;
    boolean vows = VerbAttachment.isDeciding(verb.lemma()) && sentence.is(next, Kind.VERB);
    boolean object = sentence.is(next, Kind.NOUN) || vows;
    return before.verb() != null
        && (before.verb().passive() || sharesPassive(before, before.verb()))
        && (before.subject() == clause.subject() || isOwnThing(clause, verb))
        && !object;
  }

  /** "He was fined and his diary published": "was" is left out before what is done to things. */
  private boolean isOwnThing(Clause clause, VerbGroup verb) {
    return VerbTextWords.DONE_TO_THINGS.contains(verb.lemma())
        && clause.subject() >= 0
        && clause.chunks().contains(clause.subject())
        && !sentence.words().get(sentence.chunks().get(clause.subject()).head()).is(Tag.PRON);
  }

  /** "Collapsed, after a strike by workers": what stands behind is not done by them. */
  private boolean parts(int k) {
    return sentence.is(k, Kind.COMMA) || sentence.is(k, Kind.SUBORDINATOR);
  }

  /** "Was tied up and led from the shop by two men". */
  private boolean hasAgent(Clause clause) {
    return clause.chunks().stream()
        .filter(k -> k > clause.verbChunk() && sentence.is(k, Kind.PREPOSITION))
        .filter(k -> sentence.head(k).equals("by") && sentence.is(k + 1, Kind.NOUN))
        .filter(k -> IntStream.range(clause.verbChunk(), k).noneMatch(this::parts))
        .anyMatch(k -> !isAmount(k + 1));
  }

  private boolean isAmount(int noun) {
    return sentence
        .words()
        .subList(sentence.chunks().get(noun).from(), sentence.chunks().get(noun).to())
        .stream()
        .anyMatch(word -> word.is(Tag.NUM));
  }

  /** "Was bought and turned into a cinema". */
  private boolean isTurned(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    return verb.lemma().equals("turn")
        && next < sentence.chunks().size()
        && sentence.head(next).equals("into");
  }

  /** "Will parade the cup and play …": the modal stands before the first. */
  private boolean sharesWill(Clause clause, VerbGroup verb) {
    VerbGroup before = sentence.verbAbove(clause);
    return clause.is(Clause.Kind.COORDINATE)
        && before != null
        && Set.of("will", "would", "'ll").contains(before.modal())
        && !before.passive()
        && verb.from() == verb.head()
        && sentence.words().get(verb.head()).lower().equals(verb.lemma());
  }

  /** As it stands in the sentence when it stands there, "born" and not "borne". */
  private String participle(VerbGroup verb) {
    String word = sentence.words().get(verb.head()).lower();
    boolean told = Verbs.read(word).filter(r -> r.form().maybeParticiple()).isPresent();
    return told ? word : Verbs.participle(verb.lemma());
  }

  private static String be(boolean plural) {
    return plural ? "were" : "was";
  }

  /** Whether its subject is acted upon: with "be", or a bare participle behind its noun. */
  static boolean isPassive(Clause clause, VerbGroup verb) {
    boolean noSubject =
        clause.is(Clause.Kind.PARTICIPIAL)
            || (clause.is(Clause.Kind.ADVERBIAL)
                && (clause.marker().equals("with") || !clause.chunks().contains(clause.subject())));
    boolean bare =
        verb.mood() == VerbGroup.Mood.PARTICIPLE
            || (noSubject && verb.mood() == VerbGroup.Mood.AMBIGUOUS);
    return bare || verb.passive();
  }

  private String past(VerbGroup verb, boolean plural) {
    if (verb.isCopula()) {
      return be(plural);
    }
    // "Had lied" is no "lay".
    String word = sentence.words().get(verb.head()).lower();
    return word.equals("lied") ? word : Verbs.past(verb.lemma());
  }

  private String infinitive(Clause clause, VerbGroup verb, EventStatus status, boolean plural) {
    if (status != EventStatus.PLANNED) {
      return verb.passive()
          ? be(plural) + " " + Verbs.participle(verb.lemma())
          : past(verb, plural);
    }
    String base = verb.passive() ? "be " + Verbs.participle(verb.lemma()) : verb.lemma();
    Clause above = clause.parent() < 0 ? clause : sentence.clauses().get(clause.parent());
    VerbGroup governor = above.verb();
    boolean shared =
        governor != null && governor.maybeFinite() && above.subject() == clause.subject();
    if (!shared || governor == null || governor.isCopula() || !Plans.isPlan(governor.lemma())) {
      return (plural ? "are" : "is") + " to " + base;
    }
    boolean bare = isPassive(above, governor) && governor.mood() != VerbGroup.Mood.FINITE;
    String planned =
        bare ? (plural ? "are " : "is ") + participle(governor) : finite(governor, plural);
    return planned + " to " + base;
  }

  /** "No longer". */
  private boolean isNoLonger(int i) {
    return isNoLongerAt(i) || (i > 0 && isNoLongerAt(i - 1));
  }

  private boolean isNoLongerAt(int i) {
    return sentence.words().get(i).lower().equals("no")
        && i + 1 < sentence.words().size()
        && Set.of("longer", "more").contains(sentence.words().get(i + 1).lower());
  }

  /** A finite group without its adverbs; "has signed" told as "signed". */
  private String finite(VerbGroup verb, boolean plural) {
    if (isInverted(verb)) {
      return verb.passive() ? be(plural) + " " + participle(verb) : past(verb, plural);
    }
    if (isDone(verb)) {
      return past(verb, plural);
    }
    if (verb.perfect() && verb.modal().isEmpty() && !verb.progressive()) {
      String told = verb.passive() ? be(plural) + " " + participle(verb) : past(verb, plural);
      String denied =
          verb.passive() ? be(plural) + " not " + participle(verb) : "did not " + verb.lemma();
      return verb.negated() ? denied : told;
    }
    return asItStands(verb);
  }

  /** "Were women allowed": its auxiliary stands before the subject, so that it is no part of it. */
  private static boolean isInverted(VerbGroup verb) {
    return verb.from() == verb.head() && (verb.passive() || (verb.perfect() && !verb.isCopula()));
  }

  /**
   * "(Only in 2004 did they) pay": a base form whose auxiliary, which stands elsewhere, is past.
   */
  private boolean isDone(VerbGroup verb) {
    return verb.past()
        && verb.from() == verb.head()
        && Verbs.isBase(sentence.words().get(verb.head()).lower());
  }

  /** The words of the group, most adverbs left out, and a time that parts them. */
  private String asItStands(VerbGroup verb) {
    List<String> words = new ArrayList<>();
    for (int i = verb.from(); i <= verb.head(); i++) {
      Word word = sentence.words().get(i);
      if (!isOfVerb(i)) {
        continue;
      }
      if (!word.is(Tag.ADV) || VerbTextWords.KEPT_ADVERBS.contains(word.lower()) || isNoLonger(i)) {
        words.add(CLITICS.getOrDefault(word.lower().replace('’', '\''), word.lower()));
      }
    }
    return String.join(" ", words)
        .replace(" n't", "n't")
        .replaceFirst("^'d (?=been|[a-z]+ed\\b)", "had ")
        .replace("ca n't", "can't");
  }

  private boolean isOfVerb(int word) {
    return sentence.chunks().stream()
        .filter(chunk -> chunk.from() <= word && word < chunk.to())
        .anyMatch(chunk -> chunk.is(Kind.VERB));
  }
}
