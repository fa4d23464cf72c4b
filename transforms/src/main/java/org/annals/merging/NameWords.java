package org.annals.merging;

import java.util.Set;

/** Words that tell how a name is built; in lower case. */
final class NameWords {

  /** Words before a name that are not of it. */
  static final Set<String> TITLES =
      Set.of(
          "the",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "chancellor",
          "premier",
          "minister",
          "prime",
          "senator",
          "sen",
          "rep",
          "representative",
          "governor",
          "gov",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "sergeant",
          "sgt",
          "major",
          "admiral",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "emperor",
          "judge",
          "justice",
          "professor",
          "prof",
          "rev",
          "reverend",
          "bishop",
          "archbishop",
          "cardinal",
          "secretary",
          "chairman",
          "chairwoman",
          "ambassador",
          "sheikh",
          "ayatollah",
          "marshal",
          "commander",
          "vice",
          "former",
          "jr",
          "sr");

  /** Family names that are written before the given name: Chinese, Korean, Vietnamese. */
  static final Set<String> LEADING_FAMILY_NAMES =
      Set.of(
          "ahn", "bae", "bui", "cai", "cao", "chang", "chen", "cheng", "chiang", "cho", "choe",
          "choi", "chung", "dang", "deng", "ding", "do", "du", "duong", "fan", "fang", "feng",
          "gao", "gu", "guo", "ha", "han", "he", "ho", "hong", "hu", "hua", "huang", "hwang",
          "jang", "jeon", "ji", "jia", "jiang", "jin", "jo", "jung", "kang", "kim", "ko", "kwon",
          "lam", "le", "lee", "lei", "li", "liang", "lim", "lin", "liu", "lu", "luo", "luong", "ma",
          "mao", "meng", "min", "moon", "ngo", "nguyen", "no", "oh", "pak", "pan", "park", "peng",
          "pham", "phan", "qian", "qin", "ri", "roh", "ryu", "shen", "shi", "shin", "sin", "so",
          "soh", "son", "song", "su", "sun", "tang", "tian", "to", "tran", "truong", "vo", "vu",
          "wang", "wei", "wen", "wu", "xi", "xiao", "xie", "xu", "yan", "yang", "yao", "ye", "yi",
          "yoo", "yoon", "yu", "yuan", "yun", "zeng", "zhang", "zhao", "zheng", "zhou", "zhu");

  /** Words that make another place of a name: "Korea" is not short for "North Korea". */
  static final Set<String> DISTINGUISHING =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "new",
          "old",
          "upper",
          "lower",
          "inner",
          "outer",
          "greater",
          "equatorial",
          "anti",
          "democratic",
          "republic",
          "saint",
          "san",
          "santa",
          "el",
          "los",
          "las");

  /** What joins to a name what its short form leaves out. */
  static final Set<String> OF = Set.of("of", "de", "du", "for");

  /** What a firm's name ends with that its short name leaves out: "Volta Motors", "Volta". */
  static final Set<String> OF_FIRMS =
      Set.of(
          "computer",
          "inc",
          "corp",
          "corporation",
          "company",
          "co",
          "ltd",
          "plc",
          "group",
          "motors",
          "motor",
          "airlines",
          "airways",
          "bank",
          "records",
          "holdings",
          "industries",
          "systems",
          "technologies",
          "technology",
          "software",
          "entertainment",
          "pictures",
          "studios",
          "energy",
          "petroleum",
          "pharmaceuticals",
          "communications",
          "electronics",
          "foods");

  private NameWords() {}
}
