package org.annals.benchmarks.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.JsonLines;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.reading.ArticleReader;
import org.annals.stories.StoryCard;
import org.annals.stories.StorySketcher;
import org.annals.stories.StoryTable;

/**
 * How often an undated article borrows a day from a dated one, and how often it is the right one.
 */
public final class BorrowedDays {

  private static final String HELP =
      """
      usage: benchmarks/run borrowed-days ARTICLES.jsonl [--slack=1]

      ARTICLES.jsonl has {"id","published","title","text"} lines; of equal texts the first counts. First the days of half
      of the articles are hidden, by a hash of their ids, and the others may lend theirs. Then every article may lend, to
      undated articles that were made of it, where it has ten sentences: each keeps a share of its sentences and takes each of the others from
      another article. An interval holds the day when it lies within it, or up to --slack days beside it.
      """;

  private static final ArticleReader READER = new ArticleReader();
  private static final int DAY = 10;
  private static final int FILLERS = 60;

  /** What is longer is a table or a list, and half of a story by itself. */
  private static final int LONGEST_SENTENCE = 300;

  /** Of fewer, a share would be one sentence or none. */
  private static final int FEWEST_SENTENCES = 10;

  private static final List<Integer> SHARES = List.of(90, 75, 60, 45, 30, 15);

  private BorrowedDays() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args, new CommandLine.Accepts(HELP, 1, 1, Set.of("slack")), BorrowedDays::score);
  }

  private record Told(String id, LocalDate day, String title, String text) {}

  private static void score(CommandLine line, PrintStream out) throws IOException {
    List<Told> all = read(line);
    int slack = line.number("slack", 1);
    out.println("undated  a day lent  interval holds it  the day itself | articles");
    List<StoryCard> lenders = new ArrayList<>();
    List<Told> hidden = new ArrayList<>();
    for (Told told : all) {
      if (Math.floorMod(told.id().hashCode(), 2) == 0) {
        hidden.add(told);
      } else {
        lenders.add(dated(told));
      }
    }
    print("half of them, as they are", answers(lenders, hidden), slack, out);
    List<StoryCard> everybody = all.stream().map(BorrowedDays::dated).toList();
    for (int share : SHARES) {
      String name = "made, with " + share + " of 100 sentences";
      print(name, answers(everybody, retold(all, share)), slack, out);
    }
  }

  private static List<Told> read(CommandLine line) throws IOException {
    List<Told> all = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    try (JsonLines lines = JsonLines.open(line.paths().get(0))) {
      for (Optional<JsonNode> row = lines.next(); row.isPresent(); row = lines.next()) {
        String published = row.get().path("published").asText();
        String text = row.get().path("text").asText();
        if (published.matches("\\d{4}-\\d\\d-\\d\\d.*") && !text.isBlank() && texts.add(text)) {
          LocalDate day = LocalDate.parse(published.substring(0, DAY));
          all.add(
              new Told(row.get().path("id").asText(), day, row.get().path("title").asText(), text));
        }
      }
    }
    return all;
  }

  /** Each told again, among sentences of which no two are from one article. */
  private static List<Told> retold(List<Told> all, int share) {
    List<Told> retold = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Told told = all.get(i);
      if (Retelling.sentences(told.text()) < FEWEST_SENTENCES) {
        continue;
      }
      List<String> others = new ArrayList<>();
      for (int j = 0; j < FILLERS; j++) {
        int from = (i + (j + 1) * all.size() / (FILLERS + 1)) % all.size();
        String filler = Retelling.sentence(all.get(from).text(), j);
        if (filler.length() <= LONGEST_SENTENCE) {
          others.add(filler);
        }
      }
      String text = Retelling.of(told.text(), share, others);
      retold.add(new Told(told.id(), told.day(), "Another headline", text));
    }
    return retold;
  }

  private static List<Dated> answers(List<StoryCard> lenders, List<Told> hidden) {
    List<StoryCard> cards = new ArrayList<>(lenders);
    List<StoryCard> takers = hidden.stream().map(BorrowedDays::undated).toList();
    cards.addAll(takers);
    StoryTable stories = StoryTable.among(cards);
    List<Dated> answers = new ArrayList<>();
    for (int i = 0; i < takers.size(); i++) {
      answers.add(
          new Dated(hidden.get(i).id(), hidden.get(i).day(), stories.published(takers.get(i))));
    }
    return answers;
  }

  private static StoryCard dated(Told told) {
    return card("dated/", told, Published.on(told.day(), Published.Method.GIVEN, 1, List.of()));
  }

  private static StoryCard undated(Told told) {
    return card("undated/", told, Published.unknown(List.of()));
  }

  private static StoryCard card(String folder, Told told, Published published) {
    String text = told.title() + "\n\n" + told.text();
    Article article =
        READER
            .read(folder + told.id() + ".txt", text.getBytes(UTF_8), Optional.empty())
            .articles()
            .get(0);
    return new StoryCard(
        article.id(), article.uri(), article.sha256(), published, StorySketcher.sketch(article));
  }

  private static void print(String name, List<Dated> answers, int slack, PrintStream out) {
    long given = answers.stream().filter(Dated::given).count();
    long holds = answers.stream().filter(dated -> dated.holds(slack)).count();
    long right = answers.stream().filter(Dated::right).count();
    out.printf(
        "%7d %6d %.3f %10d %.3f %9d %.3f | %s%n",
        answers.size(),
        given,
        share(given, answers.size()),
        holds,
        share(holds, given),
        right,
        share(right, given),
        name);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
