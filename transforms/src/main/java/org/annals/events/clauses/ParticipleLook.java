package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;

/** Tells a bare participle that describes a noun from the verb of a clause. */
final class ParticipleLook {

  /** Verbs with an object left when they are told of another. */
  private static final Set<String> TWO_OBJECTS =
      Set.of(
          "give",
          "offer",
          "send",
          "award",
          "pay",
          "grant",
          "deny",
          "show",
          "tell",
          "ask",
          "call",
          "name",
          "elect",
          "appoint",
          "leave",
          "find",
          "make",
          "dub",
          "title",
          "entitle",
          "nickname",
          "consider",
          "age",
          "teach",
          "lend",
          "owe",
          "bear",
          "crown",
          "declare");

  private static final Set<String> NAMING =
      Set.of("call", "name", "dub", "nickname", "title", "entitle");

  private final ClauseLook look;
  private final SubjectLook subjects;
  private final VerbsAhead ahead;

  ParticipleLook(ClauseLook look, SubjectLook subjects) {
    this.look = look;
    this.subjects = subjects;
    this.ahead = new VerbsAhead(look);
  }

  /**
   * Whether the bare participle at {@code k} describes a noun instead of being the verb of the
   * clause on top.
   */
  boolean isReduced(int k, OpenClause top) {
    int before = look.before(k);
    if (before < 0) {
      return true;
    }
    if (saysThat(k) || look.group(k).lemma().equals("say")) {
      // Words are said, and nobody is.
      return false;
    }
    if (isToldThat(k)) {
      return true;
    }
    if (identifies(k)) {
      return false;
    }
    return switch (look.kind(before)) {
      case NOUN -> isReducedAfterNoun(k, top);
      case QUOTE ->
          look.is(before - 1, Kind.NOUN) ? isReducedAfterNoun(k, top) : isReducedAfterComma(k, top);
      case COMMA, DASH -> isReducedAfterComma(k, top);
      case CONJUNCTION -> isOfParticiple(top) && !look.is(k + 1, Kind.NOUN);
      // "The truce agreed in April collapsed": a time between two verbs, and the main clause has
      // none.
      case VERB -> !isLastVerb(k, top);
      case SUBORDINATOR, PREPOSITION -> true;
      default -> false;
    };
  }

  /** "Jailed for hiding money and freed in May": joined to one that describes as well. */
  private static boolean isOfParticiple(OpenClause top) {
    OpenClause clause = top;
    while (clause.parent != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verb != null
        && clause.verb.mood() == VerbGroup.Mood.GERUND
        && clause.parent.is(Clause.Kind.PARTICIPIAL)) {
      clause = clause.parent;
    }
    return clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verb != null
        && clause.verb.mood() == VerbGroup.Mood.AMBIGUOUS;
  }

  /** "The driver, Omar Diallo, denied on Friday that …": nobody is denied that something is so. */
  private boolean saysThat(int k) {
    VerbGroup group = look.group(k);
    int that = k + 1;
    while (look.is(that, Kind.TIME) || look.isTimePreposition(that)) {
      that++;
    }
    return look.is(that, Kind.SUBORDINATOR)
        && look.lower(that).equals("that")
        && SayingVerbs.takesContent(group.lemma())
        && !MarkLook.isToldTo(group);
  }

  /** "The fund, told on Friday that …": who tells names a hearer. */
  private boolean isToldThat(int k) {
    return look.is(k - 1, Kind.COMMA)
        && look.is(k - 2, Kind.NOUN)
        && MarkLook.isToldTo(look.group(k))
        && look.group(k).lemma().equals("tell")
        && thatFollows(k);
  }

  private boolean isReducedAfterNoun(int k, OpenClause top) {
    if (isNamed(k) || isPlannedFor(k)) {
      return true;
    }
    boolean agent = hasAgent(k);
    if (isOfRelative(k, top)) {
      return false;
    }
    if (!agent && isLastVerb(k, top)) {
      return false;
    }
    if (!top.hasVerb()) {
      if (subjects.ownSubject(top, k) < 0 && top.subject < 0) {
        return true;
      }
      return !(SayingVerbs.isSaying(look.group(k).lemma()) && !isFound(k))
          && !isContact(k)
          && !actsOnSomething(k)
          && (ahead.subjectless(k)
              || (agent && ahead.later(k))
              || (isOfApposition(k) && ahead.afterComma(k)));
    }
    int subject = subjects.subjectBefore(k, top.verbChunk);
    if (subject < 0) {
      return true;
    }
    int left = look.before(subject);
    if (look.is(left, Kind.CONJUNCTION) || look.is(left, Kind.COMMA) || look.is(left, Kind.QUOTE)) {
      boolean lacksObject =
          Verbs.needsObject(look.group(k).lemma())
              && !look.is(k + 1, Kind.NOUN)
              && !(isParticle(k + 1) && look.is(k + 2, Kind.NOUN))
              && !SayingVerbs.isSaying(look.group(k).lemma());
      return ((agent || lacksObject) && !look.is(left, Kind.QUOTE)) || ahead.subjectless(k);
    }
    boolean said =
        top.verb != null
            && SayingVerbs.takesContent(top.verb.lemma())
            && look.nothingBut(top.verbChunk, subject);
    if (said && look.is(look.before(k) - 1, Kind.PREPOSITION) && thatFollows(k)) {
      // "Told the paper in an interview published Saturday that …"
      return true;
    }
    if (said && !look.head(subject).is(Tag.PRON) && ahead.sureSubjectless(k)) {
      // "Said a ship built in Malta had sunk".
      return true;
    }
    boolean contact = look.is(left, Kind.NOUN) && left > top.verbChunk;
    return !(said && !agent) && !contact;
  }

