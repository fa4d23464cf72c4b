package org.annals.pipeline.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunnerArgumentsTest {

  @Test
  void theDirectRunnerIsTakenWhenNoneIsNamed() {
    RunnerArguments arguments = new RunnerArguments(List.of("--input=a", "--output=b"));
    assertEquals("DirectRunner", arguments.runner());
    assertTrue(arguments.withDefaults().contains("--enforceImmutability=false"));
  }

  @Test
  void theDirectRunnerGetsOneThreadAndArticlesAreReadInParallel() {
    List<String> arguments = new RunnerArguments(List.of("--input=a")).withDefaults();
    assertTrue(arguments.containsAll(List.of("--targetParallelism=1", "--parallelReading=true")));
  }

  @Test
  void whatIsGivenStandsAgainstTheDefaults() {
    RunnerArguments arguments =
        new RunnerArguments(List.of("--runner=DirectRunner", "--enforceImmutability=true"));
    assertEquals("true", arguments.value("enforceImmutability").orElseThrow());
    assertEquals(
        1,
        arguments.withDefaults().stream()
            .filter(argument -> argument.startsWith("--enforceImmutability="))
            .count());
  }

  @Test
  void aRunnerGetsNoOptionOfAnother() {
    assertEquals(
        List.of("--runner=FlinkRunner", "--fasterCopy=true", "--objectReuse=true"),
        new RunnerArguments(List.of("--runner=FlinkRunner")).withDefaults());
    assertEquals(
        List.of("--runner=SparkRunner"),
        new RunnerArguments(List.of("--runner=SparkRunner")).withDefaults());
  }

  @Test
  void flinkWithinThisProcessUsesAllProcessorsUnlessToldOtherwise() {
    String all = "--parallelism=" + Runtime.getRuntime().availableProcessors();
    List<String> local = List.of("--runner=FlinkRunner", "--flinkMaster=[local]");
    assertTrue(new RunnerArguments(local).withDefaults().contains(all));

    List<String> told = new ArrayList<>(local);
    told.add("--parallelism=7");
    assertEquals(
        List.of("--parallelism=7"),
        new RunnerArguments(told)
            .withDefaults().stream().filter(each -> each.startsWith("--parallelism=")).toList());

    List<String> cluster = List.of("--runner=FlinkRunner", "--flinkMaster=host:8081");
    assertFalse(new RunnerArguments(cluster).withDefaults().contains(all));
  }

  @Test
  void theLastOfSeveralCounts() {
    assertEquals(
        "SparkRunner",
        new RunnerArguments(List.of("--runner=FlinkRunner", "--runner=SparkRunner")).runner());
  }
}
