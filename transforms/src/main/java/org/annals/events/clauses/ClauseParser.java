package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Word;
import org.annals.text.names.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Groups chunks into clauses, left to right: a stack of open clauses, on which a verb, a
 * subordinator or a relative opens another, and a comma or a verb that fits no more closes one.
 */
final class ClauseParser {

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
          "forbid");

  /** Words in front that set the auxiliary before its subject. */
  private static final Set<String> INVERTING =
      Set.of("only", "never", "not", "rarely", "seldom", "hardly", "twice", "so");

  private final List<Word> words;
  private final List<Chunk> chunks;
  private final List<OpenClause> all = new ArrayList<>();
  private final ClauseLook look;
  private final SubjectLook subjects;
  private final ParticipleLook participles;
  private final MarkLook marks;
  private final AntecedentLook antecedents;
  private OpenClause top;

  /** The adverbial clause that the last comma closed: what follows from it goes on from there. */
  private @Nullable OpenClause closed;

  private ClauseParser(List<Word> words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
    this.look = new ClauseLook(words, chunks);
    this.subjects = new SubjectLook(look);
    this.participles = new ParticipleLook(look, subjects);
    this.marks = new MarkLook(look);
    this.antecedents = new AntecedentLook(look);
    this.top = new OpenClause(0, Clause.Kind.MAIN, null, "");
    all.add(top);
  }

  static List<Clause> parse(List<Word> words, List<Chunk> chunks) {
    ClauseParser parser = new ClauseParser(words, chunks);
    for (int k = 0; k < chunks.size(); k++) {
      parser.step(k);
    }
    return parser.all.stream().map(OpenClause::closed).toList();
  }

  private void step(int k) {
    switch (chunks.get(k).kind()) {
      case VERB -> verb(k);
      case SUBORDINATOR -> subordinator(k);
      case RELATIVE -> relative(k);
      case COMMA -> comma(k);
      case DASH, BRACKET -> aside(k);
      case QUOTE -> quote(k);
      case STOP -> stop(k);
      default -> top.chunks.add(k);
    }
  }

  private OpenClause push(Clause.Kind kind, OpenClause parent, String marker) {
    top = new OpenClause(all.size(), kind, parent, marker);
    all.add(top);
    return top;
  }

  private void pop() {
    if (top.parent != null) {
      top = top.parent;
    }
  }

  // --- words that open clauses

  private void subordinator(int k) {
    String word = look.lower(k);
    if (word.equals("that")) {
      that(k);
    } else if (look.leadsClause(k)) {
      push(Clause.Kind.ADVERBIAL, top, word).chunks.add(k);
    } else {
      top.chunks.add(k);
    }
  }

  private void that(int k) {
    int before = look.before(k);
    if (before >= 0 && chunks.get(before).is(Kind.NOUN) && marks.relativeThat(k, top)) {
      pushRelative(k, antecedents.isFirst(k, before, top) ? before - 2 : before);
    } else if (look.leadsClause(k)) {
      push(Clause.Kind.CONTENT, top, "that").chunks.add(k);
    } else {
      top.chunks.add(k);
    }
  }

  private void relative(int k) {
    if (look.isOfPeriod(k)) {
      pushRelative(k, -1);
      return;
    }
    int noun = look.nounBefore(k);
    boolean person = look.lower(k).equals("who") && look.is(noun - 1, Kind.PREPOSITION);
    boolean office = person && look.lower(noun - 1).equals("of") && look.is(noun - 2, Kind.NOUN);
    boolean first = (office && Roles.isRole(headOf(noun - 2))) || antecedents.isFirst(k, noun, top);
    pushRelative(k, first ? noun - 2 : noun);
  }

  private String headOf(int k) {
    return words.get(chunks.get(k).head()).lower();
  }

  private void pushRelative(int k, int antecedent) {
    OpenClause clause = push(Clause.Kind.RELATIVE, top, look.lower(k));
    clause.subject = antecedent;
    clause.chunks.add(k);
  }

  // --- verbs

  private void verb(int k) {
    VerbGroup group = VerbGroup.of(words, chunks.get(k).from(), chunks.get(k).head());
    if (waitsForVerb(k)) {
      top.subject = look.before(k);
      top.take(group.behind(Objects.requireNonNull(top.verb)), k);
      top.chunks.add(k);
      return;
    }
    switch (group.mood()) {
      case INFINITIVE -> nest(k, group, Clause.Kind.INFINITIVE, actor(k));
      case GERUND -> gerund(k, group);
      case PARTICIPLE -> participle(k, group);
      case AMBIGUOUS -> {
        if (participles.isReduced(k, top)) {
          participle(k, group);
        } else {
          finite(k, group);
        }
      }
      case FINITE -> {
        if (look.isBareInfinitive(k)) {
          nest(k, group, Clause.Kind.INFINITIVE, top.inheritedSubject());
        } else {
          finite(k, group);
        }
      }
    }
  }

  /**
   * "Only in 1971 were women allowed …", "never has a council lost …": an auxiliary before its
   * subject, which a word of limits in front calls for.
   */
  private boolean waitsForVerb(int k) {
    VerbGroup auxiliary = top.verb;
    int noun = look.before(k);
    return auxiliary != null
        && top.subject < 0
        && top.parent == null
        && auxiliary.isAuxiliary()
        && look.is(noun, Kind.NOUN)
        && noun == top.verbChunk + 1
        && INVERTING.contains(look.lower(0));
  }

  /** Whose infinitive it is: "ordered the mine to pay" makes the mine pay. */
  private int actor(int k) {
    int object = look.before(k);
    VerbGroup verb = top.verb;
    boolean told =
        verb != null
            && top.verbChunk == object - 1
            && look.is(object, Kind.NOUN)
            && !verb.passive()
            && TELLING_TO.contains(verb.lemma());
    return told ? object : top.inheritedSubject();
  }

  private void nest(int k, VerbGroup group, Clause.Kind kind, int subject) {
    OpenClause clause = push(kind, top, "");
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
  }

  private void gerund(int k, VerbGroup group) {
    int before = look.before(k);
    boolean opensAdverbial =
        top.is(Clause.Kind.ADVERBIAL)
            && !top.hasVerb()
            && before >= 0
            && chunks.get(before).is(Kind.SUBORDINATOR);
    if (opensAdverbial) {
      top.take(group, k);
      top.chunks.add(k);
    } else if (before >= 0 && chunks.get(before).is(Kind.NOUN)) {
      nest(k, group, Clause.Kind.PARTICIPIAL, before);
    } else {
      if (before >= 0
          && chunks.get(before).is(Kind.CONJUNCTION)
          && top.is(Clause.Kind.PARTICIPIAL)) {
        pop();
      }
      boolean result = closed != null && chunks.get(k - 1).is(Kind.COMMA);
      nest(
          k,
          group,
          Clause.Kind.PARTICIPIAL,
          result && closed != null ? closed.inheritedSubject() : top.inheritedSubject());
    }
  }

  private void participle(int k, VerbGroup group) {
    int before = look.before(k);
    if ((top.is(Clause.Kind.RELATIVE) && !top.hasVerb())
        || (top.is(Clause.Kind.ADVERBIAL)
            && !top.hasVerb()
            && look.nounBefore(k) < top.chunks.get(0))) {
      top.take(group, k);
      top.chunks.add(k);
      return;
    }
    if (before >= 0 && chunks.get(before).is(Kind.CONJUNCTION) && top.is(Clause.Kind.PARTICIPIAL)) {
      int shared = top.subject;
      pop();
      nest(k, group, Clause.Kind.PARTICIPIAL, shared);
      return;
    }
    int noun = look.nounBefore(k);
    boolean first =
        look.is(before, Kind.COMMA) && before == noun + 1 && antecedents.isText(noun - 2);
    nest(k, group, Clause.Kind.PARTICIPIAL, first ? noun - 2 : noun);
  }

  private void finite(int k, VerbGroup group) {
    boolean inverted = SayingVerbs.isSaying(group.lemma()) && marks.isInverted(k);
    if (inverted && !top.hasVerb() && subjects.ownSubject(top, k) < 0) {
      top.subject = k + 1;
    }
    if (inverted && top.hasVerb()) {
      attribution(k, group, k + 1);
      return;
    }
    if (inverted || !marks.isParenthetic(k)) {
      plain(k, group);
    } else {
      int speaker = look.before(k);
      moveFrom(speaker, push(Clause.Kind.ATTRIBUTION, top, ""), k, group, speaker);
    }
  }

  private void plain(int k, VerbGroup group) {
    if (participles.isMistaken(k, top)) {
      top.chunks.add(k);
      return;
    }
    if (top.verb != null && top.verb.isBareModal() && group.from() == group.head()) {
      top.take(group.under(top.verb), k);
      top.chunks.add(k);
      return;
    }
    while (true) {
      if (!top.hasVerb() && participles.isContact(k)) {
        int own = look.before(k);
        moveFrom(own, push(Clause.Kind.RELATIVE, top, ""), k, group, own);
        return;
      }
      if (!top.hasVerb()) {
        takeFinite(top, k, group);
        return;
      }
      int subject = subjects.subjectBefore(k, top.verbChunk);
      if (subject >= 0 && opensOwn(k, group, subject)) {
        return;
      }
      if (subject < 0 && sharesSubject(k, group)) {
        return;
      }
      if (top.parent == null) {
        coordinate(k, group, subject);
        return;
      }
      pop();
    }
  }

  private void takeFinite(OpenClause clause, int k, VerbGroup group) {
    int own = subjects.ownSubject(clause, k);
    if (own >= 0) {
      clause.subject = own;
    } else if (clause.subject < 0 && isGerundSubject(clause, k)) {
      clause.subject = 0;
    }
    clause.take(group, k);
    clause.chunks.add(k);
  }

  /** "Rebuilding the bridge cost millions": what the sentence opens with is done by nobody. */
  private boolean isGerundSubject(OpenClause clause, int k) {
    OpenClause first = all.size() > 1 ? all.get(1) : clause;
    VerbGroup gerund = first.verb;
    return clause.parent == null
        && first.is(Clause.Kind.PARTICIPIAL)
        && gerund != null
        && gerund.mood() == VerbGroup.Mood.GERUND
        && first.verbChunk == 0
        && look.is(1, Kind.NOUN)
        && first.chunks.stream().noneMatch(c -> c < k && look.is(c, Kind.COMMA));
  }

  /** A verb with a noun of its own before it, when the clause on top has a verb already. */
  private boolean opensOwn(int k, VerbGroup group, int subject) {
    int before = look.before(subject);
    Kind kind = before < 0 ? Kind.OTHER : chunks.get(before).kind();
    VerbGroup above = top.verb;
    if (kind == Kind.COMMA || kind == Kind.QUOTE) {
      if (SayingVerbs.isSaying(group.lemma()) && look.endsSoon(k)) {
        attribution(k, group, subject);
        return true;
      }
      return own(Clause.Kind.COORDINATE, k, group, subject, isSubordinate(top));
    }
    if (kind == Kind.CONJUNCTION && listsSubjects(before)) {
      return own(Clause.Kind.CONTENT, k, group, look.before(before), false);
    }
    if (kind == Kind.CONJUNCTION) {
      return own(Clause.Kind.COORDINATE, k, group, subject, isSubordinate(top));
    }
    if (above != null
        && SayingVerbs.takesContent(above.lemma())
        && (kind != Kind.NOUN || look.is(before - 1, Kind.PREPOSITION) || MarkLook.isToldTo(above))
        && look.nothingBut(top.verbChunk, subject)) {
      return own(Clause.Kind.CONTENT, k, group, subject, false);
    }
    if (kind == Kind.NOUN && before > top.verbChunk) {
      moveFrom(subject, push(Clause.Kind.RELATIVE, top, ""), k, group, subject);
      return true;
    }
    return false;
  }

  /**
   * "Said her party and the union had agreed": two nouns of what is said, joined at {@code and}.
   */
  private boolean listsSubjects(int and) {
    int first = look.before(and);
    return top.verb != null
        && SayingVerbs.isReport(top.verb.lemma())
        && !MarkLook.isToldTo(top.verb)
        && first == top.verbChunk + 1
        && look.is(first, Kind.NOUN);
  }

  private boolean own(Clause.Kind kind, int k, VerbGroup group, int subject, boolean outside) {
    if (outside) {
      return false;
    }
    OpenClause parent =
        kind == Clause.Kind.COORDINATE && top.parent != null && !top.is(Clause.Kind.CONTENT)
            ? top.parent
            : top;
    moveFrom(
        subject, push(kind, kind == Clause.Kind.COORDINATE ? top : parent, ""), k, group, subject);
    return true;
  }

  /**
   * Gives the chunks from {@code first} on, which were taken for the clause above, to their own
   * clause.
   */
  private void moveFrom(int first, OpenClause clause, int k, VerbGroup group, int subject) {
    OpenClause above = clause.parent;
    while (above != null) {
      List<Integer> later = above.chunks.stream().filter(c -> c >= first && c < k).toList();
      above.chunks.removeAll(later);
      clause.chunks.addAll(later);
      above = above.parent;
    }
    clause.chunks.sort(null);
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
  }

  private static boolean isSubordinate(OpenClause clause) {
    return clause.is(Clause.Kind.RELATIVE)
        || clause.is(Clause.Kind.PARTICIPIAL)
        || clause.is(Clause.Kind.INFINITIVE)
        || clause.is(Clause.Kind.ADVERBIAL)
        || clause.is(Clause.Kind.ATTRIBUTION)
        || clause.is(Clause.Kind.ASIDE);
  }

  /** "… and left": a finite verb joined to one before it. */
  private boolean sharesSubject(int k, VerbGroup group) {
    int before = look.before(k);
    if (before < 0
        || (!chunks.get(before).is(Kind.CONJUNCTION) && !chunks.get(before).is(Kind.COMMA))) {
      return false;
    }
    if (top.verb == null || (!top.verb.maybeFinite() && top.parent != null)) {
      return false;
    }
    coordinate(k, group, top.inheritedSubject());
    return true;
  }

  private void coordinate(int k, VerbGroup group, int subject) {
    OpenClause clause = push(Clause.Kind.COORDINATE, top, "");
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
  }

  private void attribution(int k, VerbGroup group, int subject) {
    while (top.parent != null) {
      pop();
    }
    OpenClause clause = push(Clause.Kind.ATTRIBUTION, top, "");
    moveFrom(Math.min(subject, k), clause, k, group, subject);
  }

  // --- marks

  private void comma(int k) {
    closed = null;
    if (top.is(Clause.Kind.ADVERBIAL) && top.hasVerb() && marks.addsTime(k, top)) {
      top.chunks.add(k);
      return;
    }
    OpenClause inner = top;
    while (top.parent != null && isSubordinate(top) && top.hasVerb() && !marks.listGoesOn(k, top)) {
      pop();
    }
    if (inner != top
        && inner.is(Clause.Kind.ADVERBIAL)
        && inner.verbChunk > top.verbChunk
        && top.hasVerb()) {
      closed = inner;
    }
    top.chunks.add(k);
  }

  private void aside(int k) {
    if (top.is(Clause.Kind.ASIDE) || insideAside()) {
      while (!top.is(Clause.Kind.ASIDE)) {
        pop();
      }
      top.chunks.add(k);
      pop();
    } else {
      push(Clause.Kind.ASIDE, top, "").chunks.add(k);
    }
  }

  private boolean insideAside() {
    for (OpenClause clause = top; clause != null; clause = clause.parent) {
      if (clause.is(Clause.Kind.ASIDE)) {
        return true;
      }
    }
    return false;
  }

  private void quote(int k) {
    OpenClause quoted = top;
    while (quoted != null && !quoted.is(Clause.Kind.QUOTED)) {
      quoted = quoted.parent;
    }
    if (quoted != null && !marks.opensQuote(k)) {
      quoted.chunks.add(k);
      top = quoted.parent == null ? quoted : quoted.parent;
    } else if (quoted == null && marks.quotesClause(k)) {
      push(Clause.Kind.QUOTED, top, "").chunks.add(k);
    } else {
      top.chunks.add(k);
    }
  }

  private void stop(int k) {
    top.chunks.add(k);
    boolean quoted = top.is(Clause.Kind.QUOTED);
    if (!quoted && k + 1 < chunks.size() && marks.isClauseStop(k)) {
      OpenClause root = all.get(0);
      top = push(Clause.Kind.MAIN, root, "");
    }
  }
}
