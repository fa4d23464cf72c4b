package org.annals.events;

import java.util.ArrayList;
import java.util.List;

/** Words of a title under way: parts that are kept or dropped whole. */
final class Phrase {

  /** How a title reads that ends behind a part. */
  enum End {
    /** As a whole. */
    WELL,
    /** As a whole, but less than the sentence says: "a part" for "a part of the harbour". */
    SHORT,
    /** As if cut off. */
    NEVER
  }

  /**
   * A part of a title.
   *
   * @param words its words
   * @param end how the title reads that ends behind it
   */
  record Part(List<String> words, End end) {}

  /** "An earthen dam", not "an agency". */
  private static final int TELLING = 3;

  /** Parts of a title that tells no more than who did what. */
  private static final int BARE = 2;

  private final List<Part> parts = new ArrayList<>();

  /** Whether nothing has been added so far. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  Phrase add(String text, boolean canEnd) {
    return add(text, canEnd ? End.WELL : End.NEVER);
  }

  Phrase add(String text, End end) {
    if (!text.isBlank()) {
      parts.add(new Part(List.of(text.trim().split("\\s+", -1)), end));
    }
    return this;
  }

  /** "Ada Lind wrote to Ada Lind": whether what it opens with comes again as it stands. */
  boolean repeatsItsOpening() {
    List<String> first = parts.isEmpty() ? List.of() : parts.get(0).words();
    return first.size() > 1
        && parts.stream()
            .skip(1)
            .map(Part::words)
            .anyMatch(
                words ->
                    words.size() >= first.size()
                        && words.subList(words.size() - first.size(), words.size()).equals(first));
  }

  /** Makes what has been added so far say less than the sentence does. */
  Phrase shorten() {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).end() == End.WELL) {
      parts.set(last, new Part(parts.get(last).words(), End.SHORT));
    }
    return this;
  }

  /**
   * As many parts as fit into {@code most} words and end well; else without the article in front;
   * else as many as fit and read as a whole; empty when not even the first does.
   */
  String within(int most) {
    int well = fitting(most, End.WELL);
    int shorter = fitting(most, End.SHORT);
    if (well > 0 && (well > BARE || shorter < well + BARE)) {
      return joined(well);
    }
    int without = opensWithArticle() ? fitting(most + 1, End.WELL) : 0;
    String whole = joined(without);
    return without > 0 ? whole.substring(whole.indexOf(' ') + 1) : joined(shorter);
  }

  /**
   * As many parts as fit into {@code most} words and end well, where these say something; else that
   * read as a whole.
   */
  String longest(int most) {
    String well = joined(fitting(most, End.WELL));
    boolean telling = well.split(" ", -1).length >= TELLING;
    return telling ? well : joined(fitting(most, End.SHORT));
  }

  /**
   * Whether a word has a capital.
   *
   * @param opens whether the first word opens its sentence, so that a capital says nothing
   */
  boolean names(boolean opens) {
    return parts.stream()
        .flatMap(part -> part.words().stream())
        .skip(opens ? 1 : 0)
        .anyMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private boolean opensWithArticle() {
    List<String> first = parts.isEmpty() ? List.of() : parts.get(0).words();
    return first.size() > 1 && first.get(0).equalsIgnoreCase("the");
  }

  private int fitting(int most, End worst) {
    int words = 0;
    int kept = 0;
    for (int i = 0; i < parts.size(); i++) {
      words += (int) parts.get(i).words().stream().filter(word -> !word.equals(",")).count();
      if (words > most) {
        break;
      }
      List<String> part = parts.get(i).words();
      boolean whole = !Wording.dangles(part);
      kept = whole && parts.get(i).end().compareTo(worst) <= 0 ? i + 1 : kept;
    }
    return kept;
  }

  private String joined(int kept) {
    List<String> all = new ArrayList<>();
    parts.subList(0, kept).forEach(p -> all.addAll(p.words()));
    return String.join(" ", all).replace(" ,", ",");
  }
}
