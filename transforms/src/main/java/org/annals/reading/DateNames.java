package org.annals.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the names of date fields mean, in meta tags, in microdata and in embedded JSON. Names are
 * compared in lower case and without separators, so that {@code article:published_time} and {@code
 * articlePublishedTime} are one.
 */
final class DateNames {

  static final String PUBLISHED = "published";
  static final String MODIFIED = "modified";

  private static final Set<String> SAY_PUBLISHED =
      Set.of(
          "articlepublishedtime",
          "ogarticlepublishedtime",
          "articlepublished",
          "ogarticlepublished",
          "ogpublishedtime",
          "publishedtime",
          "publishedtimestamp",
          "datepublished",
          "datepublication",
          "publicationdate",
          "publishdate",
          "publisheddate",
          "publishedat",
          "publishedon",
          "pubdate",
          "ogpubdate",
          "publishtime",
          "dateissued",
          "dcdateissued",
          "dctermsissued",
          "dctermsdateissued",
          "dcissued",
          "issued",
          "creationdate",
          "parselypubdate",
          "sailthrudate",
          "cxenseparserecspublishtime",
          "citationdate",
          "citationpublicationdate",
          "citationonlinedate",
          "bepresscitationdate",
          "bepresscitationonlinedate",
          "prismpublicationdate",
          "shareaholicarticlepublishedtime",
          "rnewsdatepublished",
          "vrpublishedtime",
          "originalpublicationdate",
          "articleoriginaldate",
          "firstpublished",
          "firstpublisheddate",
          "displaydate",
          "articledate",
          "articledateoriginal",
          "dateposted",
          "ogreleasedate",
          "releasedate",
          "eportalpublished",
          "postdate",
          "pdate",
          "ptime",
          "publishedutc",
          "articlepubdate",
          "storydate",
          "newsdate",
          "analyticsattributesdate",
          "lastpubdate",
          "dateoriginal",
          "contentpublished",
          "pagepublished",
          "datedepublication",
          "pagedatepublished");

  private static final Set<String> SAY_DATE =
      Set.of(
          "datecreated",
          "dcdatecreated",
          "dctermscreated",
          "dctermsdatecreated",
          "dccreated",
          "created",
          "createddate",
          "creationdate",
          "articlecreated",
          "doccreated",
          "uploaddate",
          "date",
          "dcdate",
          "dctermsdate",
          "dcdatetime",
          "datetime",
          "timestamp",
          "time",
          "dcsdate",
          "ogdate",
          "pubdatetime",
          "pubyear");

  private static final Set<String> SAY_MODIFIED =
      Set.of(
          "articlemodifiedtime",
          "ogarticlemodifiedtime",
          "articlemodified",
          "ogmodifiedtime",
          "modifiedtime",
          "modifiedtimestamp",
          "ogupdatedtime",
          "articleupdated",
          "articleupdatedtime",
          "datemodified",
          "modified",
          "modifieddate",
          "modificationdate",
          "dcdatemodified",
          "dctermsmodified",
          "dcmodified",
          "lastmodified",
          "lastmodifieddate",
          "updated",
          "updatedtime",
          "updatedat",
          "dateupdated",
          "dateupdate",
          "lastupdated",
          "lastupdate",
          "revised",
          "revisiondate",
          "shareaholicarticlemodifiedtime",
          "lastmod",
          "prismmodificationdate",
          "rnewsdatemodified",
          "vrmodifiedtime");

  private DateNames() {}

  /**
   * {@code published}, {@code date} when it does not say which, {@code modified}, or null when the
   * name is no date's.
   */
  static @Nullable String meaning(String name) {
    String key = key(name);
    if (SAY_PUBLISHED.contains(key)) {
      return PUBLISHED;
    }
    if (SAY_MODIFIED.contains(key)) {
      return MODIFIED;
    }
    return SAY_DATE.contains(key) ? "date" : null;
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
