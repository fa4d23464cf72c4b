package org.annals.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.Article;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventReference;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.timex.Tagging;

/**
 * Finds what an article tells of, clause by clause: what a time expression dates, what inherits
 * such a date on an explicit cue, and the undated news of headline and lead. Dates nothing yet.
 * Thread-safe; the same article gives the same candidates.
 */
public final class EventExtractor {

  /** UTF-16 code units; what is longer is a list or a table without full stops. */
  private static final int LONGEST = 1200;

  private static final Comparator<EventCandidate> ORDER =
      Comparator.comparing((EventCandidate c) -> c.trigger().span())
          .thenComparing(EventCandidate::timex, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * The event candidates of {@code article}, by trigger, then expression, no two of which have the
   * same pair; and what its expressions count from that count from an event.
   *
   * @param article as it was read
   * @param tagging the time expressions of its whole text
   */
  public Extraction extract(Article article, Tagging tagging) {
    ArticleText text = ArticleText.of(article, tagging.timexes());
    List<EventCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      read(text, i, candidates);
    }
    List<EventReference> references = counted(text, candidates);
    candidates = new ArrayList<>(new DatedNews(text, candidates).joined());
    retold(text, candidates);
    candidates.sort(ORDER);
    return new Extraction(candidates, references);
  }

  private static void read(ArticleText text, int number, List<EventCandidate> candidates) {
    List<Timex> within = text.timexesOf(number);
    boolean dated = within.stream().anyMatch(Direction::dates);
    boolean lead =
        text.isLead(number)
            && !text.looksBack(number)
            && !text.opensLongAgo(number)
            && (text.opens(number) || !candidates.isEmpty());
    boolean inherits = new Inheritance(text, candidates).mayInherit(number);
    Optional<DatedEntries.Entry> entry = text.entryOf(number);
    boolean list = text.sentences().get(number).length() > LONGEST;
    if (list || text.repeats(number) || (!dated && !lead && !inherits && entry.isEmpty())) {
      return;
    }
    ParsedSentence sentence = text.parsed(number);
    CandidateMaker maker = new CandidateMaker(text, sentence, number);
    int before = candidates.size();
    stated(sentence, within, maker, candidates);
    entry.ifPresent(e -> entered(sentence, e, within, maker, candidates));
    boolean datesOther = candidates.size() > before;
    if (inherits) {
      new Inheritance(text, candidates)
          .of(sentence, number, maker::subjectOf).stream()
              // "On Monday she went there and praised them": a time shared within the sentence is
              // its own.
              .filter(d -> candidates.stream().noneMatch(c -> c.trigger().start() == start(d)))
              .toList()
              .forEach(
                  d ->
                      maker
                          .make(d, null, d.timex() == null ? Basis.REPORTED : Basis.INHERITED)
                          .ifPresent(c -> addNew(c, candidates)));
    }
    if (lead) {
      reported(text, sentence, datesOther, maker, candidates);
    }
  }

