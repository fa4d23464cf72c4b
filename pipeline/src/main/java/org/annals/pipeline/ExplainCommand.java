package org.annals.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.pipeline.explain.EventStory;
import org.annals.pipeline.explain.Retired;
import org.annals.pipeline.explain.TimelineIndex;
import org.annals.pipeline.release.OutputFolder;

/** {@code explain DIR EVENT_ID}: tells a person why an event stands as it stands. */
public final class ExplainCommand {

  private static final int SUGGESTIONS = 5;

  private final PrintStream out;
  private final PrintStream err;

  /** The story goes to {@code out}, word of wrong usage to {@code err}. */
  public ExplainCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Tells of the event that {@code args} names, or of the one that took its place.
   *
   * @return 0 when it told, 2 when the arguments cannot be used or name no event
   * @throws IOException if the chronology cannot be read
   */
  public int run(List<String> args) throws IOException {
    if (args.size() != 2 || !Files.isDirectory(Path.of(args.get(0)))) {
      err.println("explain wants a chronology and an event: annals explain DIR EVENT_ID");
      return ExitCode.WRONG_USAGE.number();
    }
    OutputFolder folder = new OutputFolder(Path.of(args.get(0)));
    Optional<String> run = folder.currentRun();
    if (run.isEmpty()) {
      err.println(folder.root() + " holds no release; publish one by annals build");
      return ExitCode.WRONG_USAGE.number();
    }
    return explain(folder.release(run.get()), args.get(1));
  }

  private int explain(Path release, String id) throws IOException {
    TimelineIndex timeline = TimelineIndex.read(release, id);
    Optional<JsonNode> event = timeline.event();
    if (event.isPresent()) {
      new EventStory(timeline, release, out).print(event.get());
      return ExitCode.DONE.number();
    }
    Optional<Retired> retired = Retired.find(release, id);
    if (retired.isPresent()) {
      return explain(release, retired.get());
    }
    err.println("no event " + id + " in this chronology");
    suggest(timeline, id);
    return ExitCode.WRONG_USAGE.number();
  }

  private int explain(Path release, Retired retired) throws IOException {
    String successor = retired.successor();
    if (successor == null) {
      err.println(
          retired.id() + " was removed in run " + retired.run() + ": no article tells of it now");
      return ExitCode.WRONG_USAGE.number();
    }
    out.println(retired.id() + " became part of " + successor + " in run " + retired.run() + ".");
    out.println();
    return explain(release, successor);
  }

  private void suggest(TimelineIndex timeline, String id) {
    List<String> like = timeline.like(id, SUGGESTIONS);
    if (like.isEmpty()) {
      err.println(
          "ids are the \"id\" fields of \"events\" in timeline.json; a word of a title finds them too");
    } else {
      err.println("did you mean:");
      like.forEach(line -> err.println("  " + line));
    }
  }
}
