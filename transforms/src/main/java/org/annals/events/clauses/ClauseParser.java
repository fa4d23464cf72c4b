package org.annals.events.clauses;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.Word;

/**
 * Groups chunks into clauses, left to right: a stack of open clauses, on which a verb, a
 * subordinator or a relative opens another, and a comma or a verb that fits no more closes one.
 */
final class ClauseParser {

  /** Words in front that set the auxiliary before its subject. */
  private static final Set<String> INVERTING =
      Set.of("only", "never", "not", "rarely", "seldom", "hardly", "twice", "so");

  /** Those of them that say it did not happen; "not until 1971 were women allowed" says it did. */
  private static final Set<String> DENYING = Set.of("never", "rarely", "seldom", "hardly");

  private final List<Word> words;
  private final List<Chunk> chunks;
  private final OpenClauses open = new OpenClauses();
  private final ClauseLook look;
  private final ParticipleLook participles;
  private final OpeningWords opening;
  private final BareVerbs bare;
  private final FiniteVerbs finite;
  private final WaitingMain waiting;
  private final SetOffSubject setOff;
  private final SaidSubject said;
  private final JoinedInfinitive joined;
  private final Marks marks;

  private ClauseParser(List<Word> words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
    this.look = new ClauseLook(words, chunks);
    SubjectLook subjects = new SubjectLook(look);
    MarkLook markLook = new MarkLook(look);
    AntecedentLook antecedents = new AntecedentLook(look);
    this.participles = new ParticipleLook(look, subjects);
    this.waiting = new WaitingMain(look, subjects, open);
    this.setOff = new SetOffSubject(look, open);
    this.said = new SaidSubject(look, open);
    this.joined = new JoinedInfinitive(look, open);
    this.opening = new OpeningWords(look, markLook, antecedents, waiting, open);
    this.bare = new BareVerbs(look, antecedents, open);
    this.finite = new FiniteVerbs(look, subjects, participles, markLook, open);
    this.marks = new Marks(look, markLook, subjects, open);
  }

  static List<Clause> parse(List<Word> words, List<Chunk> chunks) {
    ClauseParser parser = new ClauseParser(words, chunks);
    for (int k = 0; k < chunks.size(); k++) {
      parser.step(k);
    }
    return parser.open.clauses();
  }

  private void step(int k) {
    switch (chunks.get(k).kind()) {
      case VERB -> verb(k);
      case SUBORDINATOR -> opening.subordinator(k);
      case RELATIVE -> opening.relative(k);
      case COMMA -> marks.comma(k);
      case DASH, BRACKET -> marks.aside(k);
      case QUOTE -> marks.quote(k);
      case STOP -> marks.stop(k);
      default -> open.top.chunks.add(k);
    }
  }

  private void verb(int k) {
    VerbGroup group = VerbGroup.of(words, chunks.get(k).from(), chunks.get(k).head());
    if (waitsForVerb(k)) {
      open.top.subject = open.top.verbChunk + 1;
      complete(k, group.inverted(auxiliary(), DENYING.contains(look.lower(0))));
      return;
    }
    if (isPartedByPhrase(k)) {
      complete(k, group.parted(auxiliary(), look.is(open.top.verbChunk + 1, Kind.OTHER)));
      return;
    }
    if (isPartedByTime(k, group)) {
      complete(k, group.parted(auxiliary(), false));
      return;
    }
    switch (group.mood()) {
      case INFINITIVE -> bare.infinitive(k, group);
      case GERUND -> bare.gerund(k, group);
      case PARTICIPLE -> {
        if (isJoinedParticiple(k)) {
          finite.take(k, group);
        } else {
          bare.participle(k, group);
        }
      }
      case AMBIGUOUS -> {
        if (takesWaiting(k, group)) {
          return;
        }
        if (participles.isReduced(k, open.top)) {
          bare.participle(k, group);
        } else {
          finite.take(k, group);
        }
      }
      case FINITE -> {
        if (takesWaiting(k, group)) {
          return;
        }
        if (look.isBareInfinitive(k)) {
          open.nest(k, group, Clause.Kind.INFINITIVE, open.top.inheritedSubject());
        } else {
          finite.take(k, group);
        }
      }
    }
  }

  /** Gives the verb to a subject, or an infinitive, further in front where one waits for it. */
  private boolean takesWaiting(int k, VerbGroup group) {
    return waiting.take(k, group)
        || setOff.take(k, group)
        || said.take(k, group)
        || joined.take(k, group);
  }

  /** Gives the clause on top the verb that its auxiliary waited for. */
  private void complete(int k, VerbGroup whole) {
    open.top.take(whole, k);
    open.top.chunks.add(k);
  }

  private VerbGroup auxiliary() {
    return Objects.requireNonNull(open.top.verb);
  }

  /** "Were yesterday cleared", "has on Tuesday agreed", "was, in 1997, elected". */
  private boolean isPartedByTime(int k, VerbGroup group) {
    VerbGroup auxiliary = open.top.verb;
    return auxiliary != null
        && auxiliary.isAuxiliary()
        && group.mayStandBehind(auxiliary)
        && look.isTimeAlone(open.top.verbChunk + 1, k, group.mood() != VerbGroup.Mood.GERUND);
  }

  /** "Does not in any way prove": a phrase between the auxiliary "do" and its bare verb. */
  private boolean isPartedByPhrase(int k) {
    VerbGroup auxiliary = open.top.verb;
    int phrase = look.is(open.top.verbChunk + 1, Kind.OTHER) ? 2 : 1;
    return auxiliary != null
        && auxiliary.lemma().equals("do")
        && auxiliary.from() == auxiliary.head()
        && open.top.verbChunk + phrase + 2 == k
        && look.is(k - 2, Kind.PREPOSITION)
        && look.is(k - 1, Kind.NOUN)
        && look.isBase(k);
  }

  /** "Was submitted and withdrawn", "has written books and given talks": of one auxiliary. */
  private boolean isJoinedParticiple(int k) {
    VerbGroup joined = open.top.verb;
    return joined != null
        && joined.maybeFinite()
        && (joined.passive() || joined.perfect())
        && look.is(look.before(k), Kind.CONJUNCTION);
  }

  /**
   * "Only in 1971 were women allowed …", "never has a council lost …": an auxiliary before its
   * subject, which a word of limits in front calls for.
   */
  private boolean waitsForVerb(int k) {
    VerbGroup auxiliary = open.top.verb;
    int noun = open.top.verbChunk + 1;
    return auxiliary != null
        && open.top.subject < 0
        && open.top.parent == null
        && auxiliary.isAuxiliary()
        && look.is(noun, Kind.NOUN)
        && isSubjectUpTo(noun, k)
        && INVERTING.contains(look.lower(0));
  }

  /** "Did the head of the bank, who had left, …": a noun with its phrases and what is set off. */
  private boolean isSubjectUpTo(int noun, int k) {
    return open.top.chunks.stream()
        .filter(c -> c > noun && c < k)
        .allMatch(
            c ->
                look.is(c, Kind.COMMA)
                    || look.is(c, Kind.ADVERB)
                    || look.is(c, Kind.TIME)
                    || look.is(c, Kind.PREPOSITION)
                    || look.is(c - 1, Kind.PREPOSITION));
  }
}
