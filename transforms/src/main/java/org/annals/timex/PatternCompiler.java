package org.annals.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns the notation of {@link Rule} into nodes. */
final class PatternCompiler {

  private static final Node ACCEPT = new Node.Accept();

  private final Lexicon lexicon;
  private final String[] parts;
  private int at;

  private PatternCompiler(Lexicon lexicon, String pattern) {
    this.lexicon = lexicon;
    this.parts = pattern.trim().split(" +", -1);
  }

  /** One element of a sequence, before it is known what follows it. */
  @FunctionalInterface
  private interface Piece {
    Node before(Node next);
  }

  /**
   * Adds the literal words of a pattern to the lexicon; to be called for all patterns before any is
   * compiled.
   */
  static void learn(Lexicon lexicon, String pattern) {
    compile(lexicon, pattern);
  }

  /**
   * The compiled pattern.
   *
   * @throws IllegalArgumentException when the pattern is not written as {@link Rule} says
   */
  static Node compile(Lexicon lexicon, String pattern) {
    PatternCompiler compiler = new PatternCompiler(lexicon, pattern);
    Node node = compiler.sequence().before(ACCEPT);
    if (compiler.at < compiler.parts.length) {
      throw new IllegalArgumentException("unbalanced: " + pattern);
    }
    return node;
  }

  private Piece sequence() {
    List<Piece> pieces = new ArrayList<>();
    while (at < parts.length && !parts[at].startsWith(")") && !parts[at].equals("||")) {
      pieces.add(element());
    }
    return next -> {
      Node node = next;
      for (int i = pieces.size() - 1; i >= 0; i--) {
        node = pieces.get(i).before(node);
      }
      return node;
    };
  }

  private Piece element() {
    String part = parts[at++];
    if (part.equals("(")) {
      return group();
    }
    if (part.endsWith("?")) {
      return optional(single(part.substring(0, part.length() - 1)));
    }
    return single(part);
  }

  private Piece group() {
    List<Piece> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < parts.length && parts[at].equals("||")) {
      at++;
      ways.add(sequence());
    }
    if (at == parts.length) {
      throw new IllegalArgumentException("open bracket: " + String.join(" ", parts));
    }
    boolean optional = parts[at++].equals(")?");
    Piece either = next -> new Node.Either(ways.stream().map(way -> way.before(next)).toList());
    return optional ? optional(either) : either;
  }

  private static Piece optional(Piece piece) {
    return next -> new Node.Either(List.of(piece.before(next), next));
  }

  private Piece single(String part) {
    int slot = Node.NO_SLOT;
    String body = part;
    if (part.length() > 2 && part.charAt(1) == ':') {
      slot = Match.slot(part.charAt(0));
      body = part.substring(2);
    }
    return atom(body, slot);
  }

  private Piece atom(String body, int slot) {
    if (body.startsWith("!")) {
      BitSet refused = set(body.substring(1));
      return next -> new Node.Unless(refused, next);
    }
    if (body.startsWith("<")) {
      Level level = Level.valueOf(body.substring(1, body.length() - 1));
      return next -> new Node.Inner(level, slot, next);
    }
    NumberKind kind = NumberKind.named(body);
    if (kind != null) {
      BitSet starts = kind.starts(lexicon);
      return next -> new Node.Counted(kind, starts, slot, next);
    }
    BitSet accepted = set(body);
    return next -> new Node.One(accepted, slot, next);
  }

  private BitSet set(String body) {
    BitSet all = new BitSet();
    for (String name : body.split("\\|", -1)) {
      if (name.length() > 1 && Character.isUpperCase(name.charAt(0))) {
        all.or(lexicon.of(Sort.valueOf(name)));
      } else {
        all.set(lexicon.idOf(name));
      }
    }
    return all;
  }
}
