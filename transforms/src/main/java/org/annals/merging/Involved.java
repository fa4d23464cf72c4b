package org.annals.merging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.EventCandidate;
import org.annals.model.Trigger;
import org.annals.text.Nouns;
import org.annals.text.names.Countries;
import org.annals.text.names.GivenNames;
import org.annals.text.names.Roles;
import org.annals.text.things.SameThings;

/**
 * Who did it to whom, as the title says: whom the Rovers beat did not beat the Rovers. Each is a
 * name, as {@link Names#actor} gives it, or a noun, in the word that tellings are compared by;
 * empty where the title does not tell.
 *
 * @param doer the subject of an active verb, or who stands behind "by"
 * @param undergoer the object of an active verb, or the subject of a passive one
 */
record Involved(Side doer, Side undergoer) {

  /** Of what a title does not tell, or nobody asks. */
  static final Involved NOBODY = new Involved(Side.NONE, Side.NONE);

  /** What the word of a side is. */
  private enum Kind {
    NOUN,

    /** A noun of several, who are not named ("rebels"). */
    CROWD,

    PERSON,

    COUNTRY,

    /** A name of whom or what nobody knows. */
    NAME
  }

  /**
   * One side of a deed.
   *
   * @param word a name or a noun, or empty
   * @param kind what it is
   * @param beside of somebody who is told by the name of another ("her son", "his fans"), that
   *     name; empty for all others
   */
  record Side(String word, Kind kind, String beside) {

    private static final Side NONE = new Side("", Kind.NOUN, "");

    private boolean isNamed() {
      return kind.compareTo(Kind.PERSON) >= 0;
    }

    /** Whether both are names, and of two; what a country does its president did. */
    private boolean isOtherThan(Side other) {
      return isNamed()
          && other.isNamed()
          && (kind == Kind.COUNTRY) == (other.kind == Kind.COUNTRY)
          && Names.match(word, other.word) == Names.Match.NONE;
    }

    /** Whether one is a person who is named, and the other are several who are not. */
    private boolean isOneOfSeveral(Side other) {
      return (kind == Kind.PERSON && other.kind == Kind.CROWD)
          || (kind == Kind.CROWD && other.kind == Kind.PERSON);
    }

    /** Whether the other stands beside who is named here. */
    private boolean isNotWhoStandsBeside(Side other) {
      return isNamed()
          && !other.beside.isEmpty()
          && Names.match(word, other.beside) != Names.Match.NONE;
    }

    /** Whether both are names, and of one. */
    private boolean isSameAs(Side other) {
      return isNamed() && other.isNamed() && Names.match(word, other.word) != Names.Match.NONE;
    }
  }

  /** What each of two does to the other, or both do together. */
  private static final Set<String> MUTUAL =
      Set.of(
          "meet",
          "agree",
          "sign",
          "fight",
          "end fighting",
          "play match",
          "marry",
          "divorce",
          "unite",
          "join",
          "crash",
          "hold event",
          "exercise",
          "call",
          "be",
          "become",
          "remain");

  /** Who takes office has been put into it, and what passes the house the house has passed. */
  private static final Set<String> EITHER_WAY =
      Set.of("elect", "appoint", "take office", "approve", "injure", "close");

