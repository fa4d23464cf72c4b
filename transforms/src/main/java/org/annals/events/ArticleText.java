package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.resolution.EventOffsets;
import org.annals.text.Sentences;
import org.annals.text.Token;
import org.annals.text.Tokenizer;
import org.annals.text.names.Names;
import org.jspecify.annotations.Nullable;

/**
 * An article cut into the sentences that may tell of events, with its names and the time
 * expressions of each sentence. A sentence is parsed once; for one thread.
 */
final class ArticleText {

  /** Sentences of the lead. */
  private static final int LEAD = 2;

  private final Article article;
  private final List<TextSpan> sentences;
  private final Names names;
  private final List<Timex> timexes;
  private final List<List<Token>> tokens;
  private final @Nullable ParsedSentence[] parsed;

  /** Empty where it is about several; null until somebody asks. */
  private @Nullable String country;

  /** The entry of a chronology that each sentence is of. */
  private final List<DatedEntries.@Nullable Entry> entries;

  /** How many sentences of the story stand before each. */
  private final int[] before;

  private ArticleText(
      Article article,
      List<TextSpan> sentences,
      List<DatedEntries.@Nullable Entry> entries,
      List<List<Token>> tokens,
      Names names,
      List<Timex> timexes) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.entries = entries;
    this.tokens = tokens;
    this.names = names;
    this.timexes = timexes;
    this.parsed = new @Nullable ParsedSentence[sentences.size()];
    this.before = new int[sentences.size()];
    for (int i = 1; i < before.length; i++) {
      boolean story = regionOf(sentences.get(i - 1)).kind() == Region.Kind.BODY;
      before[i] = before[i - 1] + (story ? 1 : 0);
    }
  }

  /** Cuts {@code article}, in whose whole text {@code timexes} are the expressions. */
  static ArticleText of(Article article, List<Timex> timexes) {
    List<Region> telling = article.regions().stream().filter(r -> r.kind().tellsEvents()).toList();
    List<TextSpan> sentences = new ArrayList<>();
    for (Region region : telling) {
      for (TextSpan sentence : Sentences.split(article.text(), region.span())) {
        sentences.add(Datelines.strip(article.text(), sentence));
      }
    }
    DatedEntries dates = new DatedEntries(article.text(), timexes);
    List<TextSpan> all = dates.cut(sentences);
    List<DatedEntries.@Nullable Entry> entries = dates.of(all, span -> regionOf(article, span));
    List<List<Token>> tokens =
        IntStream.range(0, all.size())
            .mapToObj(i -> Tokenizer.tokens(article.text(), told(all.get(i), entries.get(i))))
            .toList();
    List<List<Token>> body =
        IntStream.range(0, all.size())
            .filter(i -> telling.stream().noneMatch(r -> isHeadline(r, all.get(i))))
            .mapToObj(tokens::get)
            .toList();
    Names names = Names.of(body.isEmpty() ? tokens : body);
    return new ArticleText(article, all, entries, tokens, names, timexes);
  }

  private static TextSpan told(TextSpan sentence, DatedEntries.@Nullable Entry entry) {
    return entry == null ? sentence : entry.told();
  }

  private static boolean isHeadline(Region region, TextSpan sentence) {
    return region.kind() == Region.Kind.HEADLINE && region.span().contains(sentence);
  }

  Article article() {
    return article;
  }

  /** The sentences in text order. */
  List<TextSpan> sentences() {
    return sentences;
  }

  /** Who is who in it. */
  Names names() {
    return names;
  }

  /** The one country that it is about; empty for several. */
  Optional<String> country() {
    String found = country == null ? CountryInView.of(tokens).orElse("") : country;
    country = found;
    return Optional.of(found).filter(name -> !name.isEmpty());
  }

  /** A sentence with its syntax. */
  ParsedSentence parsed(int number) {
    if (parsed[number] == null) {
      parsed[number] = parse(number, null);
    }
    return Objects.requireNonNull(parsed[number]);
  }

  /** The same with an expression as a time that is a length by itself: "two years after …". */
  ParsedSentence parsedWith(int number, Timex length) {
    return isTime(length) ? parsed(number) : parse(number, length);
  }

  /** The expressions of a sentence that count from something that happened. */
  List<Timex> countsFromEvent(int number) {
    return timexesOf(number).stream()
        .filter(t -> EventOffsets.countsFromEvent(t.meaning()))
        .toList();
  }

  private static boolean isTime(Timex timex) {
    return timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
  }

  private ParsedSentence parse(int number, @Nullable Timex length) {
    List<TextSpan> times =
        timexesOf(number).stream()
            .filter(t -> isTime(t) || t.equals(length))
            .map(Timex::span)
            .toList();
    return ParsedSentence.parse(article.text(), sentences.get(number), tokens(number), times);
  }

  /** The expressions of a sentence, those left out that are part of a name. */
  List<Timex> timexesOf(int number) {
    return within(told(sentences.get(number), entries.get(number))).stream()
        .filter(t -> !Direction.isGlued(article.text(), t))
        .toList();
  }

  /**
   * The tokens of a sentence; those of a headline in title case as they would stand in a sentence.
   */
  List<Token> tokens(int number) {
    boolean headline = regionOf(sentences.get(number)).kind() == Region.Kind.HEADLINE;
    return headline ? HeadlineCase.lowered(tokens.get(number), names) : tokens.get(number);
  }

  /**
   * Whether what follows a sentence of the lead is told of a month or year past: then the lead sets
   * a scene and brings no news.
   */
  boolean looksBack(int number) {
    int last = Math.min(sentences.size() - 1, number + 2);
    TextSpan ahead = new TextSpan(sentences.get(number).end(), sentences.get(last).end());
    return ahead.length() > 0
        && regionOf(sentences.get(number)).kind() != Region.Kind.HEADLINE
        && within(ahead).stream().anyMatch(t -> Direction.isLongPast(t.meaning()));
  }

  /** Whether the sentence before, of the lead as well, has no time but years: a life, no news. */
  boolean opensLongAgo(int number) {
    List<Timex> before = number == 0 ? List.of() : timexesOf(number - 1);
    return before.stream().anyMatch(Direction::dates)
        && before.stream().filter(Direction::dates).allMatch(Direction::isBareYear);
  }

  /** The entry of a chronology that a sentence is of; empty for none. */
  Optional<DatedEntries.Entry> entryOf(int number) {
    return Optional.ofNullable(entries.get(number));
  }

  /** The region of a sentence. */
  Region regionOf(TextSpan sentence) {
    return regionOf(article, sentence);
  }

  private static Region regionOf(Article article, TextSpan sentence) {
    for (Region region : article.regions()) {
      if (region.span().contains(sentence)) {
        return region;
      }
    }
    throw new IllegalArgumentException("in no region: " + sentence);
  }

  /** The expression that stands at {@code span}; empty for null. */
  Optional<Timex> timexAt(@Nullable TextSpan span) {
    return timexes.stream().filter(t -> t.span().equals(span)).findFirst();
  }

  /**
   * Whether a sentence is of the headline, or one of the first two of the story, in one paragraph
   * or two.
   */
  boolean isLead(int number) {
    Region region = regionOf(sentences.get(number));
    if (region.kind() == Region.Kind.HEADLINE) {
      return true;
    }
    return region.kind() == Region.Kind.BODY && before[number] < LEAD;
  }

  /** Whether a sentence is of a headline and stands in one before it already. */
  boolean repeats(int number) {
    String words = headline(number);
    return !words.isEmpty()
        && IntStream.range(0, number).mapToObj(this::headline).anyMatch(words::equals);
  }

  /** The words of a headline's sentence; empty for any other. */
  private String headline(int number) {
    TextSpan sentence = sentences.get(number);
    return regionOf(sentence).kind() == Region.Kind.HEADLINE
        ? sentence.in(article.text()).replaceAll("\\s+", " ").trim()
        : "";
  }

  /** Whether a sentence is of the headline or the first of the story. */
  boolean opens(int number) {
    return before[number] == 0;
  }

  private List<Timex> within(TextSpan span) {
    List<Timex> within = new ArrayList<>();
    for (Timex timex : timexes) {
      if (span.contains(timex.span())) {
        within.add(timex);
      }
    }
    return within;
  }
}
