package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.Nouns;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.names.Roles;
import org.jspecify.annotations.Nullable;

/** What a subordinator, "that" or a relative opens. */
final class OpeningWords {

  private static final Set<String> KIN =
      Set.of(
          "son",
          "daughter",
          "child",
          "wife",
          "husband",
          "widow",
          "widower",
          "brother",
          "sister",
          "father",
          "mother",
          "nephew",
          "niece",
          "cousin",
          "grandson",
          "granddaughter",
          "uncle",
          "aunt",
          "heir");

  private final ClauseLook look;
  private final MarkLook marks;
  private final AntecedentLook antecedents;
  private final RelativeHeads heads;
  private final WaitingMain waiting;
  private final OpenClauses open;

  OpeningWords(
      ClauseLook look,
      MarkLook marks,
      AntecedentLook antecedents,
      WaitingMain waiting,
      OpenClauses open) {
    this.look = look;
    this.heads = new RelativeHeads(look);
    this.waiting = waiting;
    this.marks = marks;
    this.antecedents = antecedents;
    this.open = open;
  }

  void subordinator(int k) {
    String word = look.lower(k);
    if (word.equals("that")) {
      that(k);
    } else if (look.leadsClause(k) && !waiting.needsVerbBehind(k)) {
      open.push(Clause.Kind.ADVERBIAL, open.top, word).chunks.add(k);
    } else {
      open.top.chunks.add(k);
    }
  }

  private void that(int k) {
    int before = look.before(k);
    if (look.is(before, Kind.NOUN) && marks.relativeThat(k, open.top)) {
      int begun = antecedents.begun(k, before);
      int first = antecedents.isFirst(k, before, open.top) ? before - 2 : heads.of(k, before);
      pushRelative(k, begun >= 0 ? begun : first);
    } else if (look.leadsClause(k)) {
      while (isDescription(open.top)) {
        open.pop();
      }
      open.push(Clause.Kind.CONTENT, open.top, "that").chunks.add(k);
    } else {
      open.top.chunks.add(k);
    }
  }

  void relative(int k) {
    if (look.isOfPeriod(k)) {
      pushRelative(k, -1);
      return;
    }
    OpenClause before = joined(k);
    if (before != null) {
      while (open.top != before) {
        open.pop();
      }
      open.pop();
      int opened = before.chunks.get(0);
      pushRelative(k, before.subject < opened ? before.subject : look.nounBefore(opened));
      return;
    }
    int cleft = cleft(k);
    if (cleft >= 0) {
      pushRelative(k, cleft);
      return;
    }
    int noun = look.nounBefore(k);
    int begun = antecedents.begun(k, noun);
    if (begun >= 0) {
      pushRelative(k, begun);
      return;
    }
    boolean person = look.lower(k).equals("who") && look.is(noun - 1, Kind.PREPOSITION);
    boolean office = person && look.lower(noun - 1).equals("of") && look.is(noun - 2, Kind.NOUN);
    boolean first =
        (office && Roles.isRole(look.head(noun - 2).lower()) && !isKinOfNamed(k, noun))
            || antecedents.isFirst(k, noun, open.top);
    pushRelative(k, first ? noun - 2 : heads.of(k, noun));
  }

  /** "The son of Omar Diallo, who ruled until 1961": a name behind a comma is told more of. */
  private boolean isKinOfNamed(int k, int noun) {
    return look.is(k - 1, Kind.COMMA)
        && !(look.is(noun - 3, Kind.COMMA) && look.is(noun - 4, Kind.NOUN))
        && look.head(noun).is(Tag.PROPN)
        && KIN.contains(Nouns.singular(look.head(noun - 2).lower()));
  }

  /** "The man who led it and who fled": the relative clause before, of the same noun; or null. */
  private @Nullable OpenClause joined(int k) {
    OpenClause clause = look.is(k - 1, Kind.CONJUNCTION) ? open.top : null;
    while (clause != null
        && !(clause.is(Clause.Kind.RELATIVE) && clause.marker.equals(look.lower(k)))) {
      clause = clause.parent;
    }
    return clause;
  }

  /** "It was Ada Lindqvist, a farmer from Lima, who sued": who did it; −1 elsewhere. */
  private int cleft(int k) {
    OpenClause main = open.get(0);
    boolean it =
        look.lower(k).equals("who")
            && main.verb != null
            && main.verb.isCopula()
            && main.subject == main.verbChunk - 1
            && look.is(main.subject, Kind.NOUN)
            && look.lower(main.subject).equals("it");
    return it && open.top == main && look.is(main.verbChunk + 1, Kind.NOUN)
        ? main.verbChunk + 1
        : -1;
  }

  private void pushRelative(int k, int antecedent) {
    OpenClause clause = open.push(Clause.Kind.RELATIVE, open.top, look.lower(k));
    clause.subject = antecedent;
    clause.chunks.add(k);
  }

  /** "Said in a report published on Tuesday that …": the description of a noun contains nothing. */
  private static boolean isDescription(OpenClause clause) {
    OpenClause above = clause.parent;
    return clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verb != null
        && !SayingVerbs.takesContent(clause.verb.lemma())
        && clause.verb.mood() != VerbGroup.Mood.GERUND
        && above != null
        && above.verb != null
        && SayingVerbs.takesContent(above.verb.lemma());
  }
}
