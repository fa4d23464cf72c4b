package org.annals.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a benchmark was asked: paths in the order given, and options {@code --name=value}; an option
 * without {@code =} has the value {@code true}.
 */
public record CommandLine(List<Path> paths, Map<String, String> options) {

  /** The work of a benchmark; what it measures goes to {@code out}. */
  @FunctionalInterface
  public interface Work {

    /**
     * Does it.
     *
     * @throws UsageException when an option's value cannot be used
     * @throws Exception when a file cannot be read or written, or the measured thing fails
     */
    void run(CommandLine line, PrintStream out) throws Exception;
  }

  /** The arguments cannot be used; the message says which and why. */
  public static final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With the reason, for the person who typed it. */
    public UsageException(String message) {
      super(message);
    }
  }

  /**
   * What a benchmark accepts.
   *
   * @param help what {@code --help} prints
   * @param fewest fewest paths
   * @param most most paths
   * @param options the options it knows
   */
  public record Accepts(String help, int fewest, int most, Set<String> options) {}

  /** Copies both. */
  public CommandLine {
    paths = List.copyOf(paths);
    options = Map.copyOf(options);
  }

  /**
   * Runs {@code work} on {@code args} and ends the process: 0 when done, 2 when the arguments
   * cannot be used. A failure of the work is thrown.
   */
  public static void run(String[] args, Accepts accepts, Work work) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--help")) {
      out.print(accepts.help());
      return;
    }
    try {
      work.run(parse(List.of(args), accepts), out);
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.err.print(accepts.help());
      System.exit(2);
    }
  }

  /** Reads {@code args}; throws {@link UsageException} for what {@code accepts} does not name. */
  static CommandLine parse(List<String> args, Accepts accepts) {
    List<Path> paths = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        paths.add(Path.of(arg));
        continue;
      }
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg.substring(2) : arg.substring(2, equals);
      if (!accepts.options().contains(name)) {
        throw new UsageException("unknown option: " + arg);
      }
      options.put(name, equals < 0 ? "true" : arg.substring(equals + 1));
    }
    if (paths.size() < accepts.fewest() || paths.size() > accepts.most()) {
      throw new UsageException("wrong number of files: " + paths.size());
    }
    return new CommandLine(paths, options);
  }

  /** The option's value, or {@code otherwise}. */
  public String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  /** The option's value as a whole number, or {@code otherwise}. */
  public int number(String name, int otherwise) {
    String value = option(name, Integer.toString(otherwise));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " is no whole number: " + value);
    }
  }

  /** Whether the option was given as {@code --name} or {@code --name=true}. */
  public boolean flag(String name) {
    return option(name, "false").equals("true");
  }
}
