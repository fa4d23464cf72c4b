package org.annals.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of small articles of our own that changes as folders of articles do, by a seed. */
final class Newsroom {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final List<String> WHO =
      List.of("Mayor Anna Holt", "Governor Boris Kell", "Senator Clara Dorn", "Judge Oskar Lind");
  private static final List<String> DID =
      List.of("opened the harbour tunnel", "closed the old mill", "signed the water treaty");
  private static final List<String> WHERE = List.of("Ostby", "Ravenford", "Millstead");

  private final Path folder;
  private final Random random;
  private int written;

  Newsroom(Path folder, long seed) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.random = new Random(seed);
  }

  Path folder() {
    return folder;
  }

  /** Writes so many new articles. */
  void add(int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      Path file = folder.resolve(random.nextInt(3) + "/article-" + written++ + ".txt");
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, article());
    }
  }

  /**
   * One of: add, edit a sentence, replace, rename, delete, copy, write all again in another order.
   */
  String change() throws IOException {
    List<Path> files = files();
    Path some = files.get(random.nextInt(files.size()));
    int what = random.nextInt(files.size() < 4 ? 3 : 8);
    switch (what) {
      case 0, 1 -> add(1 + random.nextInt(2));
      case 2 -> Files.writeString(some, Files.readString(some) + "\n" + lookBack() + "\n");
      case 3 -> Files.writeString(some, article());
      case 4 -> Files.move(some, some.resolveSibling("renamed-" + written++ + ".txt"));
      case 5 -> Files.delete(some);
      case 6 -> Files.copy(some, folder.resolve("copy-" + written++ + ".txt"));
      default -> rewrite(files);
    }
    return "change " + what + " of " + some.getFileName();
  }

  /** The articles, by name. */
  List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void rewrite(List<Path> files) throws IOException {
    TreeMap<Integer, Path> order = new TreeMap<>();
    files.forEach(file -> order.put(random.nextInt(), file));
    for (Path file : order.values()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.write(file, bytes);
    }
  }

  private String article() {
    LocalDate day = LocalDate.of(2015, 3, 2).plusDays(random.nextInt(20));
    return "%s in the news\n\n%s\n\n%s %s in %s on Monday.\n\n%s\n"
        .formatted(any(WHERE), STAMP.format(day), any(WHO), any(DID), any(WHERE), lookBack());
  }

  private String lookBack() {
    LocalDate day = LocalDate.of(2011, 5, 1).plusDays(random.nextInt(12));
    return "On %s, %s %s in %s. Last year %s %s. Two days after %s died, %s %s. %s"
        .formatted(
            STAMP.format(day),
            any(WHO),
            any(DID),
            any(WHERE),
            any(WHO),
            any(DID),
            any(WHO),
            any(WHO),
            any(DID),
            random.nextInt(4) > 0 ? "" : any(WHO) + " died on " + STAMP.format(day) + ".");
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
