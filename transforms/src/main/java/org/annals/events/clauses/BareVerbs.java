package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;

/** The clauses that infinitives, gerunds and participles open. */
final class BareVerbs {

  /** Verbs whose object does what the infinitive behind it tells. */
  private static final Set<String> TELLING_TO =
      Set.of(
          "order",
          "instruct",
          "urge",
          "require",
          "compel",
          "persuade",
          "command",
          "expect",
          "allow",
          "force",
          "permit",
          "enable",
          "invite",
          "encourage",
          "cause",
          "forbid",
          "ask",
          "tell",
          "summon",
          "beg",
          "direct",
          "advise",
          "warn",
          "press",
          "pressure",
          "request",
          "authorise",
          "authorize",
          "prompt",
          "want",
          "wish",
          "challenge",
          "teach",
          "train",
          "commission",
          "hire",
          "appoint",
          "nominate",
          "elect",
          "recruit",
          "oblige",
          "induce",
          "lobby",
          "petition",
          "implore",
          "entice",
          "tempt",
          "inspire",
          "empower",
          "entitle");

  /** Verbs behind which a participle tells how their subject is. */
  private static final Set<String> LINKING =
      Set.of("remain", "stay", "feel", "look", "seem", "become");

  private static final Set<String> SPENDING = Set.of("spend", "waste");

  /** What speakers do with words, beside saying. */
  private static final Set<String> SPEAKING =
      Set.of(
          "accuse",
          "blame",
          "reject",
          "dismiss",
          "urge",
          "call",
          "refer",
          "criticise",
          "criticize");

  /** What somebody has or makes in order that something is done to him. */
  private static final Set<String> CLAIMS =
      Set.of(
          ("right rights chance bid battle fight need wish desire request demand claim plea appeal"
                  + " attempt effort efforts offer permission ability opportunity reason reasons way"
                  + " refusal failure call calls campaign struggle willingness readiness consent")
              .split(" ", -1));

  /** What is done to somebody for a deed of his. */
  private static final Set<String> JUDGING =
      Set.of(
          "sentence",
          "convict",
          "jail",
          "fine",
          "arrest",
          "charge",
          "accuse",
          "blame",
          "punish",
          "criticise",
          "criticize",
          "praise",
          "thank",
          "sack",
          "dismiss",
          "suspend",
          "ban",
          "condemn",
          "sue",
          "prosecute",
          "indict",
          "suspect",
          "honour",
          "honor");

  private final ClauseLook look;
  private final AntecedentLook antecedents;
  private final OpenClauses open;

  BareVerbs(ClauseLook look, AntecedentLook antecedents, OpenClauses open) {
    this.look = look;
    this.antecedents = antecedents;
    this.open = open;
  }

  /** An infinitive. */
  void infinitive(int k, VerbGroup group) {
    int object = toBeDone(k, group);
    open.nest(k, group, Clause.Kind.INFINITIVE, object >= 0 ? object : actor(k));
  }

  /**
   * "Announced a service to be held in Lima", "called for a vote to be held": what is to be held;
   * −1 where it is whoever acts, as in "won the right to be heard".
   */
  private int toBeDone(int k, VerbGroup group) {
    int noun = look.before(k);
    VerbGroup verb = open.top.verb;
    boolean object = open.top.verbChunk == noun - 1;
    boolean wanted =
        open.top.verbChunk == noun - 2
            && look.is(noun - 1, Kind.PREPOSITION)
            && look.lower(noun - 1).equals("for");
    return group.passive()
            && verb != null
            && !verb.passive()
            && !verb.isCopula()
            && !verb.lemma().equals("have")
            && look.is(noun, Kind.NOUN)
            && (object || wanted)
            && !CLAIMS.contains(look.head(noun).lower())
        ? noun
        : -1;
  }

  /** Whose infinitive it is: "ordered the mine to pay" makes the mine pay. */
  private int actor(int k) {
    int before = look.before(k);
    boolean not = look.is(before, Kind.OTHER) && look.lower(before).equals("not");
    int object = not ? look.before(before) : before;
    VerbGroup verb = open.top.verb;
    if (look.is(before, Kind.NOUN)
        && look.is(before - 1, Kind.PREPOSITION)
        && look.lower(before - 1).equals("for")
        && look.is(before - 2, Kind.NOUN)) {
      // "Plans for the ship to sail".
      return before;
    }
    if (isDue(before)) {
      return headOf(look.nounBefore(before));
    }
    boolean told =
        verb != null
            && open.top.verbChunk == object - 1
            && look.is(object, Kind.NOUN)
            && !verb.passive()
            && TELLING_TO.contains(verb.lemma());
    return told ? object : open.top.inheritedSubject();
  }

  /** "The findings of the board, due to be published on Friday", and not "the board is due to". */
  private boolean isDue(int adjective) {
    return look.is(adjective, Kind.ADJECTIVE)
        && look.lower(adjective).equals("due")
        && (look.is(adjective - 1, Kind.NOUN)
            || (look.is(adjective - 1, Kind.COMMA) && open.top.hasVerb()))
        && look.nounBefore(adjective) >= 0;
  }

  /** The noun that has {@code noun} behind "of", or itself. */
  private int headOf(int noun) {
    int head = noun;
    while (look.is(head - 1, Kind.PREPOSITION)
        && look.lower(head - 1).equals("of")
        && look.is(head - 2, Kind.NOUN)) {
      head -= 2;
    }
    return head;
  }

