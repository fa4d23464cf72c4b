package org.annals.pipeline.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cluster's master at an address of its own. Runners ask one that is silent for minutes; here it
 * is asked once.
 *
 * @param option the option that named it
 * @param host its host
 * @param port its port
 * @param speaksFirst whether it must be sent something before it says anything
 */
public record Master(String option, String host, int port, boolean speaksFirst) {

  private static final Pattern FLINK =
      Pattern.compile("(?:https?://)?(?<host>[^\\[\\]/:]+|\\[[0-9A-Fa-f:]+]):(?<port>\\d{1,5})/?");
  private static final Pattern SPARK =
      Pattern.compile("spark://(?<host>[^\\[\\]/:,]+|\\[[0-9A-Fa-f:]+]):(?<port>\\d{1,5})");
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int HIGHEST_PORT = 65_535;

  /** The master that the arguments name; empty when the run needs none, or keeps its own. */
  public static Optional<Master> of(RunnerArguments arguments) {
    return find("flinkMaster", FLINK, true, arguments)
        .or(() -> find("sparkMaster", SPARK, false, arguments));
  }

  private static Optional<Master> find(
      String option, Pattern form, boolean asked, RunnerArguments arguments) {
    Optional<Matcher> found = arguments.value(option).map(form::matcher).filter(Matcher::matches);
    return found
        .map(
            address ->
                new Master(
                    option, address.group("host"), Integer.parseInt(address.group("port")), asked))
        .filter(master -> master.port <= HIGHEST_PORT);
  }

  /** Why it cannot be worked with; empty when it answers. Takes some seconds at most. */
  public Optional<String> trouble() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      if (speaksFirst) {
        String question =
            "GET /config HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                .formatted(host, port);
        socket.getOutputStream().write(question.getBytes(US_ASCII));
        int answer = socket.getInputStream().read();
        return answer < 0 ? Optional.of(line("it hangs up")) : Optional.empty();
      }
      return Optional.empty();
    } catch (IOException silent) {
      return Optional.of(line(String.valueOf(silent.getMessage())));
    }
  }

  private String line(String why) {
    return "no answer from the master %s:%d (%s): see that it runs, or name another by --%s"
        .formatted(host, port, why, option);
  }
}
