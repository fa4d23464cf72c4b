package org.annals.text;

import java.util.List;
import java.util.Set;

/**
 * Tells nouns, and what describes them, from adverbs and verbs by the place they stand in: behind
 * an article stands a noun at last, and what cannot act on a noun describes it.
 */
final class NounPlaces {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * Forms in -ing of verbs that act on nothing, so that a noun behind them is what they describe.
   */
  private static final Set<String> DESCRIBING =
      Set.of(
          ("mounting rising looming remaining existing prevailing lingering simmering worsening"
                  + " dwindling ailing emerging ongoing soaring falling declining shrinking booming"
                  + " spiralling spiraling lasting incoming outgoing upcoming forthcoming ageing"
                  + " aging struggling floundering overwhelming")
              .split(" ", -1));

  private static final Set<String> GROWING = Set.of("growing", "increasing", "escalating");

  /** What grows by itself. */
  private static final Set<String> GROWN =
      Set.of(
          ("calls call concern concerns pressure pressures fear fears tension tensions demand"
                  + " demands evidence number numbers criticism anger opposition support unrest"
                  + " doubts signs violence debt debts interest frustration public list speculation"
                  + " outrage crisis threat threats competition alarm unease dissent isolation")
              .split(" ", -1));

  /** What somebody is, before a name, and what can be done to him as well. */
  private static final Set<String> CALLINGS =
      Set.of(
          ("star host pilot guard coach judge counsel captain partner father mother author skipper"
                  + " model boss head champion guitarist driver rival minister")
              .split(" ", -1));

  private static final Set<String> DEGREES = Set.of("more", "less", "very", "so", "too");

  private static final Set<String> RANKS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final Set<String> OWNING = Set.of("his", "her", "its", "their", "my", "our");

  private final List<Word> words;

  private NounPlaces(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    NounPlaces places = new NounPlaces(words);
    for (int i = 1; i < words.size(); i++) {
      if (places.isNounBehindArticle(i)
          || places.isWell(i)
          || places.isHead(i)
          || places.isActivity(i)
          || places.isSecondOfTwo(i)
          || places.isRank(i)) {
        places.set(i, Tag.NOUN);
      } else if (words.get(i).text().equals("may")) {
        places.set(i, Tag.AUX);
      } else if (words.get(i).lower().equals("summit") && words.get(i).is(Tag.VERB)) {
        places.set(i, Tag.NOUN);
      } else if (places.isInfinitive(i)) {
        places.set(i, Tag.VERB);
      } else if (places.describes(i)
          || places.isBehindFollowing(i)
          || places.isWithinNoun(i)
          || places.isEndOfTable(i)
          || places.isOfCounted(i)
          || places.isBeforeRank(i)
          || places.isThenHolder(i)
          || places.isDegree(i)
          || places.isVerdict(i)) {
        places.set(i, Tag.ADJ);
      } else if (places.isPreposition(i)) {
        places.set(i, Tag.ADP);
      }
    }
  }

