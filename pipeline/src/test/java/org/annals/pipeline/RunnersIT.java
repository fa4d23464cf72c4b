package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every runner that is built in publishes the bytes that the direct one publishes. Run it with the
 * profile of a runner: {@code mvn -Pflink -pl pipeline -am -Dtest=RunnersIT
 * -Dsurefire.failIfNoSpecifiedTests=false test}. {@code -Dannals.inputs=FOLDER,FOLDER} compares on
 * more input.
 */
final class RunnersIT {

  private static final int ARTICLES = 1000;
  private static final List<String> FILES =
      List.of(
          "timeline.json", "rejected.jsonl", "unresolved.jsonl", ".annals/current/identity.ndjson");

  @TempDir private Path temp;

  @Test
  void theSampleArticlesComeOutTheSame() throws IOException {
    compare(List.of(Path.of("..", "seeds").toString()));
  }

  @Test
  void aThousandArticlesComeOutTheSame() throws IOException {
    Newsroom newsroom = new Newsroom(temp.resolve("in"), 7);
    newsroom.add(ARTICLES);
    compare(List.of(newsroom.folder().toString()));
  }

  /** Spread over many groups, as those are that do not fit into memory. */
  @Test
  void theSampleArticlesInManyGroupsComeOutTheSame() throws IOException {
    String seeds = Path.of("..", "seeds").toString();
    Path direct = built("direct", seeds, List.of());
    for (List<String> options : builtIn()) {
      List<String> spread = new ArrayList<>(options);
      spread.add("--mostInMemory=0");
      assertSame(direct, built("groups", seeds, spread), seeds + " by " + spread);
    }
  }

  @Test
  void otherArticlesThatAreNamedComeOutTheSame() throws IOException {
    String inputs = System.getProperty("annals.inputs", Path.of("..", "seeds").toString());
    compare(List.of(inputs.split(",")));
  }

  private void compare(List<String> inputs) throws IOException {
    List<List<String>> others = builtIn();
    assertFalse(others.isEmpty(), "no runner beside the direct one: use its profile");
    for (String input : inputs) {
      Path direct = built("direct", input, List.of());
      for (List<String> options : others) {
        Path other = built(options.get(0).replaceAll("\\W", ""), input, options);
        assertSame(direct, other, input + " by " + options);
      }
    }
  }

  private static void assertSame(Path direct, Path other, String what) throws IOException {
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(direct.resolve(file)),
          Files.readAllBytes(other.resolve(file)),
          () -> what + ": " + file);
    }
  }

  private Path built(String name, String input, List<String> options) throws IOException {
    Path output = Files.createTempDirectory(temp, name);
    List<String> args =
        new ArrayList<>(List.of("build", "--input=" + input, "--output=" + output, "--runId=same"));
    args.addAll(options);
    CommandRun annals = new CommandRun();
    assertEquals(0, annals.run(args.toArray(String[]::new)), annals::err);
    return output;
  }

  /** The options of each runner on the class path but the direct one. */
  private static List<List<String>> builtIn() {
    List<String> names =
        StreamSupport.stream(ServiceLoader.load(PipelineRunnerRegistrar.class).spliterator(), false)
            .flatMap(
                registrar ->
                    StreamSupport.stream(registrar.getPipelineRunners().spliterator(), false))
            .map(Class::getSimpleName)
            .toList();
    List<List<String>> options = new ArrayList<>();
    if (names.contains("FlinkRunner")) {
      options.add(List.of("--runner=FlinkRunner", "--flinkMaster=[local]"));
      options.add(List.of("--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=1"));
    }
    if (names.contains("SparkRunner")) {
      options.add(List.of("--runner=SparkRunner", "--sparkMaster=local[2]"));
    }
    return options;
  }
}