  /** "Remains trapped", "felt cheated": whose state it is, whatever noun stands nearer. */
  private boolean isState(int k) {
    VerbGroup verb = open.top.verb;
    return verb != null && open.top.verbChunk == k - 1 && LINKING.contains(verb.lemma());
  }

  /** "Went on trial on Monday charged with fraud": whoever stands there, and not the trial. */
  private boolean isOnTrial(int k, VerbGroup group) {
    int noun = look.nounBefore(k);
    return Set.of("charge", "accuse", "convict", "suspect").contains(group.lemma())
        && open.top.hasVerb()
        && look.is(noun - 1, Kind.PREPOSITION)
        && Set.of("trial", "court", "custody", "jail", "prison", "dock", "magistrates", "judge")
            .contains(look.head(noun).lower());
  }

  /** A form in -ing. */
  void gerund(int k, VerbGroup group) {
    int before = look.before(k);
    boolean opensAdverbial =
        open.top.is(Clause.Kind.ADVERBIAL)
            && !open.top.hasVerb()
            && look.is(before, Kind.SUBORDINATOR);
    if (opensAdverbial) {
      open.top.take(group, k);
      open.top.chunks.add(k);
    } else if (look.is(before, Kind.NOUN)) {
      open.nest(
          k,
          group,
          Clause.Kind.PARTICIPIAL,
          isSpent(k) ? open.top.inheritedSubject() : placed(before));
    } else {
      boolean joined = look.is(before, Kind.CONJUNCTION) && open.top.is(Clause.Kind.PARTICIPIAL);
      int shared = open.top.subject;
      if (joined) {
        open.pop();
      }
      boolean result =
          open.closed != null
              && look.is(k - 1, Kind.COMMA)
              && (!open.closed.is(Clause.Kind.ATTRIBUTION) || isSaid(group));
      open.nest(
          k,
          group,
          Clause.Kind.PARTICIPIAL,
          joined
              ? shared
              : result && open.closed != null ? open.closed.inheritedSubject() : doer(before));
    }
  }

  /** "Fans in Lima waiting for hours": who is there, and no town. */
  private int placed(int noun) {
    boolean place =
        look.is(noun - 1, Kind.PREPOSITION)
            && Set.of("in", "at", "near", "outside", "from").contains(look.lower(noun - 1))
            && look.is(noun - 2, Kind.NOUN)
            && look.head(noun).token().isCapitalised();
    return place ? noun - 2 : noun;
  }

  /** "Spent two hours in bed reading": whoever spent them. */
  private boolean isSpent(int k) {
    VerbGroup verb = open.top.verb;
    return verb != null
        && SPENDING.contains(verb.lemma())
        && !verb.passive()
        && !look.is(k - 1, Kind.COMMA);
  }

  /** Whose deed a gerund is: "sentenced the general to 25 years for ordering" is the general's. */
  private int doer(int before) {
    VerbGroup verb = open.top.verb;
    int object = open.top.verbChunk + 1;
    boolean judged =
        verb != null
            && !verb.passive()
            && JUDGING.contains(verb.lemma())
            && look.is(before, Kind.PREPOSITION)
            && look.is(object, Kind.NOUN);
    return judged ? object : open.top.inheritedSubject();
  }

  /** "…, police said, denying it": what speakers do with words. */
  private static boolean isSaid(VerbGroup group) {
    return SayingVerbs.isSaying(group.lemma()) || SPEAKING.contains(group.lemma());
  }

  /** A bare participle that describes a noun. */
  void participle(int k, VerbGroup group) {
    int before = look.before(k);
    if ((open.top.is(Clause.Kind.RELATIVE) && !open.top.hasVerb())
        || (open.top.is(Clause.Kind.ADVERBIAL)
            && !open.top.hasVerb()
            && look.nounBefore(k) < open.top.chunks.get(0))) {
      open.top.take(group, k);
      open.top.chunks.add(k);
      return;
    }
    if (look.is(before, Kind.CONJUNCTION) && open.top.is(Clause.Kind.PARTICIPIAL)) {
      int shared = open.top.subject;
      open.pop();
      open.nest(k, group, Clause.Kind.PARTICIPIAL, shared);
      return;
    }
    if (look.is(0, Kind.VERB)
        && open.top.parent == null
        && !open.top.hasVerb()
        && open.opensWithParticiple(k)) {
      // "Built in 1974, sold in 1989, the ship …": one after another of what is still to come.
      open.nest(k, group, Clause.Kind.PARTICIPIAL, -1);
      return;
    }
    if (isState(k) || isOnTrial(k, group)) {
      open.nest(k, group, Clause.Kind.PARTICIPIAL, open.top.inheritedSubject());
      return;
    }
    int noun = firstCounted(look.nounBefore(k), k);
    boolean beside = look.is(before, Kind.COMMA) && before == noun + 1;
    boolean first = beside && antecedents.isText(noun - 2, group);
    int whole =
        beside ? antecedents.headSetOff(k, noun, group) : antecedents.written(k, noun, group);
    open.nest(k, group, Clause.Kind.PARTICIPIAL, first ? noun - 2 : whole);
  }

  /** "Six men and one woman killed": the first of two that are counted, right before what was. */
  private int firstCounted(int noun, int k) {
    boolean joined =
        noun == k - 1
            && look.is(noun - 1, Kind.CONJUNCTION)
            && look.lower(noun - 1).equals("and")
            && look.is(noun - 2, Kind.NOUN);
    return joined && isCounted(noun) && isCounted(noun - 2) ? noun - 2 : noun;
  }

  private boolean isCounted(int noun) {
    return look.first(noun).is(Tag.NUM) || Set.of("a", "an").contains(look.lower(noun));
  }
}
