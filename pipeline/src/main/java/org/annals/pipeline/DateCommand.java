package org.annals.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.InputFile;
import org.annals.beam.OpenedFile;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Rejection;
import org.annals.pipeline.input.InputException;
import org.annals.pipeline.input.InputFinder;
import org.annals.publishing.PublishedJson;
import org.annals.reading.ArticleReader;
import org.annals.reading.ReadResult;

/**
 * {@code date PATH… [--explain]}: the publication date of every article, each by its own evidence
 * alone; a line of JSON an article, or for a person how the evidence was weighed. What cannot be
 * read is said on standard error and the rest goes on.
 */
public final class DateCommand {

  private static final String EXPLAIN = "--explain";

  private final PrintStream out;
  private final PrintStream err;
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

  /** Dates go to {@code out}, what cannot be used to {@code err}. */
  public DateCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Dates the articles that {@code args} name.
   *
   * @return 0 when at least one article was looked at, 2 when the arguments cannot be used, 3 when
   *     none of the files holds an article
   * @throws IOException if a file system fails
   */
  public int run(List<String> args) throws IOException {
    List<String> paths = new ArrayList<>(args);
    boolean explain = paths.removeIf(EXPLAIN::equals);
    String[] limits = paths.stream().filter(LimitSettings::isOne).toArray(String[]::new);
    paths.removeIf(LimitSettings::isOne);
    Optional<String> unknown = paths.stream().filter(path -> path.startsWith("--")).findFirst();
    if (paths.isEmpty() || unknown.isPresent()) {
      err.println(
          "date wants files, folders or globs: annals date PATH… [--explain]"
              + unknown.map(o -> "; it knows no " + o).orElse(""));
      return ExitCode.WRONG_USAGE.number();
    }
    try {
      return dateAll(paths, new ArticleReader(LimitSettings.of(limits)), explain).number();
    } catch (InputException | CommandException unusable) {
      err.println(unusable.getMessage());
      return ExitCode.WRONG_USAGE.number();
    }
  }

  private ExitCode dateAll(List<String> paths, ArticleReader reader, boolean explain)
      throws IOException, InputException {
    int dated = 0;
    for (InputFile file : InputFinder.find(paths)) {
      dated += date(OpenedFile.read(file, reader).result(), explain);
    }
    return dated > 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private int date(ReadResult result, boolean explain) throws IOException {
    for (Rejection rejection : result.rejections()) {
      err.println(rejection.uri() + ": " + rejection.reason() + ", " + rejection.detail());
    }
    for (Article article : result.articles()) {
      Published published = analyzer.date(article);
      if (explain) {
        new DateReport(out).print(article, published);
      } else {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        PublishedJson.write(article.uri(), published, line);
        out.write(line.toByteArray());
      }
    }
    return result.articles().size();
  }
}
