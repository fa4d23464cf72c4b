package org.annals.text;

import java.util.HashMap;
import java.util.Map;

/** Words that tell the tense of a clause, by what they are. */
final class VerbForms {

  /** What a word does in a verb group. */
  enum Form {
    /** "will", "may": what follows lies ahead. */
    MODAL,
    /** "is", "are". */
    IS,
    /** "was", "were". */
    WAS,
    /** "has", "have". */
    HAS,
    /** "had", "did". */
    HAD,
    /** "be". */
    BE,
    /** "been", "being", "not", "also": stand within a verb group and change nothing. */
    FILLER,
    /** "to". */
    TO,
    /** "expected", "due": said of what lies ahead when a form of "be" stands before. */
    AWAITED,
    /** "plan", "agree": what they govern lies ahead. */
    PLANNING,
    /** "began", "failed": what they govern happened when they did. */
    DOING,
    /** A past form or participle. */
    PAST,
    /** "says", "meets". */
    PRESENT,
    /** Anything else. */
    NONE
  }

  private static final Map<String, Form> FORMS = forms();

  private VerbForms() {}

  /** The form of a lower-case word. */
  static Form of(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen >= 0) {
      return isPrefix(word.substring(0, hyphen)) ? of(word.substring(hyphen + 1)) : Form.NONE;
    }
    Form listed = FORMS.get(word);
    if (listed != null) {
      return listed;
    }
    return word.length() > 4 && word.endsWith("ed") ? Form.PAST : Form.NONE;
  }

  /** "re-elected" is a verb, "worst-hit" and "war-torn" are not. */
  private static boolean isPrefix(String part) {
    return switch (part) {
      case "re", "co", "pre", "mis", "over" -> true;
      default -> false;
    };
  }

  /** Whether a word is a participle by its place only: "has come". */
  static boolean isBaseAndParticiple(String word) {
    return switch (word) {
      case "come", "become", "overcome", "run", "set", "let", "read", "cast" -> true;
      default -> false;
    };
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    put(forms, Form.MODAL, "will shall ll won would could may might can should must cannot wouldn");
    put(forms, Form.IS, "is are am isn aren re");
    put(forms, Form.WAS, "was were wasn weren");
    put(forms, Form.HAS, "has have hasn haven ve");
    put(forms, Form.HAD, "had hadn did didn");
    put(forms, Form.BE, "be");
    put(
        forms,
        Form.FILLER,
        "been being not also never only still already just now soon then probably likely formally"
            + " officially finally later t d s reportedly initially originally currently first get"
            + " getting");
    put(forms, Form.TO, "to");
    put(
        forms,
        Form.AWAITED,
        "expected scheduled planned due slated supposed set poised likely going ready prepared"
            + " bound designed");
    put(
        forms,
        Form.PLANNING,
        "plan plans planning agree agrees agreed intend intends intended hope hopes hoped hoping"
            + " want wants wanted expect expects promise promises promised vow vows vowed decide"
            + " decided aim aims threaten threatens threatened propose proposes proposed prepare"
            + " prepares preparing seek seeks offer offers offered wait waiting pledged pledges"
            + " order ordered ask asked urged invited voted opted deadline upcoming");
    put(
        forms,
        Form.DOING,
        "began failed managed came started continued seemed appeared went got used forced refused"
            + " helped led tried moved allowed enabled returned proceeded served rushed declined");
    put(forms, Form.PRESENT, PRESENT_VERBS);
    put(forms, Form.PAST, IRREGULAR);
    // Words that only look like past forms.
    put(
        forms,
        Form.NONE,
        "need indeed speed feed seed exceed proceed united hundred embed sacred naked wicked weed"
            + " unprecedented limited armed so-called hatred kindred infrared");
    return forms;
  }

  private static final String PRESENT_VERBS =
      "says meets begins opens starts marks celebrates votes go goes takes plays faces holds comes"
          + " resume reopen reopens start close closes end leave arrive return expire vote gather"
          + " hosts ends visits arrives returns leaves provides expires resumes do does meet"
          + " begin open kicks enters continues concludes commences";

  private static final String IRREGULAR =
      "died lied tied owed said told took made gave saw found left felt met held begun brought"
          + " bought caught chose beat burst crept drank forbade leapt mistook oversaw resold"
          + " shrank slid sped spun sprang stung swung withheld wept undid bred clung flung forgave"
          + " foresaw knelt learnt burnt strode strove withstood overran stolen woken arisen arose"
          + " awoke bent foretold overtook underwent undergone retook rewrote overseen undertaken"
          + " shaken repaid chosen drew drawn drove driven ate fell fallen fought flew flown forgot"
          + " froze frozen grew grown heard hid hidden hit hurt kept knew known laid lent lost"
          + " meant paid put quit ran rang rode risen rose sang sank sat sent shook shot showed"
          + " shown shut slept sold sought spent spoke spoken spread stood stole struck swore sworn"
          + " swept swam taught thought threw thrown tore torn understood woke won wore wrote"
          + " written broke broken built became bore born bound bled blew blown dealt dug fed fled"
          + " hung overcame overthrew overthrown withdrew withdrawn undertook upheld cast cost done"
          + " gone seen given taken rebuilt beaten bitten";

  private static void put(Map<String, Form> forms, Form form, String words) {
    for (String word : words.split(" ", -1)) {
      forms.put(word, form);
    }
  }
}
