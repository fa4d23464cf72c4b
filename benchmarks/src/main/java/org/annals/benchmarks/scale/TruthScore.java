package org.annals.benchmarks.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of what the made articles tell a chronology found. Above a number of events only every
 * so many are followed, all their tellings with them, so that memory stays small.
 */
final class TruthScore implements FoundTimeline.Reader {

  private static final int FOLLOWED = 100_000;
  private static final int EXAMPLES = 20;

  private final PlainArticles made;
  private final int everyEvent;
  private final Map<Integer, Tellings> byEvent = new HashMap<>();
  private final Map<String, Set<String>> conflicts = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> byFound = new HashMap<>();
  private final List<String> misses = new ArrayList<>();
  private long articles;
  private long publishedRight;
  private long nearCopies;
  private long nearCopiesFound;
  private long mentions;
  private long invented;

  /**
   * What was found of a made event: of each telling, by article and start, the event it stands in.
   */
  private static final class Tellings {
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, String> wrong = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<LocalDate> wrongDays = new HashSet<>();
    private long dated;
    private long told;
  }

  /**
   * The figures, as shares.
   *
   * @param dates of the tellings that have their span
   * @param precision of the pairs in one event that tell of one
   * @param recall of the pairs that tell of one event, none of them on a wrong day, that are in
   *     one; a month that holds the right day and a wrong one may go with either and is left out
   * @param copies of the near copies that are known as copies
   * @param conflicts of the tellings with a wrong day that stand apart and in conflict with the
   *     rest
   * @param published of the articles that have their day
   * @param invented of the mentions that are of no sentence that tells an event
   */
  record Score(
      double dates,
      double precision,
      double recall,
      double copies,
      double conflicts,
      double published,
      double invented) {

    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  private TruthScore(PlainArticles made) {
    this.made = made;
    this.everyEvent = 1 + PlainArticle.events(made.articles()) / FOLLOWED;
  }

  /** Scores a timeline of {@code made}; some of what it missed goes to {@code examples}. */
  static Score of(PlainArticles made, Path timeline, PrintStream examples) throws IOException {
    TruthScore score = new TruthScore(made);
    score.expect();
    FoundTimeline.read(timeline, score);
    return score.result(examples);
  }

  private void expect() {
    for (int number = 0; number < made.articles(); number++) {
      if (made.isPublished(number)) {
        for (Telling telling : made.article(number).tellings()) {
          if (follows(telling)) {
            Tellings tellings = byEvent.computeIfAbsent(telling.event(), event -> new Tellings());
            tellings.told++;
            if (telling.wrong()) {
              tellings.wrongDays.add(telling.earliest());
            }
          }
        }
      }
    }
  }

  private boolean follows(Telling telling) {
    return telling.event() % everyEvent == 0;
  }

  @Override
  public void article(int number, @Nullable LocalDate published, int copyOf) {
    articles++;
    if (made.article(number).published().equals(published)) {
      publishedRight++;
    }
    int original = made.article(number).original();
    if (original != number) {
      nearCopies++;
      nearCopiesFound += copyOf == original ? 1 : 0;
    } else if (copyOf >= 0 && made.article(copyOf).original() != number) {
      miss("article " + number + " was taken for a copy of " + copyOf);
    }
  }

  @Override
  public void event(String id, List<FoundMention> found, List<String> inConflict) {
    conflicts.put(id, new HashSet<>(inConflict));
    for (FoundMention mention : found) {
      mentions++;
      PlainArticle article = made.article(mention.article());
      Telling telling =
          article.tellings().stream()
              .filter(each -> each.shares(mention.start(), mention.end()))
              .findFirst()
              .orElse(null);
      if (telling == null) {
        invented++;
        if (mention.start() > 0) {
          miss("invented: " + article.text().substring(mention.start(), mention.end()));
        }
      } else if (follows(telling)) {
        place(id, mention, telling);
      }
    }
  }

  private void place(String id, FoundMention mention, Telling telling) {
    Tellings tellings = Objects.requireNonNull(byEvent.get(telling.event()));
    String key = mention.article() + "@" + telling.start();
    if (!tellings.seen.add(key)) {
      return;
    }
    boolean either = tellings.wrongDays.stream().anyMatch(day -> telling.isMonthOf(day));
    if (telling.wrong()) {
      tellings.wrong.put(key, id);
    } else if (!either) {
      tellings.found.put(key, id);
      byFound.computeIfAbsent(id, none -> new HashMap<>()).merge(telling.event(), 1, Integer::sum);
    }
    if (telling.earliest().equals(mention.earliest())
        && telling.latest().equals(mention.latest())) {
      tellings.dated++;
    } else {
      miss("dated %s to %s: %s".formatted(mention.earliest(), mention.latest(), sentence(mention)));
    }
  }

  private String sentence(FoundMention mention) {
    return made.article(mention.article()).text().substring(mention.start(), mention.end());
  }

  private Score result(PrintStream examples) {
    long told = 0;
    long dated = 0;
    long pairs = 0;
    long together = 0;
    long wrong = 0;
    long apart = 0;
    for (Tellings tellings : byEvent.values()) {
      told += tellings.told;
      dated += tellings.dated;
      Map<String, Integer> places = new HashMap<>();
      tellings.found.values().forEach(id -> places.merge(id, 1, Integer::sum));
      pairs += pairs(tellings.found.size());
      together += places.values().stream().mapToLong(TruthScore::pairs).sum();
      for (String id : tellings.wrong.values()) {
        wrong++;
        boolean known = conflicts.getOrDefault(id, Set.of()).stream().anyMatch(places::containsKey);
        apart += !places.containsKey(id) && known ? 1 : 0;
      }
    }
    long foundPairs = 0;
    for (Map<Integer, Integer> events : byFound.values()) {
      foundPairs += pairs(events.values().stream().mapToInt(Integer::intValue).sum());
    }
    misses.forEach(examples::println);
    return new Score(
        share(dated, told),
        share(together, foundPairs),
        share(together, pairs),
        share(nearCopiesFound, nearCopies),
        share(apart, wrong),
        share(publishedRight, articles),
        share(invented, mentions));
  }

  private void miss(String line) {
    if (misses.size() < EXAMPLES) {
      misses.add("  " + line.replace('\n', ' '));
    }
  }

  private static long pairs(int count) {
    return (long) count * (count - 1) / 2;
  }

  private static double share(long part, long all) {
    return all == 0 ? 1 : (double) part / all;
  }

  /** One line for a person. */
  static String line(Score score) {
    return String.format(
        Locale.ROOT,
        "dates %.4f, merges: precision %.4f recall %.4f F1 %.4f, copies %.4f, conflicts %.4f,"
            + " publication days %.4f, invented mentions %.4f",
        score.dates(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.copies(),
        score.conflicts(),
        score.published(),
        score.invented());
  }
}
