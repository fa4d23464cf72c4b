package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.model.AnchorKind;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TimeSpan;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;

/** What lies ahead of the article is planned, whatever tense tells it. */
final class Ahead {

  private static final Set<VerbForm> FORMS =
      Set.of(VerbForm.PAST, VerbForm.PAST_OR_PARTICIPLE, VerbForm.PARTICIPLE);

  /** What is done to something that is to come, and how something is ("had been due in May"). */
  private static final Set<String> MOVING =
      Set.of(
          "be",
          "postpone",
          "delay",
          "move",
          "call",
          "announce",
          "bring",
          "name",
          "list",
          "bill",
          "recall",
          "summon");

  private static final Set<String> DONE = Set.of("was", "were", "has", "have", "had");

  private static final Set<String> NOT_DONE =
      Set.of("is", "are", "be", "being", "to", "will", "would", "gets", "get");

  /** Words between an auxiliary and its verb, and one more. */
  private static final int NEAR = 3;

  private Ahead() {}

  /**
   * The candidate, planned when its days all lie behind the last day the article can have been
   * published.
   */
  static EventCandidate of(EventCandidate candidate, TimeSpan span, Published published) {
    boolean told =
        candidate.status() == EventStatus.HAPPENED || candidate.status() == EventStatus.ONGOING;
    boolean ahead = published.latest() != null && span.from().isAfter(published.latest());
    return told && ahead ? candidate.with(EventStatus.PLANNED) : candidate;
  }

  /**
   * Whether a past tense refutes a date that lies ahead: one that was counted from another ("the
   * following month they invaded" behind a day to come), or any beside a verb that tells a deed
   * done ("rebuilt the hall for the fair in 2015"), which the date must be that of something else.
   */
  static boolean contradicts(
      String text, EventCandidate candidate, ResolvedTimex answer, Published published) {
    TimeSpan span = answer.span();
    if (span == null
        || candidate.status() != EventStatus.HAPPENED
        || published.latest() == null
        || !span.from().isAfter(published.latest())) {
      return false;
    }
    boolean counted =
        answer.resolution().anchorIs() == AnchorKind.MENTION
            && answer.timex().tense() == Tense.PAST;
    return counted || (!Lasting.endsAt(text, candidate) && isDone(text, candidate));
  }

  /** "Signed", "has signed", "was signed"; not "is signed", "a treaty signed", "was planned". */
  private static boolean isDone(String text, EventCandidate candidate) {
    String word = root(candidate.trigger().text().toLowerCase(Locale.ROOT));
    String lemma = root(candidate.trigger().lemma());
    Optional<VerbForm> form =
        Verbs.read(word).filter(read -> read.lemma().equals(lemma)).map(Verbs.Reading::form);
    boolean told = form.filter(FORMS::contains).isPresent();
    // "Was hit", "has cut": only the auxiliary tells.
    boolean alike = form.filter(VerbForm.ANY::equals).isPresent();
    return (told || (alike && auxiliary(text, candidate).filter(DONE::contains).isPresent()))
        && !Plans.isPlan(lemma)
        && !MOVING.contains(lemma)
        && isFinite(text, candidate, word);
  }

  /** "Re-signed", "pre - empted" are what is signed and emptied. */
  private static String root(String word) {
    return word.substring(word.lastIndexOf('-') + 1).strip();
  }

  /** The nearest word of either set before the trigger. */
  private static Optional<String> auxiliary(String text, EventCandidate candidate) {
    String before = text.substring(candidate.clause().start(), candidate.trigger().start());
    String[] words = before.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    for (int i = words.length - 1; i >= Math.max(0, words.length - NEAR); i--) {
      if (DONE.contains(words[i]) || NOT_DONE.contains(words[i])) {
        return Optional.of(words[i]);
      }
    }
    return Optional.empty();
  }

  /** By the auxiliary before the word; a bare participle has one only in the title. */
  private static boolean isFinite(String text, EventCandidate candidate, String word) {
    Optional<String> own = auxiliary(text, candidate);
    if (own.isPresent()) {
      return DONE.contains(own.get());
    }
    String title = candidate.title();
    int at = title.indexOf(" " + word);
    String auxiliary = at < 0 ? "" : title.substring(title.lastIndexOf(' ', at - 1) + 1, at);
    return !NOT_DONE.contains(auxiliary) && !DONE.contains(auxiliary);
  }
}
