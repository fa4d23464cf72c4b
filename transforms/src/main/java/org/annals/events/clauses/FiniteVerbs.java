package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;

/** Finds the clause of a finite verb: the one on top, one before it on the stack, or its own. */
final class FiniteVerbs {

  /** Before whom a case is told. */
  private static final Set<String> HEARERS =
      Set.of("court", "jury", "jurors", "inquest", "inquiry", "tribunal", "hearing", "panel");

  private final ClauseLook look;
  private final SubjectLook subjects;
  private final ParticipleLook participles;
  private final MarkLook marks;
  private final RelativeHeads heads;
  private final OpenClauses open;

  FiniteVerbs(
      ClauseLook look,
      SubjectLook subjects,
      ParticipleLook participles,
      MarkLook marks,
      OpenClauses open) {
    this.look = look;
    this.subjects = subjects;
    this.participles = participles;
    this.marks = marks;
    this.heads = new RelativeHeads(look);
    this.open = open;
  }

  /** Gives the verb at {@code k} to its clause. */
  void take(int k, VerbGroup group) {
    boolean inverted = SayingVerbs.isSaying(group.lemma()) && marks.isInverted(k);
    if (inverted && !open.top.hasVerb() && subjects.ownSubject(open.top, k) < 0) {
      open.top.subject = k + 1;
    }
    if (inverted && open.top.hasVerb()) {
      open.attribution(k, group, k + 1);
      return;
    }
    int setOff = !inverted && open.top.hasVerb() ? marks.speakerSetOff(k) : -1;
    if (setOff > 0) {
      open.attribution(k, group, setOff);
    } else if (inverted || !marks.isParenthetic(k)) {
      plain(k, group);
    } else {
      int speaker = look.before(k);
      open.moveFrom(speaker, open.push(Clause.Kind.ATTRIBUTION, open.top, ""), k, group, speaker);
    }
  }

  private void plain(int k, VerbGroup group) {
    if (participles.isMistaken(k, open.top)) {
      open.top.chunks.add(k);
      return;
    }
    if (isInfinitiveOfHeadline(k, group)) {
      open.nest(k, group, Clause.Kind.INFINITIVE, open.top.inheritedSubject());
      return;
    }
    if (open.top.verb != null && open.top.verb.isBareModal() && group.from() == group.head()) {
      open.top.take(group.under(open.top.verb), k);
      open.top.chunks.add(k);
      return;
    }
    if (saysMore(k, group)) {
      while (!open.top.is(Clause.Kind.CONTENT)) {
        open.pop();
      }
      open.pop();
    }
    while (true) {
      if (!open.top.hasVerb() && participles.isContact(k)) {
        int own = look.before(k);
        open.moveFrom(own, open.push(Clause.Kind.RELATIVE, open.top, ""), k, group, own);
        return;
      }
      if (!open.top.hasVerb()) {
        takeFinite(open.top, k, group);
        return;
      }
      int subject = subjects.subjectBefore(k, open.top.verbChunk);
      if (subject >= 0 && opensOwn(k, group, subject)) {
        return;
      }
      int waiting = subject < 0 ? waitingSubject(k) : -1;
      if (waiting >= 0 && own(Clause.Kind.COORDINATE, k, group, waiting, false)) {
        return;
      }
      if (subject < 0 && sharesSubject(k, group)) {
        return;
      }
      if (open.top.parent == null) {
        open.coordinate(k, group, subject);
        return;
      }
      open.pop();
    }
  }

  /** "Firm to close plant, cut 600 jobs": what it is to do besides. */
  private boolean isInfinitiveOfHeadline(int k, VerbGroup group) {
    boolean base = look.head(k).lower().equals(group.lemma()) && group.from() == group.head();
    return base
        && open.top.parent == null
        && !open.top.hasVerb()
        && look.is(k - 1, Kind.COMMA)
        && look.is(1, Kind.VERB)
        && look.group(1).mood() == VerbGroup.Mood.INFINITIVE;
  }

  /** "Denied that he would leave, but said": the speaker of what stands before goes on. */
  private boolean saysMore(int k, VerbGroup group) {
    int joint = look.before(k);
    OpenClause content = open.top;
    while (content.parent != null && !content.is(Clause.Kind.CONTENT)) {
      content = content.parent;
    }
    boolean joined =
        look.is(joint, Kind.CONJUNCTION)
            && (look.is(joint - 1, Kind.COMMA) || saysThat(k, content));
    VerbGroup above = content.parent == null ? null : content.parent.verb;
    return joined
        && content.hasVerb()
        && (SayingVerbs.isReport(group.lemma()) || saysThat(k, content))
        && above != null
        && SayingVerbs.isSaying(above.lemma());
  }

  /** "Said the tax would hurt and proposed that …": no tax proposes anything. */
  private boolean saysThat(int k, OpenClause content) {
    int next = k + 1;
    while (look.is(next, Kind.TIME) || look.isTimePreposition(next)) {
      next++;
    }
    return look.is(next, Kind.SUBORDINATOR)
        && look.lower(next).equals("that")
        && look.is(content.subject, Kind.NOUN)
        && !heads.mayBePeople(content.subject);
  }

  /**
   * "…, and the brooch, valued on Monday, will be shown": the noun behind a comma and "and" that
   * has no verb yet, since what follows it was set off; −1 for none.
   */
  private int waitingSubject(int k) {
    if (!look.is(look.before(k), Kind.COMMA) || open.top.parent != null) {
      return -1;
    }
    return open.top.chunks.stream()
        .filter(c -> c > open.top.verbChunk && c < k && look.is(c, Kind.NOUN))
        .filter(c -> look.is(c + 1, Kind.COMMA) && look.is(look.before(c), Kind.CONJUNCTION))
        .filter(c -> look.is(look.before(look.before(c)), Kind.COMMA))
        .findFirst()
        .orElse(-1);
  }

