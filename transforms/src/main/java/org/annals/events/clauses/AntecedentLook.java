package org.annals.events.clauses;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.annals.text.actions.Actions;
import org.annals.text.names.Bodies;
import org.annals.text.names.Roles;

/** Tells which of two nouns with a preposition between them a relative clause is about. */
final class AntecedentLook {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "on", "outside", "off");
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "boy", "girl", "people", "men", "women", "couple", "family");
  private static final Set<String> TEXTS =
      Set.of(
          ("report study inquiry enquiry investigation survey review book letter"
                  + " statement article film bill law deal agreement plan proposal exhibition"
                  + " map list probe hearing ban tax petition order contract treaty accord pact"
                  + " lease will memo statue portrait photograph picture painting biography")
              .split(" ", -1));

  /** What people are of, or have. */
  private static final Set<String> QUALITIES =
      Set.of(
          ("descent origin age nationality faith birth heritage background experience"
                  + " rank standing 30s 20s 40s 50s 60s 70s")
              .split(" ", -1));

  /** What is done with texts, and not with those who are named in them. */
  private static final Set<String> WRITING =
      Set.of("sign", "write", "publish", "draft", "draw", "issue", "release", "print", "seal");

  private static final Set<String> PRINTING = Set.of("publish", "print", "write", "draft");

  private static final Set<String> PRINTED =
      Set.of(
          "document",
          "paper",
          "novel",
          "magazine",
          "newspaper",
          "journal",
          "poem",
          "essay",
          "diary",
          "memoir",
          "interview",
          "column",
          "poll",
          "dossier",
          "file",
          "email",
          "transcript",
          "figure",
          "data",
          "research",
          "analysis",
          "guide",
          "note");

  /** What becomes of treaties and leases, and not of what they are about. */
  private static final Set<String> TEXT_DEEDS =
      Set.of(
          "expire", "lapse", "ratify", "sign", "renew", "draft", "enact", "repeal", "rescind",
          "prolong");

  /** What is done to buildings and firms, and not to those who work there. */
  private static final Set<String> BUILDING =
      Set.of(
          "build",
          "found",
          "establish",
          "open",
          "close",
          "launch",
          "base",
          "own",
          "locate",
          "construct",
          "create");

  /** The endings of words for people by what they do. */
  private static final Pattern ACTING = Pattern.compile("(?:er|or|ist|ian|ant)s?$");

  /** Verbs that tell when something was, of what takes time. */
  private static final Set<String> BEGINNING =
      Set.of(
          "begin",
          "start",
          "end",
          "last",
          "continue",
          "conclude",
          "resume",
          "finish",
          "erupt",
          "complete",
          "agree",
          "approve",
          "announce",
          "cancel",
          "postpone",
          "ratify",
          "finalise",
          "finalize",
          "seal",
          "authorise",
          "authorize");

  private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

  private final ClauseLook look;

  AntecedentLook(ClauseLook look) {
    this.look = look;
  }

  /**
   * "The airport at Lima, which was shut": whether the relative at {@code k} behind {@code noun} is
   * about the noun that this one only places: for "who" and "that", which no place's name goes
   * with; for "which" only within a subject.
   */
  boolean isFirst(int k, int noun, OpenClause top) {
    if (isWorkBy(noun) && !look.lower(k).equals("who") && agrees(k, noun - 2)) {
      return true;
    }
    if (isQuality(noun) && look.lower(k).equals("who") && agrees(k, noun - 2)) {
      return true;
    }
    if (isBodyOf(noun) && !look.lower(k).equals("who") && agrees(k, noun - 2)) {
      return true;
    }
    boolean placed =
        look.is(noun - 1, Kind.PREPOSITION)
            && (PLACING.contains(look.lower(noun - 1))
                || (look.lower(k).equals("who") && look.lower(noun - 1).equals("from")))
            && look.is(noun - 2, Kind.NOUN)
            && !look.head(noun - 2).is(Tag.PROPN)
            && !look.head(noun - 2).is(Tag.PRON)
            && !look.isAge(noun - 2);
    if (!placed || !look.head(noun).token().isCapitalised() || !agrees(k, noun - 2)) {
      return false;
    }
    String word = look.lower(k);
    boolean person = isPerson(noun - 2);
    return switch (word) {
      case "who" -> person || ACTING.matcher(look.head(noun - 2).lower()).find();
      case "that" -> true;
      case "which" -> !person && (!top.hasVerb() || isOfBuilding(k));
      default -> false;
    };
  }

  /** "The sailor of Chilean birth who was hired". */
  private boolean isQuality(int noun) {
    return look.is(noun - 1, Kind.PREPOSITION)
        && look.is(noun - 2, Kind.NOUN)
        && QUALITIES.contains(look.head(noun).lower());
  }

  /** "The Union of Farmers, which left": two halves of one name. */
  private boolean isBodyOf(int noun) {
    return look.is(noun - 1, Kind.PREPOSITION)
        && look.lower(noun - 1).equals("of")
        && look.is(noun - 2, Kind.NOUN)
        && look.head(noun).token().isCapitalised()
        && look.head(noun - 2).token().isCapitalised()
        && Bodies.isBody(look.head(noun - 2).text());
  }

  /** "A painting by Ada Lindqvist that vanished". */
  private boolean isWorkBy(int noun) {
    return look.is(noun - 1, Kind.PREPOSITION)
        && look.lower(noun - 1).equals("by")
        && look.is(noun - 2, Kind.NOUN)
        && TEXTS.contains(look.head(noun - 2).lower());
  }

  /** "A report on the fire, published in May": a noun that the one behind it only says more of. */
  boolean isText(int noun, VerbGroup participle) {
    return look.is(noun, Kind.NOUN)
        && look.is(noun + 1, Kind.PREPOSITION)
        && look.is(noun + 2, Kind.NOUN)
        && TEXTS.contains(look.head(noun).lower())
        && !look.head(noun).token().isCapitalised()
        && (WRITING.contains(participle.lemma()) || !look.head(noun + 2).token().isCapitalised());
  }

  /**
   * "Papers about secret accounts published in May": the text in the phrase right before the
   * participle at {@code k}; {@code noun} itself where it can be printed, and for other verbs.
   */
  int written(int k, int noun, VerbGroup participle) {
    if (noun < 0 || noun != k - 1 || !PRINTING.contains(participle.lemma()) || isText(noun)) {
      return noun;
    }
    int head = noun;
    while (look.is(head - 1, Kind.PREPOSITION) && look.is(head - 2, Kind.NOUN)) {
      head -= 2;
      if (isText(head)) {
        return head;
      }
    }
    return noun;
  }

  private boolean isText(int noun) {
    String head = Nouns.singular(look.head(noun).lower());
    return (TEXTS.contains(head) || PRINTED.contains(head))
        && !look.head(noun).token().isCapitalised();
  }

  /**
   * "A plan to move the village, drawn up in 2011, was dropped": the head of the phrase that ends
   * with {@code noun}, where the participle at {@code k} is set off from it before its own verb;
   * {@code noun} itself where the participle is about that.
   */
  int headSetOff(int k, int noun, VerbGroup participle) {
    if (noun < 0) {
      return noun;
    }
    int head = headOf(noun);
    boolean about =
        head != noun
            && verbFollows(k)
            && (TEXTS.contains(look.head(head).lower())
                || !look.head(noun).token().isCapitalised()
                || isPlaced(head)
                || isOfHead(head, participle));
    if (!about) {
      return noun;
    }
    boolean building = isPerson(head) || Nouns.isPlural(look.head(head).lower());
    return building && BUILDING.contains(participle.lemma()) ? noun : head;
  }

  /** "The bank in Lima, founded in 1850": what a name only places. */
  private boolean isPlaced(int head) {
    return PLACING.contains(look.lower(head + 1)) && !look.head(head).token().isCapitalised();
  }

  /** "The mayor of Lima, elected in 2003", "the son of Ada Lind, born in 1950". */
  private boolean isOfHead(int head, VerbGroup participle) {
    return look.head(head).is(Tag.NOUN)
        && (participle.lemma().equals("bear")
            || (isPerson(head) && !BUILDING.contains(participle.lemma())));
  }

  /**
   * "A raid on its computers that began in May": the head of the phrase before the relative at
   * {@code k}, where its verb tells the beginning or the end of what the head names; −1 elsewhere.
   */
  int begun(int k, int noun) {
    if (look.is(noun, Kind.NOUN)
        && TEXT_DEEDS.contains(deed(k))
        && TEXTS.contains(look.head(headOf(noun)).lower())) {
      return headOf(noun);
    }
    boolean begins =
        look.is(k + 1, Kind.VERB)
            && BEGINNING.contains(look.group(k + 1).lemma())
            && !look.lower(k).equals("who");
    return begins && look.is(noun, Kind.NOUN) ? actingAbove(k, noun) : -1;
  }

  /** The nearest noun above {@code noun} that names what is done; −1 for none. */
  private int actingAbove(int k, int noun) {
    int top = headOf(noun);
    for (int head = noun - 2; head >= top; head -= 2) {
      boolean acts = look.is(head, Kind.NOUN) && !isPerson(head) && !look.head(head).is(Tag.PROPN);
      if (acts && agrees(k, head) && isActing(look.head(head).lower())) {
        return head;
      }
    }
    return -1;
  }

  /** "That was due to expire", "which expired": the verb that matters; empty for none. */
  private String deed(int k) {
    int infinitive = look.is(k + 2, Kind.ADJECTIVE) && look.is(k + 3, Kind.VERB) ? k + 3 : k + 1;
    return look.is(infinitive, Kind.VERB) ? look.group(infinitive).lemma() : "";
  }

  /** A noun that is a verb too, or made of one: "raid", "launch", "election". */
  private static boolean isActing(String noun) {
    return Verbs.isVerb(noun)
        || Actions.isEvent(noun)
        || noun.endsWith("tion")
        || noun.endsWith("sion")
        || noun.endsWith("ment")
        || noun.endsWith("ing");
  }

  private int headOf(int noun) {
    int head = noun;
    while (true) {
      int joint = head - 1;
      boolean infinitive =
          look.is(joint, Kind.VERB)
              && (look.group(joint).mood() == VerbGroup.Mood.INFINITIVE
                  || look.group(joint).mood() == VerbGroup.Mood.GERUND);
      if (!(look.is(joint, Kind.PREPOSITION) || infinitive) || !look.is(joint - 1, Kind.NOUN)) {
        return head;
      }
      head = joint - 1;
    }
  }

  /** Whether what is set off at {@code k} ends, by a comma or a time, before a finite verb. */
  private boolean verbFollows(int k) {
    for (int i = k + 1; i < look.size(); i++) {
      if (look.is(i, Kind.COMMA)) {
        int verb = look.is(i + 1, Kind.ADVERB) ? i + 2 : i + 1;
        return look.is(verb, Kind.VERB) && look.group(verb).maybeFinite();
      }
      if (look.is(i, Kind.VERB)) {
        return look.is(i - 1, Kind.TIME) && look.group(i).maybeFinite();
      }
      if (look.is(i, Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** "A laboratory in Lima, which opened": what buildings do, and towns do not. */
  private boolean isOfBuilding(int k) {
    return look.is(k + 1, Kind.VERB) && BUILDING.contains(look.group(k + 1).lemma());
  }

  private boolean isPerson(int noun) {
    String head = look.head(noun).lower();
    return Roles.isRole(head) || PEOPLE.contains(head) || PEOPLE.contains(Nouns.singular(head));
  }

  /** Whether the verb behind the relative can have this noun as its subject, by number. */
  private boolean agrees(int k, int noun) {
    int verb = k + 1;
    if (!look.is(verb, Kind.VERB)) {
      return true;
    }
    Word first = look.first(verb);
    boolean plural = Nouns.isPlural(look.head(noun).lower());
    boolean third = Verbs.read(first.lower()).filter(r -> r.form() == VerbForm.THIRD).isPresent();
    return plural ? !first.lower().equals("was") && !third : !PLURAL.contains(first.lower());
  }
}
