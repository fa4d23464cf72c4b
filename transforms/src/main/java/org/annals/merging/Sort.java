package org.annals.merging;

import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;

/**
 * What all mentions of one event have in common whatever their words: mentions of different sorts
 * are never merged, only linked.
 *
 * @param standing class of the status
 * @param kind instant or period
 * @param report whether it is the saying, not what was said
 * @param count whether several events are told as one ("twice this year")
 */
record Sort(Standing standing, EventKind kind, boolean report, boolean count) {

  static Sort of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    return new Sort(
        Standing.of(candidate.status()),
        candidate.kind(),
        candidate.report() && SayingsAlike.SPEECH.contains(candidate.action()),
        Cues.countsSeveral(mention));
  }

  /** Part of the names of groups: a record's own would be made by a formatter, again and again. */
  @Override
  public String toString() {
    return standing + " " + kind + (report ? " report" : " event") + (count ? " several" : " one");
  }

  /** Whether nothing but the standing differs. */
  boolean differsInStandingOnly(Sort other) {
    return standing != other.standing
        && kind == other.kind
        && report == other.report
        && count == other.count;
  }

  /** Whether nothing but the count differs. */
  boolean differsInCountOnly(Sort other) {
    return count != other.count
        && standing == other.standing
        && kind == other.kind
        && report == other.report;
  }

  /** Whether nothing but the kind differs. */
  boolean differsInKindOnly(Sort other) {
    return kind != other.kind
        && standing == other.standing
        && report == other.report
        && count == other.count;
  }
}
