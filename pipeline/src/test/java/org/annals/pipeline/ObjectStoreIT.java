package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.MimeTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles on S3 and the chronology, too, against a server on loopback that keeps its objects as
 * files. Run it with its profile: {@code mvn -Ps3 -pl pipeline -am -Dtest=ObjectStoreIT
 * -Dsurefire.failIfNoSpecifiedTests=false test}.
 */
final class ObjectStoreIT {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final int SECONDS = 60;

  @TempDir private Path temp;

  private final CommandRun annals = new CommandRun();
  private final List<Process> servers = new ArrayList<>();
  private int port;
  private Path bucket = Path.of(".");

  @BeforeEach
  void startServer() throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path objects = temp.resolve("objects");
    bucket = Files.createDirectories(objects.resolve("news"));
    Path settings = temp.resolve("server.properties");
    Files.writeString(
        settings,
        """
        s3proxy.authorization=none
        s3proxy.ignore-unknown-headers=true
        s3proxy.endpoint=http://127.0.0.1:%d
        jclouds.provider=filesystem-nio2
        jclouds.identity=local
        jclouds.credential=local
        jclouds.filesystem.basedir=%s
        """
            .formatted(port, objects));
    Path logging = temp.resolve("logback.xml");
    Files.writeString(
        logging,
        """
        <configuration>
          <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
            <encoder><pattern>%level %logger{0} %msg%n</pattern></encoder>
          </appender>
          <root level="warn"><appender-ref ref="out" /></root>
        </configuration>
        """);
    servers.add(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=" + logging,
                "-cp",
                serverPath(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("server.log").toFile())
            .start());
    for (int i = 0; i < SECONDS * 10 && !answers(); i++) {
      servers.get(0).waitFor(100, TimeUnit.MILLISECONDS);
    }
    assertTrue(answers(), Files.readString(temp.resolve("server.log")));
  }

  /** All but SLF4J's simple logger, which writes to the stream that the server turns into a log. */
  private static String serverPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("slf4j-simple"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @AfterEach
  void stopServer() {
    servers.forEach(Process::destroyForcibly);
  }

  @Test
  void articlesFromTheStoreGiveTheChronologyOfTheSameFilesOnADisk() throws IOException {
    try (Stream<Path> files = Files.walk(SEEDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        upload("in/" + SEEDS.relativize(file), Files.readAllBytes(file));
      }
    }
    Path fromDisk = temp.resolve("disk");
    Path fromStore = temp.resolve("store");
    run(0, "--input=" + SEEDS, "--output=" + fromDisk, "--runId=same");
    run(0, "--input=s3://news/in/", "--output=" + fromStore, "--runId=same");
    assertArrayEquals(
        Files.readAllBytes(fromDisk.resolve("timeline.json")),
        Files.readAllBytes(fromStore.resolve("timeline.json")));
  }

  @Test
  void theChronologyIsPublishedToTheStoreByOneObject() throws IOException {
    Path disk = temp.resolve("disk");
    run(0, "--input=" + SEEDS, "--output=" + disk, "--runId=one");
    run(0, "--input=" + SEEDS, "--output=s3://news/out", "--runId=one");
    Path out = bucket.resolve("out");
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    assertEquals("one", manifest.get("runId").asText());
    for (JsonNode file : manifest.get("files")) {
      String path = file.get("path").asText();
      assertTrue(path.startsWith(".annals/releases/one/"), path);
      assertEquals(file.get("bytes").asLong(), Files.size(out.resolve(path)), path);
    }
    assertArrayEquals(
        Files.readAllBytes(disk.resolve("timeline.json")),
        Files.readAllBytes(out.resolve(".annals/releases/one/timeline.json")));
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(
          List.of(".annals", "manifest.json"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
    assertTrue(Files.notExists(out.resolve(".annals/lock")));
  }

  @Test
  void theSameAgainTouchesNothingAndMoreArticlesMakeTheNextRelease() throws IOException {
    Path in = Files.createDirectories(temp.resolve("in"));
    Files.copy(SEEDS.resolve("austria-treaty-signed.md"), in.resolve("a.md"));
    run(0, "--input=" + in, "--output=s3://news/out", "--runId=one");
    byte[] manifest = Files.readAllBytes(bucket.resolve("out/manifest.json"));
    run(0, "--input=" + in, "--output=s3://news/out", "--runId=two");
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    assertArrayEquals(manifest, Files.readAllBytes(bucket.resolve("out/manifest.json")));
    Files.copy(SEEDS.resolve("moon-landing-fifty-years.txt"), in.resolve("b.txt"));
    run(0, "--input=" + in, "--output=s3://news/out", "--runId=three", "--keepReleases=1");
    JsonNode next = new ObjectMapper().readTree(bucket.resolve("out/manifest.json").toFile());
    assertEquals("three", next.get("runId").asText());
    assertEquals("one", next.get("previousRun").asText());
    assertTrue(Files.notExists(bucket.resolve("out/.annals/releases/one/timeline.json")));
  }

  @Test
  void whoeverHoldsTheLeaseKeepsOthersOut() throws IOException {
    upload("out/.annals/lock", "run other, process 1\n2999-01-01T00:00:00Z\n".getBytes(UTF_8));
    run(3, "--input=" + SEEDS, "--output=s3://news/out", "--runId=one");
    assertTrue(annals.err().contains("run other, process 1"), annals.err());
    assertTrue(Files.notExists(bucket.resolve("out/manifest.json")));
  }

  private void run(int code, String... options) {
    List<String> args = new ArrayList<>(List.of("build"));
    args.addAll(List.of(options));
    args.addAll(store());
    assertEquals(code, annals.run(args.toArray(String[]::new)), () -> annals.err() + log());
  }

  /** How to reach the server. */
  private List<String> store() {
    return List.of(
        "--awsRegion=eu-central-1",
        "--endpoint=http://127.0.0.1:" + port,
        "--awsCredentialsProvider={\"@type\":\"StaticCredentialsProvider\","
            + "\"accessKeyId\":\"local\",\"secretAccessKey\":\"local\"}");
  }

  private String log() {
    try {
      return "the server said: " + Files.readString(temp.resolve("server.log"));
    } catch (IOException silent) {
      return "the server said nothing";
    }
  }

  /** By the server, which keeps more of an object than its bytes. */
  private void upload(String name, byte[] bytes) throws IOException {
    FileSystems.setDefaultPipelineOptions(
        PipelineOptionsFactory.fromArgs(store().toArray(String[]::new)).create());
    ResourceId object = FileSystems.matchNewResource("s3://news/" + name, false);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(object, MimeTypes.BINARY))) {
      out.write(bytes);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
