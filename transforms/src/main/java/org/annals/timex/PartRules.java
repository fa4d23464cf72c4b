package org.annals.timex;

import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Slice;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Portion;
import org.jspecify.annotations.Nullable;

/** Parts of a longer stretch: early, late, the end of. */
final class PartRules {

  /** "early June", "late 1941", "mid-1996", "the early 1980s", "late last week". */
  static final Rule EARLY_LATE =
      Rule.of(
          "part.early-late",
          "the? p:early|mid|middle|late|earlier|later ( -? || in ) ( d:<INNER> || the d:<INNER> )",
          m -> slice(m, portion(m.lexeme('p').word())));

  /** "end-March", "end-June 2022", "start-2019". */
  static final Rule END_JOINED =
      Rule.of(
          "part.end-joined",
          "e:end|start - d:<INNER>",
          m -> slice(m, m.is('e', "end") ? Portion.END : Portion.START));

  /** "mid-week", "midweek": of the week being talked of. */
  static final Rule MID_WEEK =
      Rule.of(
          "part.mid-week",
          "( mid -? week || midweek )",
          m -> new Slice(new UnitAround(Granularity.WEEK, 0, From.PUBLICATION), Portion.MID));

  /** "the mid-to-late 1940s", "early to mid-May". */
  static final Rule BETWEEN =
      Rule.of(
          "part.between",
          "the? ( e:early -? to -? mid || mid -? to -? late ) -? ( d:<INNER> || the d:<INNER> )",
          m -> slice(m, m.has('e') ? Portion.EARLY_TO_MID : Portion.MID_TO_LATE));

  /** "the end of 1990", "the beginning of October", "the latter part of the year". */
  static final Rule END_OF =
      Rule.of(
          "part.end-of",
          "the? ( very? s:start|beginning|onset || e:end|close || m:middle || f:first|early part ||"
              + " l:latter|last|later|final part ) of d:<INNER>",
          m -> slice(m, ends(m)));

  /** "the start of the decade", "the end of the century". */
  static final Rule OF_AGE =
      Rule.of(
          "part.of-age",
          "the? ( s:start|beginning || e:end|close || m:middle ) of the u:decade|century !of|'s",
          m -> new Slice(new UnitAround(m.unit('u'), 0, From.MENTION), ends(m)));

  /** "the first days of 2020", "the closing weeks of May", "the final months of the 1990s". */
  static final Rule EDGE_UNITS =
      Rule.of(
          "part.edge-units",
          "the? ( f:first|opening|early || last|final|closing|dying ) u:UNITS of d:<INNER>",
          m -> m.unit('u').withinDay() ? null : slice(m, m.has('f') ? Portion.START : Portion.END));

  /** "earlier in the day", "later in the day": of the day being talked of. */
  static final Rule IN_THE_DAY =
      Rule.of(
          "part.in-the-day",
          "p:earlier|later|early|late in the day",
          m ->
              new Slice(
                  new UnitAround(Granularity.DAY, 0, From.MENTION), portion(m.lexeme('p').word())));

  /** "year-end", "the year's end", "the end of the month", "month's end". */
  static final Rule YEAR_END =
      Rule.of(
          "part.year-end",
          "( ( the || this )? u:year|month|week|century ( 's || - )? e:end|start || e:end|start of"
              + " u:year|month )",
          PartRules::unitEnd);

  /** "the first half of June", "the second half of the 1990s". */
  static final Rule HALF_OF =
      Rule.of(
          "part.half-of",
          "the? ( f:first || s:second|latter|last ) -? half of d:<INNER>",
          m -> slice(m, m.has('f') ? Portion.FIRST_HALF : Portion.SECOND_HALF));

  /** "at the end of the month" names a unit that is being talked of; the others name any date. */
  static final List<Rule> ALL =
      List.of(
          BETWEEN,
          EARLY_LATE,
          END_JOINED,
          MID_WEEK,
          END_OF,
          OF_AGE,
          EDGE_UNITS,
          IN_THE_DAY,
          HALF_OF,
          YEAR_END);

  private PartRules() {}

  private static Portion portion(String word) {
    return switch (word) {
      case "early" -> Portion.EARLY;
      case "late" -> Portion.LATE;
      case "earlier" -> Portion.EARLIER;
      case "later" -> Portion.LATER;
      default -> Portion.MID;
    };
  }

  private static Portion ends(Match m) {
    if (m.has('m')) {
      return Portion.MID;
    }
    return m.has('s') || m.has('f') ? Portion.START : Portion.END;
  }

  private static @Nullable Meaning slice(Match m, Portion portion) {
    Meaning whole = m.meaning('d');
    return whole.type() == org.annals.model.TimexType.DATE && !(whole instanceof Meaning.Vague)
        ? new Slice(whole, portion)
        : null;
  }

  private static @Nullable Meaning unitEnd(Match m) {
    boolean joined =
        m.at('e') != m.at('u') + 1 || m.after("around") || m.after("by") || m.after("at");
    Granularity unit = m.unit('u');
    if (!joined) {
      return null;
    }
    UnitAround whole = new UnitAround(unit, 0, From.MENTION);
    return unit == Granularity.YEAR && isCompound(m)
        ? new Meaning.Nth(-1, Granularity.MONTH, whole)
        : new Slice(whole, m.is('e', "end") ? Portion.END : Portion.START);
  }

  /** "year-end" is December; "the year's end" is the last part of the year. */
  private static boolean isCompound(Match m) {
    boolean hyphen = m.tokens().is(m.at('e') - 1, "-");
    return m.is('e', "end") && m.at('e') == m.at('u') + (hyphen ? 2 : 1);
  }
}
