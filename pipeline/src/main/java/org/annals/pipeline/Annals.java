package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.pipeline.release.RefusedException;

/** The command line: names a command, runs it, and answers with its exit code. */
public final class Annals {

  private static final String HELP = "--help";

  private final PrintStream out;
  private final PrintStream err;

  Annals(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command that {@code args} names and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Annals(System.out, System.err).run(List.of(args)));
  }

  /** Runs {@code args}; whatever goes wrong is one line on standard error. */
  int run(List<String> args) {
    try {
      return dispatch(args);
    } catch (CommandException ended) {
      err.println("annals: " + ended.getMessage());
      return ended.code().number();
    } catch (RefusedException refused) {
      err.println("annals: " + refused.line());
      return ExitCode.REFUSED.number();
    } catch (IOException failure) {
      err.println("annals: " + describe(failure) + "; what was published before stays");
      return ExitCode.FAILED.number();
    } catch (RuntimeException bug) {
      err.println(
          "annals: unexpected failure, nothing was published; please report it with what follows");
      bug.printStackTrace(err);
      return ExitCode.FAILED.number();
    }
  }

  private int dispatch(List<String> args) throws CommandException, IOException, RefusedException {
    if (args.isEmpty()) {
      Path home = Path.of(System.getProperty("annals.home", "."));
      return build(
          List.of("--input=" + home.resolve("seeds"), "--output=" + home.resolve("output")));
    }
    String command = args.get(0);
    List<String> rest = args.subList(1, args.size());
    if (command.equals(HELP) || rest.contains(HELP)) {
      return help(command);
    }
    return switch (command) {
      case "build" -> build(rest);
      case "tag" -> new TagCommand(err).run(rest);
      case "date" -> new DateCommand(out, err).run(rest);
      case "verify" -> new VerifyCommand(out, err).run(rest);
      case "explain" -> new ExplainCommand(out, err).run(rest);
      case "view" -> new ViewCommand(out, err, Desktop.real()).run(rest);
      case "rollback" -> new RollbackCommand(out, err).run(rest);
      default -> throw unknown(command);
    };
  }

  private int build(List<String> args) throws CommandException, IOException, RefusedException {
    new BuildCommand(out, err, Surroundings.real()).run(args);
    return ExitCode.DONE.number();
  }

  private int help(String command) throws CommandException {
    Optional<String> one = Usage.of(command);
    if (one.isEmpty() && !command.equals(HELP)) {
      throw unknown(command);
    }
    out.print(one.orElse(Usage.ALL));
    return ExitCode.DONE.number();
  }

  private static CommandException unknown(String command) {
    return CommandException.wrongUsage("no command '" + command + "'; see ./annals --help");
  }

  private static String describe(IOException failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
