package org.annals.merging;

import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;

/**
 * What all mentions of one event have in common whatever their words: mentions of different sorts
 * are never merged, only linked.
 *
 * @param action family of the class of action
 * @param standing class of the status
 * @param kind instant or period
 * @param report whether it is the saying, not what was said
 * @param count whether several events are told as one ("twice this year")
 */
record Sort(String action, Standing standing, EventKind kind, boolean report, boolean count) {

  static Sort of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    return new Sort(
        Akin.family(candidate.action()),
        Standing.of(candidate.status()),
        candidate.kind(),
        candidate.report(),
        Cues.countsSeveral(mention));
  }

  /** Part of the names of groups: a record's own would be made by a formatter, again and again. */
  @Override
  public String toString() {
    return action
        + " "
        + standing
        + " "
        + kind
        + (report ? " report" : " event")
        + (count ? " several" : " one");
  }

  /** Whether nothing but the standing differs. */
  boolean differsInStandingOnly(Sort other) {
    return standing != other.standing
        && kind == other.kind
        && report == other.report
        && count == other.count
        && action.equals(other.action);
  }

  /** Whether nothing but the count differs. */
  boolean differsInCountOnly(Sort other) {
    return count != other.count
        && standing == other.standing
        && kind == other.kind
        && report == other.report
        && action.equals(other.action);
  }

  /** Whether nothing but the kind differs. */
  boolean differsInKindOnly(Sort other) {
    return kind != other.kind
        && standing == other.standing
        && report == other.report
        && count == other.count
        && action.equals(other.action);
  }
}
