package org.annals.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/**
 * Times by which a page speaks of itself: when it was published or put right, when a picture on it
 * was taken or handed out, when a message that it quotes was posted. No event has them.
 */
final class PageRemarks {

  private static final Set<String> TEXTS =
      Set.of(
          "article",
          "story",
          "report",
          "version",
          "column",
          "piece",
          "item",
          "post",
          "page",
          "headline",
          "caption",
          "blog",
          "interview",
          "review",
          "transcript",
          "obituary",
          "note");

  /** What is printed to put a text right. */
  private static final Set<String> NOTES =
      Set.of("correction", "corrections", "clarification", "erratum", "footnote");

  private static final Set<String> PICTURES =
      Set.of(
          "photo",
          "picture",
          "image",
          "photograph",
          "handout",
          "still",
          "grab",
          "screenshot",
          "illustration",
          "file");

  /** What is done to a text that has been out already. */
  private static final Set<String> MENDING =
      Set.of(
          "amend",
          "correct",
          "update",
          "revise",
          "edit",
          "modify",
          "clarify",
          "republish",
          "append",
          "rewrite");

  private static final Set<String> PUBLISHING =
      Set.of("publish", "post", "appear", "release", "print", "file", "write", "change");

  private static final Set<String> HANDING =
      Set.of(
          "provide",
          "release",
          "take",
          "make",
          "supply",
          "distribute",
          "obtain",
          "post",
          "issue",
          "shoot",
          "publish");

  private final ParsedSentence sentence;

  PageRemarks(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the time at {@code at}, in {@code clause}, is one of these. */
  boolean holds(int at, Clause clause) {
    VerbGroup verb = clause.verb();
    return isSignature(at)
        || (verb != null && (isOfText(clause, verb) || isOfPicture(clause, verb)));
  }

  /** "This article was amended on 3 May", "an earlier version of this story was published …". */
  private boolean isOfText(Clause clause, VerbGroup verb) {
    int subject = clause.subject();
    if (subject < 0
        || subject >= clause.verbChunk()
        || !clause.chunks().contains(subject)
        || !(TEXTS.contains(sentence.head(subject)) || NOTES.contains(sentence.head(subject)))) {
      return false;
    }
    boolean own =
        IntStream.range(subject, clause.verbChunk())
            .anyMatch(k -> sentence.is(k, Kind.NOUN) && isThisText(k));
    boolean article = first(subject).equals("the");
    return NOTES.contains(sentence.head(subject))
        || (own && PUBLISHING.contains(verb.lemma()))
        || ((own || article) && MENDING.contains(verb.lemma()));
  }

  private boolean isThisText(int k) {
    return TEXTS.contains(sentence.head(k)) && Set.of("this", "our").contains(first(k));
  }

  /** "In this photo provided on Monday by the army, …". */
  private boolean isOfPicture(Clause clause, VerbGroup verb) {
    int subject = clause.subject();
    return clause.is(Clause.Kind.PARTICIPIAL)
        && HANDING.contains(verb.lemma())
        && subject >= 0
        && subject < clause.verbChunk()
        && PICTURES.contains(sentence.head(subject))
        && (isOpening(subject) || first(subject).equals("this"));
  }

  /** Nothing but "in" stands before it in its sentence. */
  private boolean isOpening(int subject) {
    return subject == 0 || (subject == 1 && sentence.is(0, Kind.PREPOSITION));
  }

  /** "Ada Lind (@adalind) May 3, 2016": behind the message that it closes. */
  private boolean isSignature(int at) {
    if (!sentence.is(at - 1, Kind.BRACKET)) {
      return false;
    }
    int open = at - 2;
    while (open >= Math.max(0, at - 6) && !sentence.is(open, Kind.BRACKET)) {
      open--;
    }
    return open >= 0
        && sentence.is(open, Kind.BRACKET)
        && sentence
            .text()
            .startsWith("@", sentence.words().get(sentence.chunks().get(open).from()).end());
  }

  private String first(int k) {
    return sentence.words().get(sentence.chunks().get(k).from()).lower();
  }
}
