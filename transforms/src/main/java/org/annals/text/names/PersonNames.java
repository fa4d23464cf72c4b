package org.annals.text.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which full names can be a person's by their words alone. */
final class PersonNames {

  /** Words of organisations, places, works and days. */
  private static final Set<String> OTHERS =
      Set.of(
          "of",
          "and",
          "for",
          "cape",
          "fort",
          "port",
          "san",
          "santa",
          "los",
          "las",
          "saint",
          "puerto",
          "inc.",
          "corp.",
          "corps",
          "co.",
          "ltd.",
          "bank",
          "university",
          "college",
          "school",
          "institute",
          "academy",
          "museum",
          "hospital",
          "ministry",
          "department",
          "agency",
          "office",
          "bureau",
          "commission",
          "committee",
          "council",
          "court",
          "party",
          "union",
          "nations",
          "army",
          "navy",
          "force",
          "forces",
          "police",
          "guard",
          "association",
          "federation",
          "league",
          "club",
          "fund",
          "foundation",
          "organization",
          "organisation",
          "authority",
          "service",
          "services",
          "news",
          "times",
          "post",
          "press",
          "television",
          "radio",
          "magazine",
          "journal",
          "street",
          "road",
          "avenue",
          "square",
          "bridge",
          "river",
          "lake",
          "mountain",
          "mount",
          "island",
          "islands",
          "sea",
          "ocean",
          "bay",
          "gulf",
          "desert",
          "valley",
          "city",
          "county",
          "state",
          "province",
          "region",
          "district",
          "republic",
          "kingdom",
          "empire",
          "war",
          "wars",
          "treaty",
          "agreement",
          "act",
          "bill",
          "house",
          "senate",
          "congress",
          "parliament",
          "cup",
          "games",
          "olympics",
          "championship",
          "festival",
          "conference",
          "summit",
          "park",
          "airport",
          "station",
          "stadium",
          "center",
          "centre",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "new",
          "united",
          "national",
          "international",
          "world",
          "general",
          "supreme",
          "federal",
          "central",
          "royal",
          "great",
          "day",
          "store",
          "music",
          "computer",
          "software",
          "airways",
          "records",
          "studios",
          "media",
          "zoo",
          "hotel",
          "theatre",
          "prison",
          "cathedral",
          "clinic",
          "railway",
          "railways",
          "lines",
          "trust",
          "society",
          "orchestra",
          "wire",
          "town",
          "fc",
          "afc");

  /** Articles of other languages, which names of races, papers and places open with. */
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "el", "il", "der", "das", "the");

  private static final Set<String> FIRMS =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "llc",
          "plc",
          "ag",
          "gmbh",
          "nv",
          "asa",
          "holdings",
          "industries",
          "group",
          "airlines",
          "motors",
          "systems",
          "technologies",
          "foods",
          "stores",
          "energy",
          "electric",
          "electronics",
          "pharmaceuticals",
          "pharma",
          "chemicals",
          "insurance",
          "capital",
          "partners",
          "petroleum",
          "telecom",
          "communications",
          "entertainment",
          "pictures",
          "productions",
          "publishing",
          "shipping",
          "aircraft",
          "aerospace",
          "aviation",
          "solutions",
          "laboratories",
          "networks",
          "ventures",
          "properties",
          "resources",
          "hotels",
          "breweries",
          "mining");

  private static final Set<String> CLUBS =
      Set.of(
          "rovers",
          "wanderers",
          "rangers",
          "athletic",
          "albion",
          "giants",
          "tigers",
          "lions",
          "bulls",
          "bears",
          "eagles",
          "falcons",
          "raiders",
          "warriors");

  /** What somebody belongs to, before his name as it were a title. */
  private static final Set<String> PARTIES =
      Set.of("republican", "democrat", "democratic", "conservative", "labour", "liberal", "tory");

  private PersonNames() {}

  /** "Democrat Ada Lindqvist": whether the word before a given name says what its bearer is. */
  static boolean describes(String word, String given) {
    return (PARTIES.contains(word.toLowerCase(Locale.ROOT)) || Creeds.isAdjective(word))
        && GivenNames.isPersons(given);
  }

  private static boolean isOther(String word) {
    return OTHERS.contains(word) || FIRMS.contains(word) || CLUBS.contains(word);
  }

  /** Whether a firm's name ends on this word, in lower case and without a stop. */
  static boolean isFirm(String word) {
    return FIRMS.contains(word);
  }

  /** Whether a club's name ends on this word, in lower case. */
  static boolean isClub(String word) {
    return CLUBS.contains(word);
  }

  /** Whether a name ends on a word for an institution or a place. */
  static boolean isInstitution(String name) {
    return isOther(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * "Acme Inc. Ada Lindqvist", "Peru Ada Lindqvist": where somebody's full name starts behind that
   * of a firm or a country; 0 for none.
   */
  static int behindAnother(List<String> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean another =
          isInstitution(words.get(i - 1))
              || Countries.named(String.join(" ", words.subList(0, i))).isPresent();
      if (another && GivenNames.isPersons(words.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a name of several words has two to four and none that persons do not bear. */
  static boolean mayBe(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    if (words[0].equals(words[1]) || ARTICLES.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (isOther(word)
          || Countries.named(word).isPresent()
          || !Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return Countries.named(name).isEmpty() && Countries.ofCapital(name).isEmpty();
  }
}
