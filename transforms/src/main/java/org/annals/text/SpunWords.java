package org.annals.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts back the words of edited news for those that machine paraphrase leaves in their place
 * ("warfare" for "war"). For text that was recognised as paraphrased, and to be shown only: what
 * edited news means by such a word is another matter.
 */
public final class SpunWords {

  private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

  static {
    Table.rows(SpunWords.class, "spun-words.tsv")
        .forEach(row -> PLAIN.put(Pattern.compile("\\b" + row.get(0) + "\\b"), row.get(1)));
  }

  private SpunWords() {}

  /** {@code words} as edited news would have them; words with a capital stay as they are. */
  public static String plain(String words) {
    String plain = words;
    for (Map.Entry<Pattern, String> row : PLAIN.entrySet()) {
      plain = row.getKey().matcher(plain).replaceAll(row.getValue());
    }
    return plain;
  }
}