  /** Who is told by the name of somebody else, in the word that tellings are compared by. */
  private static final Set<String> BESIDE =
      Stream.of(
              "wife",
              "husband",
              "widow",
              "son",
              "daughter",
              "child",
              "brother",
              "sister",
              "father",
              "mother",
              "uncle",
              "nephew",
              "niece",
              "cousin",
              "girlfriend",
              "boyfriend",
              "friend",
              "colleague",
              "aide",
              "adviser",
              "assistant",
              "bodyguard",
              "driver",
              "ally",
              "rival",
              "opponent",
              "challenger",
              "critic",
              "supporter",
              "fan",
              "follower",
              "deputy",
              "successor",
              "predecessor")
          .map(SameThings::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BE = Set.of("was", "were", "be", "been", "being", "is", "are");

  private static final Set<String> BEFORE_VERB =
      Set.of("has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "to");

  private static final Set<String> BEHIND_HEAD =
      Set.of(
          "of", "for", "in", "from", "at", "on", "to", "with", "against", "near", "as", "by",
          "after", "before", "over", "into", "during", "under", "between", "about", "through",
          "that", "who", "which", "where", "when", "while", "because", "if", "than", "until");

  private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "back", "away");

  private static final Set<String> OF_OFFICE = Set.of("elect", "appoint", "take office", "dismiss");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final String WIN = "win";

  /** As the title of {@code candidate} says. */
  static Involved of(EventCandidate candidate) {
    boolean nobody = candidate.actors().isEmpty() && !candidate.action().equals(WIN);
    if (nobody || MUTUAL.contains(candidate.action())) {
      return NOBODY;
    }
    Trigger trigger = candidate.trigger();
    String title = candidate.title();
    String verb = " " + trigger.text();
    int at = title.indexOf(verb);
    if (at <= 0 || Agent.isNoun(trigger)) {
      return NOBODY;
    }
    String[] before = title.substring(0, at).split(" ", -1);
    String[] behind = title.substring(at + verb.length()).strip().split(" ", -1);
    int end = subject(before);
    Side subject = side(before, head(before, 0, end), candidate);
    boolean passive = isPassive(candidate.action(), before[before.length - 1], verb, behind);
    int other = head(behind, passive ? by(behind) : object(behind), behind.length);
    Side beside = side(behind, other, candidate);
    return passive ? new Involved(beside, subject) : new Involved(subject, beside);
  }

  /** "Was deposed", and so "deposed as leader", "elected president". */
  private static boolean isPassive(String action, String before, String verb, String[] behind) {
    if (BE.contains(before)) {
      return !verb.endsWith("ing");
    }
    String next = behind[0];
    return next.equals("by")
        || (OF_OFFICE.contains(action)
            && (next.equals("as") || (!ARTICLES.contains(next) && endsOnRole(behind))));
  }

  private static boolean endsOnRole(String[] words) {
    int head = head(words, 0, words.length);
    return head >= 0 && Roles.isRole(bare(words[head]));
  }

  /** How many words there are before the first auxiliary. */
  private static int subject(String[] words) {
    int end = 0;
    while (end < words.length && !BE.contains(words[end]) && !BEFORE_VERB.contains(words[end])) {
      end++;
    }
    return end;
  }

  private static int by(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("by")) {
        return i + 1;
      }
    }
    return words.length;
  }

  private static int object(String[] words) {
    int start = 0;
    while (start < words.length
        && (PARTICLES.contains(words[start]) || words[start].endsWith("ly"))) {
      start++;
    }
    return start;
  }

  /** Where the noun phrase that starts at {@code from} has its head; -1 for several joined. */
  private static int head(String[] words, int from, int end) {
    int head = -1;
    for (int i = from; i < end && !BEHIND_HEAD.contains(words[i]); i++) {
      String word = words[i];
      if (word.equals("and") || word.equals("or")) {
        return -1;
      }
      if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
        return head;
      }
      head = i;
      if (word.endsWith(",")) {
        break;
      }
    }
    return head >= 0 && isOwner(words[head]) ? -1 : head;
  }

  private static boolean isOwner(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  private static String bare(String word) {
    return word.endsWith(",") || word.endsWith("'") || word.endsWith("’")
        ? word.substring(0, word.length() - 1)
        : isOwner(word) ? word.substring(0, word.length() - 2) : word;
  }

  /** A team is a name wherever it stands, who else is none of the actors is nobody known. */
  private static Side side(String[] words, int head, EventCandidate candidate) {
    if (head < 0) {
      return Side.NONE;
    }
    String word = bare(words[head]);
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      String noun = SameThings.of(Nouns.singular(word));
      boolean beside = head > 0 && BESIDE.contains(noun);
      String owner = beside ? actor(bare(words[head - 1]), candidate) : "";
      Kind kind = Nouns.isPlural(word) ? Kind.CROWD : Kind.NOUN;
      return new Side(noun, kind, Names.actor(owner));
    }
    String name = actor(word, candidate);
    if (!name.isEmpty()) {
      return new Side(Names.actor(name), kind(name), "");
    }
    return candidate.action().equals(WIN) ? new Side(Names.plain(word), Kind.NAME, "") : Side.NONE;
  }

  private static Kind kind(String name) {
    if (Countries.named(name).isPresent()) {
      return Kind.COUNTRY;
    }
    int gap = name.indexOf(' ');
    return gap > 0 && GivenNames.isPersons(name.substring(0, gap)) ? Kind.PERSON : Kind.NAME;
  }

  /** The actor one of whose words this is; empty for none. */
  private static String actor(String word, EventCandidate candidate) {
    String plain = Names.plain(word);
    for (String name : candidate.actors()) {
      if (Agent.holds(Names.actor(name), plain)) {
        return name;
      }
    }
    return "";
  }

  /** Whether two deeds of one class were done by others, or to others, or the other way round. */
  static boolean areOpposed(Content a, Content b) {
    Involved one = a.context().scene().involved();
    Involved other = b.context().scene().involved();
    if (one.tellsNobody() || other.tellsNobody()) {
      return false;
    }
    boolean turned = one.undergoesWhatIsDoneBy(other) || other.undergoesWhatIsDoneBy(one);
    return (turned && !EITHER_WAY.contains(a.action()))
        || one.doer.isOtherThan(other.doer)
        || (!a.action().equals(WIN) && one.undergoer.isOtherThan(other.undergoer))
        || one.doer.isOneOfSeveral(other.doer)
        || one.undergoer.isOneOfSeveral(other.undergoer)
        || areBeside(one.doer, other.doer)
        || areBeside(one.undergoer, other.undergoer);
  }

  private boolean tellsNobody() {
    return doer.word.isEmpty() && undergoer.word.isEmpty();
  }

  private static boolean areBeside(Side one, Side other) {
    return one.isNotWhoStandsBeside(other) || other.isNotWhoStandsBeside(one);
  }

  /** Whether who does it to somebody or something there undergoes it here. */
  private boolean undergoesWhatIsDoneBy(Involved other) {
    return undergoer.isSameAs(other.doer) && !other.undergoer.word.isEmpty();
  }
}
