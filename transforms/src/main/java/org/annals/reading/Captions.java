package org.annals.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a caption says that a story does not: which picture it stands under, and whose it is. */
final class Captions {

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\(?(?:FILE PHOTO|FILE PICTURE|File photo|FILE)\\s?[:.–—-].*|^(?:Image caption|Photo"
              + " caption|Caption)\\b.*|^!\\[[^\\]]{15,}\\]\\([^)]*\\)$");

  /** What stands above a caption and says that it is one. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:image|photo|picture|media|video|figure) caption\\W*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?:/|\\bvia |\\bby |\\bcourtesy of |[—–-]\\s?|\\(|\\.\\s|\\|\\s?)(?:the"
              + " )?(?:reuters|afp|ap|ap photo|associated press|getty"
              + " images|getty|epa|epa-efe|efe|xinhua|yonhap|kyodo|tass|anadolu|pa|pa"
              + " wire|shutterstock|alamy|handout|file"
              + " photo|file|bloomberg|rex|imago|dpa|zuma|flickr|wikimedia commons|pool)(?: images|"
              + " news agency| photo| file)?(?:/[\\p{L} .'’-]+)?(?:, file(?:"
              + " photo)?)?[.)\\]]*$|\\((?:[\\p{L} ]{0,20}"
              + " )?(?:photo|image|picture|photograph|credit|pic)s?(?:"
              + " credit)?\\s?(?:by\\b|:|/|courtesy)[^()]{2,60}\\)\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** The agencies' own form: AGENCY/Name of the photographer. */
  private static final Pattern PHOTOGRAPHER =
      Pattern.compile(
          "(?:^|[\\s(])\\p{Lu}[\\p{L}]+/\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}[.)\\]]*$");

  private static final Pattern PICTURE_WORDS =
      Pattern.compile(
          "\\bin (?:this|an?) (?:\\w+ |\\w+,"
              + " ){0,3}(?:photo|image|picture|photograph|frame|screengrab|still|handout)\\b|\\b(?:photo|image|picture|photograph|handout)"
              + " (?:released|taken|provided|supplied|distributed|obtained)\\b|\\b(?:is|are|was|were)"
              + " (?:seen|pictured|shown)"
              + " (?:here|in|at|on|during|after|before|with)\\b.*\\b(?:photo|image|picture)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * One of these stands in every caption that speaks of its picture; asked first, for most
   * paragraphs hold none.
   */
  private static final Phrases PICTURES =
      new Phrases(List.of("photo", "image", "picture", "frame", "screengrab", "still", "handout"));

  private Captions() {}

  /** Whether a line is nothing but the word that a caption follows. */
  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  /** Whether a line opens a caption. */
  static boolean opens(String line) {
    return OPENING.matcher(line).matches();
  }

  /** Whether a line ends with whose picture it is, so that a caption ends there. */
  static boolean ends(String line) {
    return hasAgency(line)
        && (CREDIT_AT_END.matcher(line).find() || PHOTOGRAPHER.matcher(line).find());
  }

  /** Whether a paragraph speaks of the picture that it stands under. */
  static boolean speaksOfPicture(String paragraph) {
    return PICTURES.standIn(paragraph)
        && PICTURE_WORDS.matcher(paragraph.replaceAll("\\s+", " ")).find();
  }

  private static boolean hasAgency(String line) {
    String tail = line.substring(Math.max(0, line.length() - 40)).toLowerCase(Locale.ROOT);
    return tail.contains("/")
        || tail.contains("via ")
        || tail.contains("by ")
        || tail.contains("photo")
        || tail.endsWith("reuters")
        || tail.endsWith("images")
        || tail.contains("(")
        || tail.contains("courtesy");
  }
}