  /** Adds what counts from an event, and tells from which. */
  private static List<EventReference> counted(ArticleText text, List<EventCandidate> candidates) {
    List<EventReference> references = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentences().get(i).length() <= LONGEST && !text.repeats(i)) {
        for (Timex timex : text.countsFromEvent(i)) {
          new CandidateMaker(text, text.parsedWith(i, timex), i)
              .counted(timex, candidates)
              .filter(c -> isBetterThan(candidates, c))
              .ifPresent(
                  c -> {
                    candidates.removeIf(other -> isSameWord(other, c.candidate()));
                    addNew(c.candidate(), candidates);
                    references.add(c.reference());
                  });
        }
      }
    }
    return references;
  }

  /** A time of its own is better; that it is news only as long as nobody dates the event. */
  private static boolean isBetterThan(
      List<EventCandidate> candidates, CandidateMaker.Counted counted) {
    return candidates.stream()
        .filter(other -> isSameWord(other, counted.candidate()))
        .allMatch(other -> other.basis() == Basis.REPORTED && counted.reference().told() != null);
  }

  private static boolean isSameWord(EventCandidate other, EventCandidate candidate) {
    return other.trigger().span().equals(candidate.trigger().span())
        && !Objects.equals(other.timex(), candidate.timex());
  }

  /** Adds the nouns that tell again what another sentence dates. */
  private static void retold(ArticleText text, List<EventCandidate> candidates) {
    Retelling retelling = new Retelling(text, candidates);
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentences().get(i).length() <= LONGEST && !text.repeats(i) && retelling.mayTell(i)) {
        new CandidateMaker(text, text.parsed(i), i)
            .retold(retelling)
            .forEach(c -> addNew(c, candidates));
      }
    }
  }

  private static void stated(
      ParsedSentence sentence,
      List<Timex> timexes,
      CandidateMaker maker,
      List<EventCandidate> candidates) {
    Attachment attachment = new Attachment(sentence);
    boolean day = timexes.stream().anyMatch(t -> Direction.dates(t) && !Direction.needsDay(t));
    boolean clock = false;
    for (Timex timex : timexes) {
      boolean spare = Direction.needsDay(timex) && (day || clock);
      clock |= Direction.needsDay(timex);
      if (Direction.dates(timex) && !spare) {
        Optional<Dated> told = attachment.of(timex);
        told.flatMap(d -> maker.make(d, timex, Basis.STATED))
            .or(
                () ->
                    told.flatMap(d -> attachment.beside(timex, d))
                        .flatMap(noun -> maker.make(noun, timex, Basis.STATED))
                        .filter(c -> !Wording.isThin(c.title())))
            .ifPresent(c -> addNew(c, candidates));
        told.stream()
            .flatMap(SharedTime::of)
            .filter(d -> candidates.stream().noneMatch(c -> c.trigger().start() == start(d)))
            .flatMap(d -> maker.make(d, timex, Basis.STATED).stream())
            .toList()
            .forEach(c -> addNew(c, candidates));
        told.stream()
            .flatMap(SameTime::of)
            .filter(d -> candidates.stream().noneMatch(c -> c.trigger().start() == start(d)))
            .flatMap(d -> maker.make(d, timex, Basis.INHERITED).stream())
            .toList()
            .forEach(c -> addNew(c, candidates));
      }
    }
  }

  private static int start(Dated dated) {
    return dated.sentence().words().get(dated.trigger()).start();
  }

  /** Adds what an entry of a chronology tells and dates by nothing else. */
  private static void entered(
      ParsedSentence sentence,
      DatedEntries.Entry entry,
      List<Timex> timexes,
      CandidateMaker maker,
      List<EventCandidate> candidates) {
    List<TextSpan> told = candidates.stream().map(c -> c.trigger().span()).toList();
    TextSpan date = entry.date().span();
    Basis basis = sentence.span().contains(date) ? Basis.STATED : Basis.INHERITED;
    List<TextSpan> times = timexes.stream().filter(Direction::dates).map(Timex::span).toList();
    new EntryNews(sentence, date, times)
        .told(told).stream()
            .flatMap(dated -> maker.make(dated, entry.date(), basis).stream())
            .forEach(c -> addNew(c, candidates));
  }

  private static void reported(
      ArticleText text,
      ParsedSentence sentence,
      boolean datesOther,
      CandidateMaker maker,
      List<EventCandidate> candidates) {
    List<TextSpan> told = candidates.stream().map(c -> c.trigger().span()).toList();
    LeadNews news = new LeadNews(sentence, text.regionOf(sentence.span()).kind());
    for (Dated dated : datesOther ? news.besides(told) : news.clauses(told)) {
      maker.make(dated, null, Basis.REPORTED).ifPresent(c -> addNew(c, candidates));
    }
  }

  private static void addNew(EventCandidate candidate, List<EventCandidate> candidates) {
    if (candidates.stream().noneMatch(c -> ORDER.compare(c, candidate) == 0)) {
      candidates.add(candidate);
    }
  }
}