  /** "Found the well to be dry": an article, and nothing else that it could belong to. */
  private boolean isNounBehindArticle(int i) {
    boolean well =
        i > 1
            && words.get(i).lower().equals("well")
            && words.get(i - 1).is(Tag.ADJ)
            && words.get(i - 2).tag() != Tag.ADV
            && !words.get(i - 2).is(Tag.VERB);
    if (well && words.get(i).is(Tag.ADV) && i + 1 < words.size()) {
      return words.get(i + 1).is(Tag.ADP) || words.get(i + 1).is(Tag.PUNCT);
    }
    if (!words.get(i).is(Tag.ADV)
        || !ARTICLES.contains(words.get(i - 1).lower())
        || words.get(i).lower().endsWith("ly")
        || i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    return next.is(Tag.AUX)
        || (next.is(Tag.PART) && next.lower().equals("to"))
        || (next.is(Tag.ADP) && !next.lower().equals("than"))
        || ".,;".contains(next.text());
  }

  /** "The well turned out to be dry", not "the well known singer". */
  private boolean isWell(int i) {
    if (!words.get(i).lower().equals("well")
        || !ARTICLES.contains(words.get(i - 1).lower())
        || i + 2 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    Word then = words.get(i + 2);
    return next.is(Tag.AUX)
        || (next.is(Tag.VERB)
            && !then.tag().isNominal()
            && !then.is(Tag.ADJ)
            && !then.is(Tag.VERB));
  }

  /** "After 20 of 71 scheduled laps": a participle that what is counted has before it. */
  private boolean isOfCounted(int i) {
    return i > 1
        && i + 1 < words.size()
        && words.get(i).is(Tag.VERB)
        && words.get(i - 1).is(Tag.NUM)
        && words.get(i - 1).text().length() < 4
        && words.get(i - 2).is(Tag.ADP)
        && words.get(i + 1).is(Tag.NOUN)
        && Nouns.isPlural(words.get(i + 1).lower())
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  /** "A close second behind": a place in a race, behind what it is like. */
  private boolean isRank(int i) {
    return i > 1
        && words.get(i).is(Tag.ADV)
        && RANKS.contains(words.get(i).lower())
        && (words.get(i - 2).lower().equals("a") || words.get(i - 2).lower().equals("an"))
        && (i + 1 == words.size()
            || words.get(i + 1).is(Tag.ADP)
            || words.get(i + 1).is(Tag.PUNCT));
  }

  private boolean isBeforeRank(int i) {
    return words.get(i).is(Tag.NOUN) && i + 1 < words.size() && isRank(i + 1);
  }

  /** "His then deputy", "the then president": what somebody was at the time. */
  private boolean isThenHolder(int i) {
    Word before = words.get(i - 1);
    boolean owner = before.is(Tag.PRON) && OWNING.contains(before.lower());
    return words.get(i).lower().equals("then")
        && (owner || before.lower().equals("the"))
        && i + 1 < words.size()
        && (words.get(i + 1).tag().isNominal() || words.get(i + 1).is(Tag.ADJ));
  }

  /** "Found Lind, 40, guilty", "not guilty". */
  private boolean isVerdict(int i) {
    String before = words.get(i - 1).lower();
    return words.get(i).text().equals("guilty") && (before.equals(",") || before.equals("not"));
  }

  /** "The bottom three". */
  private boolean isEndOfTable(int i) {
    return i + 1 < words.size()
        && words.get(i + 1).is(Tag.NUM)
        && words.get(i - 1).lower().equals("the")
        && (words.get(i).lower().equals("top") || words.get(i).lower().equals("bottom"));
  }

  /** "The country's leading young politician", "vice-presidential running mate". */
  private boolean isWithinNoun(int i) {
    if (!words.get(i).is(Tag.VERB)
        || !words.get(i).lower().endsWith("ing")
        || i + 1 >= words.size()) {
      return false;
    }
    Word before = words.get(i - 1);
    Word next = words.get(i + 1);
    boolean owned = before.is(Tag.PART) && before.lower().endsWith("s");
    boolean described =
        before.is(Tag.ADJ) && !Set.of("busy", "worth", "due").contains(before.lower());
    return (owned && (next.is(Tag.NOUN) || next.is(Tag.ADJ)))
        || (described
            && next.is(Tag.NOUN)
            && !Nouns.isPlural(next.lower())
            && i > 1
            && (words.get(i - 2).is(Tag.DET) || words.get(i - 2).is(Tag.ADP)));
  }

  /** "Following disputed elections". */
  private boolean isBehindFollowing(int i) {
    return words.get(i).is(Tag.VERB)
        && (words.get(i - 1).lower().equals("following")
            || words.get(i - 1).lower().equals("including"))
        && i + 1 < words.size()
        && (words.get(i + 1).tag().isNominal() || words.get(i + 1).is(Tag.ADJ))
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybeParticiple()).isPresent();
  }

  /** "Turned out to cheer Ada Lind": a noun has no business before a name. */
  private boolean isInfinitive(int i) {
    Word word = words.get(i);
    return word.is(Tag.NOUN)
        && words.get(i - 1).lower().equals("to")
        && i + 2 < words.size()
        && words.get(i + 1).is(Tag.PROPN)
        && words.get(i + 2).is(Tag.PROPN)
        && !word.token().isCapitalised()
        && !CALLINGS.contains(word.lower())
        && Verbs.isBase(word.lower());
  }

  /** "Became more restrained", "felt so cheated". */
  private boolean isDegree(int i) {
    return i > 1
        && words.get(i).is(Tag.VERB)
        && DEGREES.contains(words.get(i - 1).lower())
        && Verbs.read(words.get(i).lower()).filter(r -> r.form().maybeParticiple()).isPresent()
        && Verbs.read(words.get(i - 2).lower())
            .filter(r -> Set.of("become", "be", "feel", "look", "seem", "get").contains(r.lemma()))
            .isPresent();
  }

  /** "On Monday in retaliation": before a noun, and no part of a verb; "the win over Chile". */
  private boolean isPreposition(int i) {
    if (words.get(i).is(Tag.NOUN) && words.get(i).text().equals("over")) {
      return words.get(i - 1).tag().isNominal()
          && i + 1 < words.size()
          && (words.get(i + 1).is(Tag.PROPN)
              || words.get(i + 1).is(Tag.DET)
              || words.get(i + 1).token().isCapitalised());
    }
    return words.get(i).is(Tag.ADV)
        && words.get(i).lower().equals("in")
        && !words.get(i - 1).is(Tag.VERB)
        && i + 1 < words.size()
        && words.get(i + 1).is(Tag.NOUN);
  }

  /** "The 2016 Republican primary, ": the last of what describes nothing else. */
  private boolean isHead(int i) {
    if (i < 2 || !words.get(i).is(Tag.ADJ) || !words.get(i - 1).is(Tag.ADJ)) {
      return false;
    }
    Word before = words.get(i - 2);
    boolean ends = i + 1 == words.size() || words.get(i + 1).text().equals(",");
    return ends
        && (before.is(Tag.DET) || before.is(Tag.NUM))
        && !words.get(i).lower().endsWith("ed");
  }

  /** "Its finest players and shows at the gala": nothing that the verb of that form acts on. */
  private boolean isSecondOfTwo(int i) {
    return i > 1
        && words.get(i).is(Tag.VERB)
        && words.get(i - 1).is(Tag.CCONJ)
        && words.get(i - 2).is(Tag.NOUN)
        && Nouns.isPlural(words.get(i - 2).lower())
        && (i + 1 == words.size() || words.get(i + 1).is(Tag.ADP) || words.get(i + 1).is(Tag.PUNCT))
        && Verbs.read(words.get(i).lower())
            .filter(r -> r.form() == VerbForm.THIRD && Verbs.needsObject(r.lemma()))
            .isPresent();
  }

  /**
   * "Shadows over French cycling in the war": what an adjective describes, behind a preposition.
   */
  private boolean isActivity(int i) {
    return i > 1
        && words.get(i).is(Tag.VERB)
        && words.get(i).lower().endsWith("ing")
        && words.get(i - 1).is(Tag.ADJ)
        && words.get(i - 1).token().isCapitalised()
        && words.get(i - 2).is(Tag.ADP)
        && (i + 1 == words.size()
            || words.get(i + 1).is(Tag.ADP)
            || words.get(i + 1).is(Tag.PUNCT));
  }

  /** "Brushed aside mounting questions". */
  private boolean describes(int i) {
    if (!words.get(i).is(Tag.VERB) || i + 1 >= words.size() || !words.get(i + 1).is(Tag.NOUN)) {
      return false;
    }
    Word before = words.get(i - 1);
    boolean going = before.is(Tag.AUX) || before.is(Tag.PRON);
    String lower = words.get(i).lower();
    return !going
        && (DESCRIBING.contains(lower)
            || (GROWING.contains(lower) && GROWN.contains(words.get(i + 1).lower())));
  }

  private void set(int i, Tag tag) {
    words.set(i, new Word(words.get(i).token(), tag));
  }
}
