package org.annals.events.clauses;

import java.util.List;
import java.util.Optional;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.model.TextSpan;
import org.annals.text.PartOfSpeech;
import org.annals.text.Token;
import org.annals.text.Tokenizer;
import org.annals.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its shallow syntax.
 *
 * @param text the whole article's text
 * @param span the sentence
 * @param words its words
 * @param chunks its chunks, covering all words
 * @param clauses its clauses; each chunk belongs to exactly one
 */
public record ParsedSentence(
    String text, TextSpan span, List<Word> words, List<Chunk> chunks, List<Clause> clauses) {

  /** Copies the lists. */
  public ParsedSentence {
    words = List.copyOf(words);
    chunks = List.copyOf(chunks);
    clauses = List.copyOf(clauses);
  }

  /**
   * Parses the sentence at {@code span}; {@code timexes} are the time expressions within it, in
   * order.
   */
  public static ParsedSentence parse(String text, TextSpan span, List<TextSpan> timexes) {
    return parse(text, span, Tokenizer.tokens(text, span), timexes);
  }

  /** As {@link #parse}, with the sentence's tokens, whose letter case may have been mended. */
  public static ParsedSentence parse(
      String text, TextSpan span, List<Token> tokens, List<TextSpan> timexes) {
    List<Word> words = OpeningNames.named(PartOfSpeech.tag(ScareQuotes.without(tokens)));
    return of(text, span, words, timexes);
  }

  /** As {@link #parse}, with words that are already tagged. */
  public static ParsedSentence of(
      String text, TextSpan span, List<Word> words, List<TextSpan> timexes) {
    List<Chunk> chunks = Chunker.chunk(words, timexes);
    return new ParsedSentence(text, span, words, chunks, ClauseParser.parse(words, chunks));
  }

  /** The clause that holds a chunk. */
  public Clause clauseOf(int chunk) {
    return clauses.stream().filter(c -> c.chunks().contains(chunk)).findFirst().orElseThrow();
  }

  /** The chunk that is, or holds, this time expression; empty when it lies outside the sentence. */
  public Optional<Integer> chunkOf(TextSpan timex) {
    for (int i = 0; i < chunks.size(); i++) {
      if (timex.equals(chunks.get(i).timex())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Where words {@code [from, to)} stand in the text. */
  public TextSpan spanOf(int from, int to) {
    return new TextSpan(words.get(from).start(), words.get(to - 1).end());
  }

  /** Whether a clause is a main clause, or one joined to it. */
  public boolean isMain(Clause clause) {
    Clause c = clause;
    while (c.is(Clause.Kind.COORDINATE) && c.parent() >= 0) {
      c = clauses.get(c.parent());
    }
    return c.is(Clause.Kind.MAIN);
  }

  /** The verb of the clause that a clause belongs to; null for none. */
  public @Nullable VerbGroup verbAbove(Clause clause) {
    return clause.parent() < 0 ? null : clauses.get(clause.parent()).verb();
  }

  /** Whether a chunk is of this kind; any index may be asked for. */
  public boolean is(int chunk, Kind kind) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kind);
  }

  /** The head word of a chunk, in lower case. */
  public String head(int chunk) {
    return words.get(chunks.get(chunk).head()).lower();
  }

  /** A one-line form for a person: the words with brackets around clauses. */
  public String outline() {
    StringBuilder out = new StringBuilder();
    for (Clause clause : clauses) {
      out.append('[').append(clause.kind()).append(' ').append(clause.marker());
      out.append(" subj=")
          .append(
              clause.subject() < 0
                  ? "-"
                  : spanOf(chunks.get(clause.subject()).from(), chunks.get(clause.subject()).to())
                      .in(text));
      out.append(" verb=")
          .append(clause.verb() == null ? "-" : clause.verb().lemma() + "/" + clause.verb().mood());
      out.append(':');
      for (int chunk : clause.chunks()) {
        Chunk c = chunks.get(chunk);
        out.append(' ')
            .append(c.kind().name().charAt(0))
            .append('<')
            .append(spanOf(c.from(), c.to()).in(text))
            .append('>');
      }
      out.append("]\n");
    }
    return out.toString();
  }
}
