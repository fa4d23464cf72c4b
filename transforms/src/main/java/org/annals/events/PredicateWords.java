package org.annals.events;

import java.util.Map;
import java.util.Set;

/** Words by which a title tells what follows a verb, in lower case. */
final class PredicateWords {

  static final Set<String> PARTICLES =
      Set.of(
          "open",
          "loose",
          "shut",
          "back",
          "up",
          "down",
          "out",
          "off",
          "away",
          "together",
          "apart",
          "home",
          "abroad",
          "online",
          "offline",
          "overseas",
          "indoors",
          "outdoors",
          "upstairs",
          "downstairs",
          "underwater",
          "over",
          "on",
          "in",
          "again",
          "aside",
          "forward",
          "ahead",
          "through",
          "around",
          "along",
          "by",
          "aground",
          "ashore",
          "afloat",
          "adrift",
          "ablaze",
          "alight",
          "aflame",
          "astray",
          "overboard",
          "underground",
          "free",
          "underway");

  /** Verbs that bring something back. */
  static final Set<String> RETURNING =
      Set.of(
          ("get bring give take win buy send pay put hand want call push pull hold cut turn fight"
                  + " have invite roll scale move drive claim bounce welcome lead")
              .split(" ", -1));

  /** Verbs of who goes back, or answers. */
  static final Set<String> GOING_BACK =
      Set.of(
          ("come go be travel fly walk run step fall sit stand stay head look report write hit"
                  + " strike shoot talk answer sail ride drift crawl climb jump slip swing settle"
                  + " check sign ring phone text spring snap shift switch revert retreat race rush"
                  + " hurry")
              .split(" ", -1));

  /** Adverbs by their tag that stand before a noun as prepositions do. */
  static final Set<String> GOVERNING =
      Set.of(
          "alongside",
          "near",
          "inside",
          "outside",
          "aboard",
          "opposite",
          "amid",
          "past",
          "below",
          "above",
          "behind",
          "beyond",
          "under",
          "over");

  /** Adjectives that say nothing without the preposition behind them: "rebels loyal to". */
  static final Set<String> RELATIONAL =
      Set.of(
          "loyal",
          "close",
          "similar",
          "related",
          "due",
          "responsible",
          "full",
          "hostile",
          "allied",
          "equal",
          "critical",
          "subject",
          "dependent",
          "sympathetic",
          "equivalent",
          "opposed");

  /** "A week after her visit", "hours into the flight": how far from what follows. */
  static final Set<String> UNITS =
      Set.of(
          "seconds", "minutes", "hours", "days", "weeks", "months", "years", "minute", "hour",
          "day", "week", "month", "year");

  /** Words behind which a clause follows, even where its verb stands far off. */
  static final Set<String> CLAUSAL =
      Set.of(
          "when",
          "where",
          "why",
          "how",
          "while",
          "because",
          "although",
          "though",
          "whereas",
          "if",
          "whether");

  /** Verbs of making somebody do something. */
  static final Set<String> MOVING =
      Set.of(
          "ask",
          "urge",
          "order",
          "force",
          "allow",
          "want",
          "expect",
          "lead",
          "help",
          "cause",
          "tell",
          "instruct",
          "invite",
          "persuade",
          "prompt",
          "require",
          "enable",
          "encourage",
          "call",
          "push",
          "press",
          "pressure",
          "challenge",
          "direct",
          "command",
          "request");

  static final Set<String> OF_DAY =
      Set.of("night", "morning", "evening", "afternoon", "eve", "weekend", "day", "week");

  /** Before a time they belong to it: "around noon". */
  static final Set<String> APPROXIMATE =
      Set.of("around", "about", "by", "on", "in", "over", "through", "near");

  /** Particles only beside their verb. */
  static final Set<String> PREPOSITIONS = Set.of("on", "in", "by", "over", "through");

  /** "West of the town" is not in it. */
  static final Set<String> BESIDE =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "short",
          "ahead",
          "outside");

  /** Adverbs by their tag that tell how much of the noun behind them. */
  static final Set<String> AMOUNTS = Set.of("less", "more", "fewer", "most", "little", "enough");

  /** What says something, as a gerund behind it tells. */
  static final Set<String> WORDS =
      Set.of(
          "statement",
          "letter",
          "message",
          "tweet",
          "note",
          "speech",
          "decree",
          "order",
          "warning",
          "resolution",
          "declaration",
          "ruling",
          "petition",
          "motion",
          "law",
          "bill",
          "pact",
          "agreement",
          "deal",
          "treaty");

  /** Times of which somebody is the best. */
  static final Set<String> OF_ALL =
      Set.of("the year", "the month", "the week", "the century", "the decade", "the day");

  static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "such");

  /** ", up from 8 million": a figure beside another. */
  static final Set<String> CHANGES = Set.of("up", "down", "against", "from");

  /** Verbs that say with a preposition what somebody is charged with or given. */
  static final Map<String, String> CHARGING =
      Map.of(
          "charge",
          "with",
          "accuse",
          "of",
          "convict",
          "of",
          "provide",
          "with",
          "supply",
          "with",
          "name",
          "as",
          "identify",
          "as");

  /** Verbs that say little of their object without what this preposition opens. */
  static final Map<String, String> COMPLEMENTS =
      Map.of(
          "blame",
          "on",
          "accuse",
          "of",
          "warn",
          "of",
          "strip",
          "of",
          "turn",
          "into",
          "deprive",
          "of",
          "rid",
          "of",
          "base",
          "on",
          "attribute",
          "to",
          "compare",
          "with");

  /** Nouns that an infinitive follows to say what for. */
  static final Set<String> ENDEAVOURS =
      Set.of(
          "attempt",
          "attempts",
          "effort",
          "efforts",
          "bid",
          "plan",
          "plans",
          "right",
          "agreement",
          "vote",
          "decision",
          "deal",
          "chance",
          "opportunity",
          "move",
          "promise",
          "pledge",
          "refusal",
          "failure",
          "ability",
          "power",
          "powers",
          "order",
          "request",
          "offer",
          "call",
          "calls",
          "campaign",
          "proposal",
          "proposals",
          "permission",
          "approval",
          "willingness",
          "intention",
          "vow",
          "threat",
          "steps",
          "mission",
          "law",
          "bill",
          "claim",
          "invitation",
          "pressure",
          "desire");

  /** Verbs that say how something turned out. */
  static final Set<String> TURNING = Set.of("go", "turn", "fall", "stay", "remain", "prove");

  /** Adverbs that say nothing of how somebody is. */
  static final Set<String> BESIDE_STATES =
      Set.of(
          ("also still already now then once again however therefore thus just even only too"
                  + " instead perhaps maybe soon later always often never ever sometimes here there"
                  + " so not yet else indeed rather quite almost about more most less as meanwhile"
                  + " far long much ago earlier before")
              .split(" ", -1));

  /** First words of times that stand without a preposition. */
  static final Set<String> BARE_TIMES =
      Set.of("yesterday", "today", "tonight", "tomorrow", "overnight", "last", "this", "next");

  /** Verbs that tell little without a rank. */
  static final Set<String> RANKING = Set.of("come", "finish", "place", "rank", "go", "end");

  static final Set<String> RANKS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "last",
          "furthest",
          "farthest",
          "top");

  static final Set<String> TERMS =
      Set.of("condition", "grounds", "ground", "proviso", "point", "extent", "effect", "degree");

  static final Set<String> WAYS =
      Set.of("scale", "way", "manner", "basis", "kind", "fashion", "regard", "respect", "context");

  private PredicateWords() {}
}
