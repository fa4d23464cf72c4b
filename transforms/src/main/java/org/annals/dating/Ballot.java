package org.annals.dating;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;

/** Weighs stated days against each other: each candidate votes for its day with its weight. */
final class Ballot {

  private static final double SCALE = 25;

  /** A second day with so great a part of the votes leaves the matter open. */
  private static final double CLOSE = 0.85;

  private static final double MAX_CONFIDENCE = 0.99;

  private final List<Candidate> candidates;
  private final List<Evidence> impossible;
  private final TreeMap<LocalDate, Integer> votes = new TreeMap<>();

  /**
   * Counts.
   *
   * @param candidates those who may win
   * @param impossible what is told beside them of those who may not
   */
  Ballot(List<Candidate> candidates, List<Evidence> impossible) {
    this.impossible = List.copyOf(impossible);
    this.candidates = new ArrayList<>(candidates);
    this.candidates.sort(comparing(Candidate::weight, Comparator.reverseOrder()));
    candidates.forEach(candidate -> votes.merge(candidate.day(), candidate.weight(), Integer::sum));
  }

  /** Those who may win, the strongest first. */
  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  /** The same without those for whom there is a reason, which is told. */
  Ballot without(Function<Candidate, Optional<String>> reason) {
    List<Candidate> left = new ArrayList<>();
    List<Evidence> told = new ArrayList<>(impossible);
    for (Candidate candidate : candidates) {
      reason
          .apply(candidate)
          .ifPresentOrElse(why -> told.add(candidate.evidence(why)), () -> left.add(candidate));
    }
    return new Ballot(left, told);
  }

  /** The day with most votes, when they are enough and no other day has nearly as many. */
  Optional<LocalDate> winner() {
    return top()
        .filter(entry -> entry.getValue() >= Weights.ENOUGH && second() <= CLOSE * entry.getValue())
        .map(Map.Entry::getKey);
  }

  Optional<Map.Entry<LocalDate, Integer>> top() {
    return votes.entrySet().stream()
        .max(
            comparing(Map.Entry<LocalDate, Integer>::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
  }

  /** The winner with every candidate's fate. */
  Published answer(LocalDate day) {
    Candidate strongest =
        candidates.stream().filter(c -> c.day().equals(day)).findFirst().orElseThrow();
    return Published.on(day, strongest.method(), confidence(day), evidence(day));
  }

  /** The votes of the best day but one. */
  int second() {
    return votes.values().stream().sorted(Comparator.reverseOrder()).skip(1).findFirst().orElse(0);
  }

  private double confidence(LocalDate day) {
    int mine = votes.getOrDefault(day, 0);
    int next =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals(day))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    double sure = (1 - Math.exp(-mine / SCALE)) * (1 - 0.5 * next / Math.max(1.0, mine));
    return Math.round(100 * Math.min(MAX_CONFIDENCE, sure)) / 100.0;
  }

  private List<Evidence> evidence(LocalDate day) {
    List<Evidence> evidence = new ArrayList<>();
    candidates.stream()
        .filter(c -> c.day().equals(day))
        .forEach(c -> evidence.add(c.evidence("agrees with the answer")));
    candidates.stream()
        .filter(c -> !c.day().equals(day))
        .forEach(
            c ->
                evidence.add(
                    c.evidence("outvoted, " + votes.get(c.day()) + " against " + votes.get(day))));
    evidence.addAll(impossible);
    return evidence;
  }

  /** Every candidate, when none of them is enough to answer. */
  List<Evidence> tooWeak() {
    List<Evidence> evidence = new ArrayList<>();
    candidates.forEach(c -> evidence.add(c.evidence("too weak alone")));
    evidence.addAll(impossible);
    return evidence;
  }
}
