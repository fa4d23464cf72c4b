package org.annals.pipeline.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MasterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--flinkMaster=[local]",
        "--flinkMaster=[auto]",
        "--flinkMaster=[collection]",
        "--sparkMaster=local[2]",
        "--sparkMaster=yarn",
        "--sparkMaster=spark://one:7077,two:7077",
        "--flinkMaster=host:99999",
        "--input=host:80"
      })
  void aMasterOfTheRunsOwnOrKnownToOthersIsNotAsked(String argument) {
    assertEquals(Optional.empty(), Master.of(new RunnerArguments(List.of(argument))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--flinkMaster=ten:8081", "--flinkMaster=http://ten:8081/"})
  void aFlinkMasterIsAskedAQuestion(String argument) {
    assertEquals(new Master("flinkMaster", "ten", 8081, true), one(argument));
  }

  @Test
  void aSparkMasterIsOnlyCalled() {
    assertEquals(
        new Master("sparkMaster", "ten", 7077, false), one("--sparkMaster=spark://ten:7077"));
  }

  @Test
  void nobodyAtThePortIsOneLineThatNamesTheOption() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String line = one("--flinkMaster=127.0.0.1:" + port).trouble().orElseThrow();
    assertTrue(line.startsWith("no answer from the master 127.0.0.1:" + port), line);
    assertTrue(line.contains("--flinkMaster"), line);
    assertEquals(1, line.lines().count());
  }

  @Test
  void oneThatHangsUpIsNoMaster() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> served = answer(server, "");
      String line = one("--flinkMaster=127.0.0.1:" + server.getLocalPort()).trouble().orElseThrow();
      assertTrue(line.contains("no answer"), line);
      served.join();
    }
  }

  @Test
  void oneThatAnswersIsNoTrouble() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> served = answer(server, "HTTP/1.1 200 OK\r\n\r\n");
      assertEquals(
          Optional.empty(), one("--flinkMaster=127.0.0.1:" + server.getLocalPort()).trouble());
      served.join();
    }
  }

  private static Master one(String argument) {
    return Master.of(new RunnerArguments(List.of(argument))).orElseThrow();
  }

  private static CompletableFuture<Void> answer(ServerSocket server, String words) {
    return CompletableFuture.runAsync(
        () -> {
          try (Socket caller = server.accept()) {
            caller.getInputStream().readNBytes(4);
            caller.getOutputStream().write(words.getBytes(US_ASCII));
          } catch (IOException gone) {
            throw new AssertionError(gone);
          }
        });
  }
}