  private void takeFinite(OpenClause clause, int k, VerbGroup group) {
    int own = subjects.ownSubject(clause, k);
    if (own >= 0) {
      clause.subject = own;
    } else if (isInvertedState(clause, k, group)) {
      clause.subject = k + 1;
      open.ofSubject(k, k + 1);
    } else if (clause.subject < 0 && isGerundSubject(clause, k)) {
      clause.subject = open.get(open.size() - 1).verbChunk;
    }
    clause.take(group, k);
    clause.chunks.add(k);
  }

  /**
   * "Among those killed was Omar Diallo", "also hurt were two men": what is said of a subject
   * stands before the verb, and the subject behind it.
   */
  private boolean isInvertedState(OpenClause clause, int k, VerbGroup group) {
    return clause.parent == null
        && clause.subject < 0
        && group.isCopula()
        && look.is(k + 1, Kind.NOUN)
        && !look.head(k + 1).is(Tag.PRON)
        && open.opensWithParticiple(k)
        && (look.is(0, Kind.VERB)
            || look.is(1, Kind.VERB)
            || Set.of("among", "also").contains(look.lower(0)));
  }

  /** "Rebuilding the bridge cost millions": what the sentence opens with is done by nobody. */
  private boolean isGerundSubject(OpenClause clause, int k) {
    OpenClause last = open.get(open.size() - 1);
    VerbGroup gerund = last.verb;
    int opening = clause.chunks.isEmpty() ? 0 : clause.chunks.get(0) + 1;
    return last.parent == clause
        && (clause.parent == null || clause.is(Clause.Kind.CONTENT))
        && last.is(Clause.Kind.PARTICIPIAL)
        && gerund != null
        && gerund.mood() == VerbGroup.Mood.GERUND
        && last.verbChunk == opening
        && last.chunks.stream().noneMatch(c -> c < k && look.is(c, Kind.COMMA));
  }

  /** A verb with a noun of its own before it, when the clause on top has a verb already. */
  private boolean opensOwn(int k, VerbGroup group, int subject) {
    int before = look.before(subject);
    Kind kind = before < 0 ? Kind.OTHER : look.kind(before);
    VerbGroup above = open.top.verb;
    if (kind == Kind.COMMA || kind == Kind.QUOTE) {
      boolean says = SayingVerbs.isSaying(group.lemma()) || isHearing(group, subject);
      if (says && look.endsSoon(k)) {
        open.attribution(k, group, subject);
        return true;
      }
      return own(Clause.Kind.COORDINATE, k, group, subject, OpenClauses.isSubordinate(open.top));
    }
    if (kind == Kind.CONJUNCTION && listsSubjects(before)) {
      return own(Clause.Kind.CONTENT, k, group, look.before(before), false);
    }
    if (kind == Kind.CONJUNCTION) {
      return own(Clause.Kind.COORDINATE, k, group, subject, OpenClauses.isSubordinate(open.top));
    }
    if (above != null
        && !isOfWaiting(k)
        && SayingVerbs.takesContent(above.lemma())
        && (kind != Kind.NOUN || look.is(before - 1, Kind.PREPOSITION) || MarkLook.isToldTo(above))
        && look.nothingBut(open.top.verbChunk, subject)) {
      return own(Clause.Kind.CONTENT, k, group, subject, false);
    }
    if (kind == Kind.NOUN && before > open.top.verbChunk) {
      open.moveFrom(subject, open.push(Clause.Kind.RELATIVE, open.top, ""), k, group, subject);
      return true;
    }
    return false;
  }

  /** "…, the court heard": what somebody said there. */
  private boolean isHearing(VerbGroup group, int subject) {
    return group.lemma().equals("hear") && HEARERS.contains(look.head(subject).lower());
  }

  /**
   * "A paper describing the rescue was sent": the verb that the clause above waits for, since no
   * other is to come.
   */
  private boolean isOfWaiting(int k) {
    OpenClause above = open.top.parent;
    return above != null
        && !above.hasVerb()
        && open.top.is(Clause.Kind.PARTICIPIAL)
        && subjects.ownSubject(above, k) >= 0
        && !look.verbFollows(k);
  }

  /**
   * "Said her party and the union had agreed": two nouns of what is said, joined at {@code and}.
   */
  private boolean listsSubjects(int and) {
    int first = look.before(and);
    return open.top.verb != null
        && SayingVerbs.isReport(open.top.verb.lemma())
        && !MarkLook.isToldTo(open.top.verb)
        && first == open.top.verbChunk + 1
        && look.is(first, Kind.NOUN);
  }

  private boolean own(Clause.Kind kind, int k, VerbGroup group, int subject, boolean outside) {
    if (outside) {
      return false;
    }
    int first = listStart(subject);
    open.moveFrom(first, open.push(kind, open.top, ""), k, group, first);
    return true;
  }

  /** "And notes and coins followed": the first noun of a subject that two "and"s lead to. */
  private int listStart(int subject) {
    boolean list =
        look.is(subject - 1, Kind.CONJUNCTION)
            && look.is(subject - 2, Kind.NOUN)
            && look.is(subject - 3, Kind.CONJUNCTION);
    return list ? subject - 2 : subject;
  }

  /** "… and left": a finite verb joined to one before it. */
  private boolean sharesSubject(int k, VerbGroup group) {
    int before = look.before(k);
    if (!look.is(before, Kind.CONJUNCTION) && !look.is(before, Kind.COMMA)) {
      return false;
    }
    if (open.top.verb == null || (!open.top.verb.maybeFinite() && open.top.parent != null)) {
      return false;
    }
    open.coordinate(k, group, open.top.inheritedSubject());
    return true;
  }
}
