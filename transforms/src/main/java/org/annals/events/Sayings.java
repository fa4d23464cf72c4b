package org.annals.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.Verbs;
import org.annals.text.Word;

/** Who said what: the part of a clause of saying that a title tells. */
final class Sayings {

  private static final String SPEECH = "made a statement";

  /** Words of a quote that says something by itself. */
  private static final int LEAST_QUOTED = 3;

  /** Words of a quotation's beginning that says something by itself. */
  private static final int LEAST_OPENING = 4;

  /** What can be left out of a quotation from here on. */
  private static final Set<String> JOINTS =
      Set.of(
          "and",
          "but",
          "or",
          "because",
          "when",
          "if",
          "while",
          "although",
          "though",
          "that",
          "who",
          "which",
          "where",
          "since",
          "so",
          "as",
          "until",
          "after",
          "before",
          "than",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "by",
          "to",
          "about");

  private static final Pattern QUOTE = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

  /** One whose last mark stands behind the sentence. */
  private static final Pattern OPEN_QUOTE = Pattern.compile("[:,]\\s*[“\"]([^“”\"]+)$");

  /** A quotation within single marks, which ends in a mark of its own. */
  private static final Pattern SINGLE_QUOTE =
      Pattern.compile("(?<![\\p{L}\\d])[‘']([^‘“\"”]{10,300}?[,.?!])['’](?!\\p{L})");

