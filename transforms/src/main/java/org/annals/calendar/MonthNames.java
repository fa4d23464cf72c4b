package org.annals.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Names of the months and their usual short forms in the languages that news pages are most often
 * written in.
 */
public final class MonthNames {

  /** The twelve in English, January first, with a capital. */
  public static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** A row a month; forms of several languages side by side, lower case, without dots. */
  private static final List<String> ROWS =
      List.of(
          "january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta"
              + " stycznia styczeń sty января январь янв leden ledna ocak januára ianuarie siječnja",
          "february feb februar feber février fevrier févr fevr fév febrero febbraio fevereiro fev februari helmikuu"
              + " helmikuuta lutego luty lut февраля февраль фев února únor şubat februára februarie",
          "march mar märz maerz mär mrz mars marzo março marco maart mrt marts maaliskuu maaliskuuta marca marzec"
              + " марта март мар března březen mart martie márciusa",
          "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecień kwi апреля апрель апр dubna"
              + " duben nisan apríla aprilie",
          "may mai mayo maggio mag maio mei maj toukokuu toukokuuta maja мая май května květen mayıs mája",
          "june jun juni juin junio giugno giu junho kesäkuu kesäkuuta czerwca czerwiec cze июня июнь июн června"
              + " červen haziran júna iunie",
          "july jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta lipca lipiec lip июля июль июл"
              + " července červenec temmuz júla iulie",
          "august aug août aout agosto ago augustus augusti elokuu elokuuta sierpnia sierpień sie августа август авг"
              + " srpna srpen ağustos augusta",
          "september sep sept septembre septiembre setiembre settembre set setembro syyskuu syyskuuta września"
              + " wrzesień wrz сентября сентябрь сен сент září eylül septembra septembrie",
          "october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta października październik"
              + " paź октября октябрь окт října říjen ekim októbra octombrie",
          "november nov novembre noviembre novembro marraskuu marraskuuta listopada listopad lis ноября ноябрь ноя"
              + " kasım novembra noiembrie",
          "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des joulukuu"
              + " joulukuuta grudnia grudzień gru декабря декабрь дек prosince prosinec aralık decembra decembrie");

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** The month, 1 to 12, that {@code word} names in any letter case; empty when it names none. */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 1; month <= ROWS.size(); month++) {
      for (String name : ROWS.get(month - 1).split(" ", -1)) {
        numbers.put(name, month);
      }
    }
    return Map.copyOf(numbers);
  }
}
