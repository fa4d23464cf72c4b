package org.annals.benchmarks.tagging;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which phrases are measured: those that an English news text can hold and to which the contract
 * gives a value. What is left out has a reason, a row here; the first that fits counts.
 */
final class PhraseScope {

  private record Row(String reason, Predicate<Phrase> leavesOut) {}

  private static final String MONTH =
      "(jan(uary)?|febr?(uary)?|apr(il)?|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
          + "|nov(ember)?|dec(ember)?)";

  private static final String MONTH_OR_DAY =
      "("
          + MONTH
          + "|(mon|tues|wednes|thurs|fri|satur|sun)days?|[qh][1-4]"
          + "|easter|christmas|thanks ?giving|halloween|eid|juneteenth|new year('?s)?( eve| day)?"
          + "|(father|mother|patrick|president|saint|st|earth|labou?r|independence|memorial)"
          + "('?s'?)? (day|patrick))";

  private static final String BARE_NUMBER =
      "^(the |on )?\\d{1,2}$|^\\d{1,2}-\\d{1,2}$"
          + "|^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty \\w+)$";

  private static final List<Row> ROWS =
      List.of(
          new Row("a range of clock times", clockRange()),
          new Row("a part of the day that TIMEX3 has no name for", timex("TME|TDT|TBF|TPM|TAM")),
          new Row("a clock time counted from now", clockFromNow()),
          new Row("a time zone alone", phrase -> phrase.type().equals("timezone")),
          new Row("a fiscal or school year", timex("^(FY|SY)|(FY|SY)\\d|fiscal")),
          new Row("business days", words("(business|working|work)[- ]?(day|week)|weekdays?")),
          new Row("a set at a clock time", set("T\\d|TMO|TAF|TEV|TNI|TNT")),
          new Row("counts weekends", timex("P[\\d.]+WE")),
          new Row("counts from a mention that the case does not have", mentions()),
          new Row("no answer is given", unanswered()),
          new Row(
              "less or more than an offset",
              words("(less|more) than\\b.*\\b(from|after|before|ago)")),
          new Row("inside an address", PhraseScope::inAddress),
          new Row("a sign for a word", words("[<>=~&@]|\\bw/[ce]\\b|\\beom\\b|\\beoy\\b")),
          new Row("a bare number", words(BARE_NUMBER)),
          new Row("a person's own calendar", words("\\bmy\\b|^(the|next|last|past|the last) day$")),
          new Row(
              "year and month in digits",
              words("^\\d{4} ?[-/.] ?\\d{1,2}$|^\\d{1,2} ?[-/.] ?\\d{4}$")),
          new Row("day and month in digits, without a year", digits()),
          new Row("a date in an order that English does not have", disordered()),
          new Row("a part of no particular day", partOfSomeDay()),
          new Row(
              "a week's number without its year",
              words("^(from |between )?week \\d+( (to|and) week \\d+)?$")),
          new Row(
              "written without a blank",
              words(
                  "(?<![a-z])\\d+[a-z]{3,}|[a-z]{3,}[-/.]?\\d(?!0s)|\\d{4}[hq]\\d|^\\d{8}$"
                      + "|\\boclock|\\d\\.[ap]m|\\d{4}-\\d{1,2}-\\d{1,2}-\\d{4}")),
          new Row(
              "a spelling of chats",
              words(
                  "\\b(tmrw?|tmr|2morrow|2day|tonite|yr|mo|wk|otd|noonish|cy\\d\\d|\\d+"
                      + " ?[hydw]|(today|tomorrow) [ap]m)\\b|\\d[ap]$")),
          new Row("a name of the calendar without its capital", lowerCase()));

  private PhraseScope() {}

  /** Why {@code phrase} is not measured, or empty when it is. */
  static Optional<String> reasonAgainst(Phrase phrase) {
    return ROWS.stream().filter(row -> row.leavesOut().test(phrase)).map(Row::reason).findFirst();
  }

  private static Predicate<Phrase> words(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return phrase -> compiled.matcher(phrase.lowerWords()).find();
  }

  private static Predicate<Phrase> timex(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return phrase -> compiled.matcher(phrase.timex()).find();
  }

  private static Predicate<Phrase> set(String pattern) {
    Predicate<Phrase> clock = timex(pattern);
    return phrase -> phrase.type().equals("set") && clock.test(phrase);
  }

  private static Predicate<Phrase> clockRange() {
    Predicate<Phrase> pair = timex("^\\(.*T\\d");
    return phrase ->
        phrase.type().endsWith("timerange") && (pair.test(phrase) || !phrase.mod().isEmpty());
  }

  private static Predicate<Phrase> clockFromNow() {
    Predicate<Phrase> seconds = timex("T\\d\\d:\\d\\d:\\d\\d");
    return phrase -> seconds.test(phrase) && !phrase.words().contains(":");
  }

  private static Predicate<Phrase> mentions() {
    Predicate<Phrase> open = timex("^XXXX(-XX|-WXX(-WE)?)?$");
    return phrase -> phrase.mod().equals("ref_undef") || open.test(phrase);
  }

  private static Predicate<Phrase> unanswered() {
    Predicate<Phrase> self = timex("^(P|PRESENT_REF|PAST_REF|\\d{4}(-(\\d\\d|SP|SU|FA|WI))?$)");
    return phrase ->
        !phrase.type().equals("set")
            && !self.test(phrase)
            && phrase.readings().stream()
                .allMatch(reading -> reading.start() == null || reading.start().startsWith("not"));
  }

  private static boolean inAddress(Phrase phrase) {
    return phrase.words().matches("\\d.*")
        && phrase.start() > 0
        && "/-_@".indexOf(phrase.sentence().charAt(phrase.start() - 1)) >= 0;
  }

  private static Predicate<Phrase> digits() {
    Predicate<Phrase> pair =
        words(
            "(?<![-/.\\d])\\d{1,2}[-/.]\\d{1,2}(?![-/.:\\d])|(?<![/.\\d])\\d{1,2}/\\d{1,2}(?![/.:\\d])");
    Predicate<Phrase> month = words(MONTH);
    return phrase ->
        phrase.type().matches("date(range)?|set") && pair.test(phrase) && !month.test(phrase);
  }

  private static Predicate<Phrase> disordered() {
    return words(
        "^\\d{4} \\d{1,2} \\d{1,2}$|\\d{4}[-/]\\d{1,2}[-/][a-z]|\\d{1,2}[-/]\\d{4}[-/][a-z]|\\d{4}"
            + " (january|february|march|april|may|june|july|august|september|october|november|december)\\b(?!"
            + " \\d)");
  }

  /** "one morning", "night markets", "in the mornings". */
  private static Predicate<Phrase> partOfSomeDay() {
    Predicate<Phrase> bare = words("^(in )?(morning|afternoon|evening|night)$|s$");
    return phrase -> phrase.type().startsWith("time") && bare.test(phrase);
  }

  private static Predicate<Phrase> lowerCase() {
    Pattern uncapped = Pattern.compile("\\b" + MONTH_OR_DAY + "\\b|^(may|march)( \\w+th\\b.*)?$");
    return phrase -> uncapped.matcher(phrase.words()).find();
  }
}