  /** "Beat the visitors": a participle behind its noun has no object, but of a few verbs. */
  private boolean actsOnSomething(int k) {
    if (isParticle(k + 1) && look.is(k + 2, Kind.NOUN)) {
      // "Called off a strike planned for Friday".
      return !look.head(k + 2).is(Tag.NUM);
    }
    return look.is(k + 1, Kind.NOUN)
        && !look.head(k + 1).is(Tag.NUM)
        && !look.is(k + 2, Kind.VERB)
        && !TWO_OBJECTS.contains(look.group(k).lemma());
  }

  /** "Carried away the roof". */
  private boolean isParticle(int k) {
    return (look.is(k, Kind.PREPOSITION) || look.is(k, Kind.ADVERB))
        && Set.of("away", "out", "off", "up", "down", "back").contains(look.lower(k));
  }

  /** "The body found in May": what is found, and nobody who finds. */
  private boolean isFound(int k) {
    return look.group(k).lemma().equals("find")
        && (look.is(k + 1, Kind.TIME) || look.is(k + 1, Kind.PREPOSITION));
  }

  /** "Announced a strike planned for Friday": nobody plans for a day without saying what. */
  private boolean isPlannedFor(int k) {
    return Set.of("plan", "schedule", "slate").contains(look.group(k).lemma())
        && look.is(k + 1, Kind.PREPOSITION)
        && look.lower(k + 1).equals("for")
        && look.is(k + 2, Kind.TIME);
  }

  /** "A boy called Omar Diallo found": how somebody is called, before his own verb. */
  private boolean isNamed(int k) {
    return NAMING.contains(look.group(k).lemma())
        && look.is(k + 1, Kind.NOUN)
        && look.is(k + 2, Kind.VERB)
        && look.group(k + 2).maybeFinite();
  }

  /** "Police named the man killed on Monday": whom they named is called by no name there. */
  private boolean identifies(int k) {
    return Set.of("name", "identify").contains(look.group(k).lemma())
        && look.is(k - 1, Kind.NOUN)
        && look.is(k + 1, Kind.NOUN)
        && look.first(k + 1).is(Tag.DET)
        && look.head(k + 1).is(Tag.NOUN);
  }

  /** "The ship, a ferry built in Gdansk": behind what a comma sets off from the subject. */
  private boolean isOfApposition(int k) {
    int noun = look.before(k);
    return look.is(noun - 1, Kind.COMMA)
        && look.is(noun - 2, Kind.NOUN)
        && subjects.isFree(noun - 2)
        && look.head(noun).is(Tag.NOUN);
  }

  private boolean thatFollows(int k) {
    int i = k + 1;
    while (look.is(i, Kind.TIME) || look.is(i, Kind.ADVERB) || look.isTimePreposition(i)) {
      i++;
    }
    return look.is(i, Kind.SUBORDINATOR) && look.lower(i).equals("that");
  }

  /**
   * "A farmer who lost his land sued", "an attempt to refloat the liner failed": the main clause
   * has a subject and would else have no verb.
   */
  private boolean isLastVerb(int k, OpenClause top) {
    OpenClause above = top.parent;
    if (isOfGerund(k, top) || isBehindName(k, top)) {
      return true;
    }
    while (above != null && above.hasVerb() && above.is(Clause.Kind.RELATIVE)) {
      // "The head of the guild that represents the weavers who struck resigned".
      above = above.parent;
    }
    return above != null
        && (top.is(Clause.Kind.RELATIVE)
            || top.is(Clause.Kind.PARTICIPIAL)
            || top.is(Clause.Kind.INFINITIVE))
        && top.hasVerb()
        && !above.hasVerb()
        && above.is(Clause.Kind.MAIN)
        && subjects.ownSubject(above, k) >= 0
        && !look.verbFollows(k)
        && !ahead.afterComma(k);
  }

