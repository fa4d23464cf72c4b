package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.reading.ReadLimits;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Google's Dataflow takes the graph, for few articles and for many: it is translated into a job
 * template on the local disk, and nothing is sent anywhere. Run it with its profile: {@code mvn
 * -Pdataflow -pl pipeline -am -Dtest=DataflowGraphIT -Dsurefire.failIfNoSpecifiedTests=false test}.
 */
final class DataflowGraphIT {

  private static final String GCP = "org.apache.beam.sdk.extensions.gcp.";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1_000, 1_000_000})
  void theGraphBecomesAJob(long articles) throws IOException {
    Path template = temp.resolve("template.json");
    Path staging = Files.createDirectories(temp.resolve("staging"));
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DataflowRunner",
                "--project=no-project",
                "--region=europe-west1",
                "--tempLocation=" + staging,
                "--stagingLocation=" + staging,
                "--templateLocation=" + template,
                "--filesToStage=" + Files.writeString(temp.resolve("none.txt"), "no code"),
                "--pathValidatorClass=" + GCP + "storage.NoopPathValidator",
                "--credentialFactoryClass=" + GCP + "auth.NoopCredentialFactory")
            .create();
    Pipeline pipeline = Pipeline.create(options);
    String work = temp + "/records/";
    ChronologyPipeline.build(
        pipeline,
        List.of(),
        new GraphSettings(work, work, work, true, ReadLimits.DEFAULT, false, 200_000, articles));
    pipeline.run();
    String job = Files.readString(template);
    for (String stage : List.of("FindStories", "ResolveTimes", "MergeEvents", "KeepTexts")) {
      assertTrue(job.contains(stage + "/"), stage);
    }
  }
}
