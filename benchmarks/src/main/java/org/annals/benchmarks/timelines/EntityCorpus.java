package org.annals.benchmarks.timelines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.Article;
import org.annals.reading.ArticleReader;

/**
 * The articles on one person or organisation, and the days that people put into its timelines.
 *
 * @param name whom they are about
 * @param articles in the file's order
 * @param references the days of each timeline
 */
record EntityCorpus(String name, List<Article> articles, List<Set<LocalDate>> references) {

  private static final String ARTICLES = ".articles.jsonl";
  private static final String TIMELINES = ".timelines.json";

  EntityCorpus {
    articles = List.copyOf(articles);
    references = List.copyOf(references);
  }

  /** The names of all entities of {@code folder}, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ARTICLES))
          .map(name -> name.substring(0, name.length() - ARTICLES.length()))
          .sorted()
          .toList();
    }
  }

  /** Reads one entity, of its articles every {@code sample}th. */
  static EntityCorpus read(Path folder, String name, int sample) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name + ARTICLES));
    List<Article> all =
        new ArticleReader().read(name + ARTICLES, bytes, Optional.empty()).articles();
    List<Article> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += sample) {
      some.add(all.get(i));
    }
    return new EntityCorpus(name, some, references(folder.resolve(name + TIMELINES)));
  }

  private static List<Set<LocalDate>> references(Path file) throws IOException {
    List<Set<LocalDate>> references = new ArrayList<>();
    for (JsonNode timeline : new ObjectMapper().readTree(file.toFile())) {
      Set<LocalDate> days = new TreeSet<>();
      timeline.get("dates").forEach(day -> days.add(LocalDate.parse(day.asText())));
      references.add(days);
    }
    return references;
  }
}