  /** "Building the arch killed four men": the verb of a gerund that the sentence opens with. */
  private boolean isOfGerund(int k, OpenClause top) {
    OpenClause above = top.parent;
    return above != null
        && above.is(Clause.Kind.MAIN)
        && !above.hasVerb()
        && top.is(Clause.Kind.PARTICIPIAL)
        && top.verb != null
        && top.verb.mood() == VerbGroup.Mood.GERUND
        && top.verbChunk == 0
        && top.chunks.stream().noneMatch(c -> look.is(c, Kind.COMMA))
        && actsOnSomething(k);
  }

  /**
   * "The ease with which spies worked was known": the verb of a relative clause with a subject of
   * its own, since the one verb that follows is the main clause's.
   */
  private boolean isOfRelative(int k, OpenClause top) {
    OpenClause above = top.parent;
    return top.is(Clause.Kind.RELATIVE)
        && !top.hasVerb()
        && above != null
        && !above.hasVerb()
        && subjects.ownSubject(top, k) >= 0
        && look.finiteVerbsBehind(k) == 1;
  }

  /** "A boy called Omar Diallo found one": behind how he is called. */
  private boolean isBehindName(int k, OpenClause top) {
    return top.is(Clause.Kind.PARTICIPIAL)
        && top.verb != null
        && NAMING.contains(top.verb.lemma())
        && look.before(k) == top.verbChunk + 1;
  }

  /** "Died", "resigned": what is not done to anybody. */
  private boolean isOwnAct(int k) {
    return !Verbs.needsObject(look.group(k).lemma());
  }

  /** Whether "by" follows the verb, a particle, times and adverbs skipped. */
  private boolean hasAgent(int k) {
    int i = isParticle(k + 1) ? k + 2 : k + 1;
    while (look.is(i, Kind.TIME) || look.is(i, Kind.ADVERB) || look.isTimePreposition(i)) {
      i++;
    }
    return look.is(i, Kind.PREPOSITION) && look.lower(i).equals("by") && !look.isTimePreposition(i);
  }

  private boolean isReducedAfterComma(int k, OpenClause top) {
    if (!top.hasVerb()) {
      if (look.is(0, Kind.VERB)
          && top.is(Clause.Kind.MAIN)
          && top.subject < 0
          && subjects.ownSubject(top, k) < 0) {
        return true;
      }
      boolean acts = actsOnSomething(k) || (thatFollows(k) && subjects.ownSubject(top, k) >= 0);
      return hasAgent(k) || (ahead.afterComma(k) && !acts);
    }
    return !look.is(k + 1, Kind.NOUN) && !isOfList(k, top);
  }

  /**
   * "She studied law, graduated in 1956 and joined the firm", "it was built in 1950, sold in 1960
   * and scrapped": one of several verbs in a list.
   */
  private boolean isOfList(int k, OpenClause top) {
    boolean joins = top.verb != null && top.verb.past() && (top.verb.passive() || isOwnAct(k));
    if (!joins || top.verb == null || !top.verb.maybeFinite() || hasAgent(k)) {
      return false;
    }
    for (int i = k + 1; i + 1 < look.size(); i++) {
      if (look.is(i, Kind.CONJUNCTION)) {
        return look.is(i + 1, Kind.VERB) && look.group(i + 1).maybeFinite();
      }
      if (look.is(i, Kind.VERB) || look.is(i, Kind.STOP) || look.is(i, Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "The war it launched …": a noun, right behind it the subject of a verb, and the noun's own verb
   * still to come.
   */
  boolean isContact(int k) {
    int subject = look.before(k);
    return look.is(subject, Kind.NOUN)
        && look.is(subject - 1, Kind.NOUN)
        && !look.head(subject - 1).is(Tag.PRON)
        && (ahead.another(k)
            || (look.head(subject).is(Tag.PRON) && ahead.afterComma(k))
            || !subjects.isFree(subject - 1));
  }

  /**
   * "Invited government delegates": a noun that was taken for a verb, behind the noun before it and
   * the verb it is the object of.
   */
  boolean isMistaken(int k, OpenClause top) {
    VerbGroup group = look.group(k);
    if (top.verb == null || group.from() != group.head()) {
      return false;
    }
    VerbForm form = Verbs.read(look.head(k).lower()).map(Verbs.Reading::form).orElse(VerbForm.PAST);
    boolean nounForm = form == VerbForm.BASE || form == VerbForm.THIRD;
    return nounForm
        && look.is(k - 1, Kind.NOUN)
        && k - 2 == top.verbChunk
        && !SayingVerbs.takesContent(top.verb.lemma())
        && !top.verb.isCopula();
  }
}
