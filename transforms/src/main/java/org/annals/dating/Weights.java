package org.annals.dating;

import java.util.List;
import java.util.Map;

/**
 * How far each kind of evidence is believed. Weights of agreeing evidence add up; the day with the
 * greatest sum wins. They stand in the order given, metadata, stamp, dateline, address, so that one
 * of a kind beats one of a later kind, and only several that agree can beat it. Those of web pages
 * follow how often each was right on a set of dated pages.
 */
final class Weights {

  static final int GIVEN = 1000;
  static final int STAMP = 60;
  static final int DATELINE = 50;
  static final int URL = 30;
  static final int FOLDER = 24;

  /** A field that only says that it is a date. */
  static final int GIVEN_DATE = 900;

  /** Given by the user, but as the day of a change. */
  static final int GIVEN_MODIFIED = 40;

  /** A day that collects less is no answer. */
  static final int ENOUGH = 3;

  /** What a second date from the same source counts, as a part of the first. */
  static final int REPEATED = 4;

  private static final Map<String, Integer> BY_SOURCE =
      Map.ofEntries(
          Map.entry("json-ld:published", 40),
          Map.entry("meta:published", 40),
          Map.entry("script:published", 12),
          Map.entry("html:microdata:published", 26),
          Map.entry("html:time:published", 26),
          Map.entry("html:time:date", 18),
          Map.entry("html:microdata:date", 18),
          Map.entry("html:labelled:published", 22),
          Map.entry("html:labelled:date", 16),
          Map.entry("html:named:date", 18),
          Map.entry("meta:date", 22),
          Map.entry("json-ld:date", 16),
          Map.entry("script:date", 6),
          Map.entry("html:stamp", 12),
          Map.entry("html:line", 9),
          Map.entry("html:text", 4),
          Map.entry("json-ld:modified", 8),
          Map.entry("meta:modified", 8),
          Map.entry("script:modified", 5),
          Map.entry("html:microdata:modified", 7),
          Map.entry("html:time:modified", 7),
          Map.entry("html:labelled:modified", 8),
          Map.entry("html:named:modified", 6),
          Map.entry("html:copyright", 1));

  /** What a place on the page leaves of a weight, in hundredths. */
  private static final List<Map.Entry<String, Integer>> BY_ZONE =
      List.of(Map.entry("#comments", 15), Map.entry("#margin", 30), Map.entry("#above", 60));

  /** A label says what the date is of, wherever it stands. */
  private static final int LABELLED = 60;

  private Weights() {}

  /** The weight of a metadata field by its source; 0 when it says nothing of the day. */
  static int of(String source) {
    int kindEnd = source.indexOf(':', source.indexOf(':') + 1);
    String family =
        source.startsWith("html:")
            ? withoutZone(source)
            : source.substring(0, Math.max(0, kindEnd));
    int weight = BY_SOURCE.getOrDefault(family, 0);
    for (Map.Entry<String, Integer> zone : BY_ZONE) {
      if (source.endsWith(zone.getKey())) {
        boolean labelled = source.startsWith("html:labelled");
        return weight * (labelled ? Math.max(LABELLED, zone.getValue()) : zone.getValue()) / 100;
      }
    }
    return weight;
  }

  private static String withoutZone(String source) {
    int zone = source.indexOf('#');
    return zone < 0 ? source : source.substring(0, zone);
  }
}