  /** Verbs of saying that name the hearer first. */
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "warn", "notify", "assure", "instruct");

  /** Verbs that name no way of saying. */
  private static final Set<String> PLAIN = Set.of("say", "add", "tell", "go", "note", "state");

  private static final Set<String> THIRD =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their");

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final SubjectText subjects;

  Sayings(ParsedSentence sentence, NounText nouns, SubjectText subjects) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.subjects = subjects;
  }

  /** Whether a verb of saying names who heard it first. */
  static boolean tells(VerbGroup verb) {
    return TELLING.contains(verb.lemma());
  }

  /** Whether the clause says that somebody said something. */
  static boolean isSpeech(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && SayingVerbs.isReport(verb.lemma()) && verb.maybeFinite();
  }

  /** Whether the clause stands within what somebody said. */
  boolean isQuoted(Clause clause) {
    Clause c = clause;
    while (!c.is(Clause.Kind.QUOTED) && c.parent() >= 0) {
      c = sentence.clauses().get(c.parent());
    }
    return c.is(Clause.Kind.QUOTED);
  }

  /** The clause that says what was said; the clause itself when none does. */
  Clause content(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.verb() != null && c.id() != clause.id())
        .filter(c -> isContentOf(c, clause))
        .findFirst()
        .orElse(clause);
  }

  private static boolean isContentOf(Clause inner, Clause clause) {
    if (clause.is(Clause.Kind.ATTRIBUTION) && inner.id() == 0) {
      return true;
    }
    return (inner.is(Clause.Kind.CONTENT) && inner.parent() == clause.id())
        || inner.is(Clause.Kind.QUOTED);
  }

  /** Somebody with a name, and that he spoke. */
  Phrase speech(Clause clause) {
    Phrase phrase = new Phrase();
    VerbGroup verb = clause.verb();
    boolean told = verb != null && (verb.passive() || isBefore(clause) || saysNothing(clause));
    if (isSpeech(clause) && !told && !isQuoted(clause) && !isAhead(clause)) {
      speaker(clause).ifPresent(s -> phrase.add(s, false).add(SPEECH, true));
    }
    return phrase;
  }

  /** "Lindqvist said on Monday.": and no word of what. */
  private boolean saysNothing(Clause clause) {
    String words = sentence.span().in(sentence.text());
    return sentence.clauses().size() == 1
        && content(clause).id() == clause.id()
        && words.chars().noneMatch(c -> "\"“”‘’':".indexOf(c) >= 0);
  }

  /** "Said so", "said it again": what was said before. */
  private boolean isBefore(Clause clause) {
    int next = clause.verbChunk() + 1;
    return next < sentence.chunks().size()
        && Set.of("so", "it", "this", "that", "as").contains(sentence.head(next))
        && content(clause).id() == clause.id();
  }

  /** "An inquiry will report": that somebody is going to speak. */
  Phrase announced(Clause clause) {
    Phrase phrase = new Phrase();
    VerbGroup verb = clause.verb();
    boolean ahead = isAhead(clause) || isToBe(clause);
    if (verb != null && ahead && !PLAIN.contains(verb.lemma())) {
      subjects.of(clause).ifPresent(s -> phrase.add(s, false).add("will " + verb.lemma(), true));
    }
    return phrase;
  }

  /** "An inquiry, which is to report in May". */
  private boolean isToBe(Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    VerbGroup verb = clause.verb();
    return clause.is(Clause.Kind.INFINITIVE)
        && above != null
        && verb != null
        && !verb.passive()
        && !above.negated()
        && (above.isCopula() || (above.passive() && Plans.isPlan(above.lemma())));
  }

  private static boolean isAhead(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.modal().equals("will") && !verb.perfect() && !verb.passive();
  }

  Optional<String> speaker(Clause clause) {
    return subjects
        .of(clause)
        .filter(s -> Character.isUpperCase(s.charAt(0)) && !s.startsWith("The "));
  }

  /** Somebody with a name and his own words, where all of them fit; empty where they do not. */
  Optional<String> quote(Clause clause) {
    boolean behind = clause.is(Clause.Kind.ATTRIBUTION) && content(clause).id() != clause.id();
    if (!isSpeech(clause)
        || isQuoted(clause)
        || !(behind || content(clause).is(Clause.Kind.QUOTED))) {
      return Optional.empty();
    }
    VerbGroup said = content(clause).verb();
    Optional<String> words =
        said == null ? Optional.empty() : wordsAround(sentence.words().get(said.head()).start());
    return speaker(clause)
        .map(who -> who + " " + way(clause))
        .flatMap(
            who -> words.flatMap(what -> opening(what, who)).map(what -> who + " “" + what + "”"));
  }

  /**
   * As many words of a quotation as fit behind {@code who}: all, or those before something joins or
   * hangs on, with an ellipsis; empty where too few do.
   */
  static Optional<String> opening(String quote, String who) {
    int most = Wording.MOST_WORDS - who.split(" ", -1).length;
    String[] words = quote.split(" ", -1);
    if (words.length <= most) {
      return Optional.of(quote);
    }
    for (int end = Math.min(words.length, most) - 1; end >= LEAST_OPENING; end--) {
      boolean joint =
          JOINTS.contains(words[end].toLowerCase(Locale.ROOT))
              || words[end - 1].matches(".*[,;:–—]");
      if (joint && !Wording.dangles(words[end - 1])) {
        String opening = String.join(" ", Arrays.asList(words).subList(0, end));
        return Optional.of(opening.replaceAll("[,;:–—]+$", "") + " …");
      }
    }
    for (int end = most; end > LEAST_OPENING; end--) {
      if (!JOINTS.contains(words[end - 1].toLowerCase(Locale.ROOT))
          && !Wording.dangles(words[end - 1])) {
        return Optional.of(String.join(" ", Arrays.asList(words).subList(0, end)) + " …");
      }
    }
    return Optional.empty();
  }

  /** "Said", or the word that says more: "warned". */
  static String way(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb == null || PLAIN.contains(verb.lemma()) || !verb.past()
        ? "said"
        : Verbs.past(verb.lemma());
  }

  private Optional<String> wordsAround(int place) {
    Matcher quote =
        QUOTE.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (quote.find()) {
      if (quote.start() < place && place < quote.end()) {
        return Optional.of(plain(quote.group(1))).filter(Sayings::saysMuch);
      }
    }
    Matcher open =
        OPEN_QUOTE.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    if (open.find() && open.start() < place) {
      return Optional.of(plain(open.group(1))).filter(Sayings::saysMuch);
    }
    Matcher single =
        SINGLE_QUOTE
            .matcher(sentence.text())
            .region(sentence.span().start(), sentence.span().end());
    while (single.find()) {
      if (single.start() < place && place < single.end()) {
        return Optional.of(plain(single.group(1))).filter(Sayings::saysMuch);
      }
    }
    return Optional.empty();
  }

  static String plain(String quote) {
    return quote
        .replaceAll("\\[[^\\]]*\\]", "")
        .replaceAll(" (?=(?:n['’]t|['’](?:s|re|ve|ll|m|d))\\b)", "")
        .replaceAll("\\s+", " ")
        .replaceAll("[\\s,.;:]+$", "")
        .strip();
  }

  private static boolean saysMuch(String words) {
    return words.indexOf('[') < 0 && words.split(" ", -1).length >= LEAST_QUOTED;
  }

  /** The subject of what was said, with "it" where the speaker is meant, who stands before it. */
  Optional<String> subject(Clause said, Clause clause) {
    Optional<String> speaker = subjects.of(clause);
    Optional<String> subject = subjects.of(said);
    boolean ours =
        subject.filter(words -> words.startsWith("My ") || words.startsWith("Our ")).isPresent();
    if (said.is(Clause.Kind.QUOTED) && (ours || (isThing(said) && !subject.equals(speaker)))) {
      return Optional.empty();
    }
    if (subject.isEmpty() && said.is(Clause.Kind.CONTENT) && subjects.mayMean(said, clause)) {
      return Optional.of(sentence.head(said.subject()) + subjects.joined(said));
    }
    boolean unnamed = !subjects.isNamed(clause) && said.is(Clause.Kind.CONTENT);
    if (unnamed && subjects.mayMean(said, clause)) {
      return Optional.of(sentence.head(said.subject()) + subjects.joined(said));
    }
    if (!isSame(subject, speaker)) {
      return subject.map(words -> withinSentence(said, words));
    }
    String told = nouns.verbatim(said.subject());
    boolean third =
        THIRD.contains(told.replaceFirst(" .*", "").toLowerCase(Locale.ROOT))
            || told.startsWith("the ");
    return third || !subject.equals(speaker)
        ? Optional.of((third ? lowered(told) : told) + subjects.joined(said))
        : Optional.empty();
  }

  private static String lowered(String phrase) {
    return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }

  private static boolean isSame(Optional<String> subject, Optional<String> speaker) {
    return subject.isPresent()
        && speaker.isPresent()
        && (subject.get().equalsIgnoreCase(speaker.get())
            || subject.get().startsWith(speaker.get())
            || speaker.get().endsWith(" " + subject.get())
            || speaker.get().startsWith(subject.get() + " "));
  }

  /** A phrase that opened its sentence, as it stands within another. */
  static String within(String phrase) {
    return phrase
        .replaceFirst("^The (?=\\p{Ll})", "the ")
        .replaceFirst("^A (?=\\p{Ll})", "a ")
        .replaceFirst("^An (?=\\p{Ll})", "an ");
  }

  /** "Investigators were seeking", which opens its sentence or quote, behind "said". */
  String withinSentence(Clause said, String words) {
    if (said.subject() < 0) {
      return words;
    }
    Word first = sentence.words().get(sentence.chunks().get(said.subject()).from());
    boolean opens =
        !first.is(Tag.PROPN)
            && !nouns.keepsCapital(first.text())
            && (words.equals(first.text()) || words.startsWith(first.text() + " "));
    boolean article = words.startsWith("The ") || words.startsWith("A ");
    return (opens || article) && words.length() > 1 && !Character.isUpperCase(words.charAt(1))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** "It was the hardest thing": nobody can tell from the quote what is meant. */
  private boolean isThing(Clause said) {
    return said.subject() >= 0
        && Set.of("it", "this", "that").contains(sentence.head(said.subject()));
  }
}
