package org.annals.benchmarks.dating;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import org.annals.model.Published;

/**
 * Shows a person what share of the answers was right, and the first misses with their strongest
 * evidence.
 */
final class DatingReport {

  private static final int EVIDENCE = 3;
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private DatingReport() {}

  static void printDays(String split, List<Dated> all, int misses, PrintStream out) {
    long given = count(all, Dated::given);
    long right = count(all, Dated::right);
    out.printf("%s: %d files%n", split, all.size());
    out.printf("  right     %4d  %.3f%n", right, share(right, all.size()));
    out.printf("  wrong     %4d  %.3f%n", given - right, share(given - right, all.size()));
    out.printf(
        "  no answer %4d  %.3f%n", all.size() - given, share(all.size() - given, all.size()));
    printMisses(all, dated -> !dated.right(), misses, out);
  }

  static void printIntervals(
      String split, List<Dated> all, int slack, int misses, PrintStream out) {
    long given = count(all, Dated::given);
    long holds = count(all, dated -> dated.holds(slack));
    out.printf("%s: %d articles%n", split, all.size());
    out.printf("  a day can be given  %4d  %.3f%n", given, share(given, all.size()));
    out.printf(
        "  interval holds it   %4d  %.3f of these (%d days of slack)%n",
        holds, share(holds, given), slack);
    out.printf(
        "  best day is it      %4d  %.3f of these%n",
        count(all, Dated::right), share(count(all, Dated::right), given));
    out.printf(
        "  of at most a week       %4d%n",
        count(all, dated -> dated.given() && dated.width() <= WEEK));
    out.printf(
        "  of at most a month      %4d%n",
        count(all, dated -> dated.given() && dated.width() <= MONTH));
    printMisses(all, dated -> dated.given() && !dated.holds(slack), misses, out);
  }

  private static void printMisses(
      List<Dated> all, Predicate<Dated> missed, int most, PrintStream out) {
    all.stream().filter(missed).limit(most).forEach(dated -> printMiss(dated, out));
  }

  private static void printMiss(Dated dated, PrintStream out) {
    Published answer = dated.answer();
    out.printf(
        "%s: expected %s, got %s (%s..%s, %s)%n",
        dated.name(),
        dated.truth(),
        answer.date(),
        answer.earliest(),
        answer.latest(),
        answer.method().word());
    answer.evidence().stream()
        .limit(EVIDENCE)
        .forEach(evidence -> out.println("    " + evidence.says()));
  }

  private static long count(List<Dated> all, Predicate<Dated> which) {
    return all.stream().filter(which).count();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
