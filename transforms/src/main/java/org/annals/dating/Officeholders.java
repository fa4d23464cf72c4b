package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.TextSpan;

/**
 * Who is called president or prime minister bounds the year; a general dictionary of those whom the
 * world's press names.
 */
final class Officeholders {

  private record Term(String name, LocalDate from, LocalDate to) {}

  private static final List<Term> TERMS =
      Dictionary.rows("officeholders.txt").stream().map(Officeholders::row).toList();

  /** The office right before the name, and no word that it is past or to come. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<before>\\b\\p{L}+[ -])?\\b(?:President|Prime"
              + " Minister|Premier|Chancellor|Secretary-General|Secretary"
              + " General|Pope|Taoiseach)\\s+(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3})");

  private static final Pattern ELECTED =
      Pattern.compile(
          "\\belection of (?:\\p{Lu}[\\p{L}-]+ )*?(?<name>\\p{Lu}[\\p{L}.'’-]+"
              + " \\p{Lu}[\\p{L}.'’-]+)");

  private static final Set<String> NOT_IN_OFFICE =
      Set.of("former", "ex", "late", "then", "elect", "vice", "deputy", "future", "late-", "ex-");
  private static final double OUT_OF_OFFICE = 0.12;
  private static final double BEFORE_ELECTION = 0.03;
  private static final int ELECTION_TO_OFFICE = 80;

  private Officeholders() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      TextSpan span = text.sentences().get(i);
      boolean history =
          text.timexesIn(span).stream().anyMatch(timex -> ToldDates.of(timex).isPresent());
      if (!history) {
        addNamed(span, span.in(text.text()), told, cues);
        addElected(span, span.in(text.text()), told, cues);
      }
    }
    return cues;
  }

  private static void addNamed(TextSpan sentence, String words, Set<String> told, List<Cue> cues) {
    Matcher matcher = NAMED.matcher(words);
    while (matcher.find()) {
      String before = matcher.group("before");
      boolean inOffice =
          before == null
              || !NOT_IN_OFFICE.contains(before.strip().toLowerCase(Locale.ROOT).replace("-", ""));
      List<Term> terms = terms(matcher.group("name"));
      if (inOffice && !terms.isEmpty() && told.add(terms.get(0).name())) {
        TextSpan span =
            new TextSpan(
                sentence.start() + matcher.start("name"), sentence.start() + matcher.end("name"));
        cues.add(
            new Cue(span, "in office " + written(terms), day -> inOffice(terms, day))
                .fromDictionary());
      }
    }
  }

  private static void addElected(
      TextSpan sentence, String words, Set<String> told, List<Cue> cues) {
    Matcher matcher = ELECTED.matcher(words);
    while (matcher.find()) {
      List<Term> terms = terms(matcher.group("name"));
      if (!terms.isEmpty() && told.add("election of " + terms.get(0).name())) {
        LocalDate elected = terms.get(0).from().minusDays(ELECTION_TO_OFFICE);
        TextSpan span =
            new TextSpan(sentence.start() + matcher.start(), sentence.start() + matcher.end());
        cues.add(
            new Cue(
                    span,
                    "elected not before " + elected,
                    day -> day.isBefore(elected) ? BEFORE_ELECTION : 1)
                .fromDictionary());
      }
    }
  }

  /** The terms of the one so named; all of them, in order. */
  private static List<Term> terms(String name) {
    String flat = name.replaceAll("\\s+", " ").replaceAll("['’]s?$", "");
    return TERMS.stream()
        .filter(
            term ->
                flat.equals(term.name())
                    || flat.startsWith(term.name() + " ")
                    || (term.name().endsWith(" " + flat) && flat.indexOf(' ') < 0))
        .toList();
  }

  private static double inOffice(List<Term> terms, LocalDate day) {
    return terms.stream().anyMatch(term -> !day.isBefore(term.from()) && !day.isAfter(term.to()))
        ? 1
        : OUT_OF_OFFICE;
  }

  private static String written(List<Term> terms) {
    return String.join(
        " and ",
        terms.stream()
            .map(term -> term.from() + " to " + (term.to().getYear() > 2090 ? "…" : term.to()))
            .toList());
  }

  private static Term row(List<String> cells) {
    return new Term(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        cells.get(2).isEmpty() ? LocalDate.of(2099, 12, 31) : LocalDate.parse(cells.get(2)));
  }

  /** From when on each name of the text was in the news as that office's: its first term. */
  static List<LocalDate> starts(CueText text) {
    List<LocalDate> starts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Term term : TERMS) {
      if (seen.add(term.name()) && text.text().contains(term.name())) {
        starts.add(term.from().minusDays(ELECTION_TO_OFFICE));
      }
    }
    return starts;
  }
}
