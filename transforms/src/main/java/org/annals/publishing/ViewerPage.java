package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.annals.model.Digests;
import org.annals.model.PublishedArticle;

/**
 * {@code index.html}, the viewer: one page that holds the chronology and all it needs to show it,
 * opens from a disk and asks the network for nothing. Its policy lets the browser run this one
 * script and use this one style sheet, known by their hashes, and nothing else.
 *
 * <p>It is made of the resources in {@code viewer/}; the scripts are one script, in the order of
 * {@link #SCRIPTS}. Data comes in blocks: an index of all events, which is read at once, and after
 * the script the events and articles themselves, as in {@code timeline.json}, some to a block,
 * which are read when they are asked for.
 */
public final class ViewerPage implements Closeable {

  /** Above so many events the page carries the most important of them, and says so. */
  public static final int MOST_EVENTS = 100_000;

  /** Events or articles to a block: a few milliseconds to unpack. */
  static final int TO_A_BLOCK = 250;

  /** Above so many mentions, a few megabytes, the data is packed. */
  private static final int MOST_PLAIN_MENTIONS = 3_000;

  private static final List<String> SCRIPTS =
      List.of(
          "words.js",
          "blocks.js",
          "model.js",
          "search.js",
          "axis.js",
          "canvas.js",
          "strip.js",
          "ticks.js",
          "marks.js",
          "chart.js",
          "gestures.js",
          "filters.js",
          "list.js",
          "detail.js",
          "print.js",
          "page.js",
          "keys.js",
          "start.js");

  private static final List<String> STYLES =
      List.of("colours.css", "page.css", "list.css", "detail.css", "narrow.css", "print.css");

  private final ViewerData data;
  private final ArticleText articles;
  private final OutputStream out;
  private final DataBlock block;
  private final List<String> rest;
  private final List<byte[]> waiting = new ArrayList<>();
  private int carried;

  /**
   * Begins the page of {@code chronology} with all but the events themselves; equal chronologies
   * give equal bytes.
   *
   * @param tellers those of the chronology
   * @param articles makes its articles ready
   * @throws IOException if {@code out}, which is left open, cannot be written to
   */
  public ViewerPage(Chronology chronology, Tellers tellers, ArticleText articles, OutputStream out)
      throws IOException {
    this(chronology, tellers, MOST_EVENTS, articles, out);
  }

  /**
   * Begins the page of the {@code mostEvents} most important events of {@code chronology}.
   *
   * @throws IOException if {@code out}, which is left open, cannot be written to
   */
  public ViewerPage(
      Chronology chronology,
      Tellers tellers,
      int mostEvents,
      ArticleText articles,
      OutputStream out)
      throws IOException {
    this.data = ViewerData.of(chronology, tellers, mostEvents);
    this.articles = articles;
    this.out = out;
    this.block = new DataBlock(data.mentions() > MOST_PLAIN_MENTIONS);
    List<String> pieces = List.of(resource("viewer.html").split("(?=\\{\\{)|(?<=}})", -1));
    int events = pieces.indexOf("{{events}}");
    begin(pieces.subList(0, events));
    this.rest = pieces.subList(events + 1, pieces.size());
  }

  private void begin(List<String> pieces) throws IOException {
    String style = joined(STYLES);
    String script = "(() => {\n'use strict';\n" + joined(SCRIPTS) + "})();\n";
    for (String piece : pieces) {
      switch (piece) {
        case "{{policy}}" -> text(policy(script, style), out);
        case "{{style}}" -> text(style, out);
        case "{{script}}" -> text(script, out);
        case "{{index}}" -> block.write("index", json -> ViewerIndex.write(data, json), out);
        case "{{articles}}" -> articles(data.articles());
        default -> text(piece, out);
      }
    }
  }

  private void articles(List<PublishedArticle> all) throws IOException {
    for (int from = 0; from < all.size(); from += TO_A_BLOCK) {
      List<PublishedArticle> some = all.subList(from, Math.min(from + TO_A_BLOCK, all.size()));
      block.write(
          "articles-" + from / TO_A_BLOCK,
          json -> {
            json.startArray();
            for (PublishedArticle each : some) {
              json.element(articles.of(each));
            }
            json.endArray();
          },
          out);
    }
  }

  /**
   * Adds the next event of the chronology, which the page may leave out.
   *
   * @param place in the chronology, from 0
   * @param line as {@link EventText#line} gives it
   */
  public void add(int place, byte[] line) throws IOException {
    if (data.carries(place)) {
      waiting.add(line);
      carried++;
      if (waiting.size() == TO_A_BLOCK) {
        events();
      }
    }
  }

  private void events() throws IOException {
    block.write(
        "events-" + (carried - 1) / TO_A_BLOCK,
        json -> {
          json.startArray();
          for (byte[] line : waiting) {
            json.element(line);
          }
          json.endArray();
        },
        out);
    waiting.clear();
  }

  /** Ends the page. */
  @Override
  public void close() throws IOException {
    if (!waiting.isEmpty()) {
      events();
    }
    for (String piece : rest) {
      text(piece, out);
    }
  }

  private static String policy(String script, String style) {
    return "default-src 'none'; script-src '"
        + hash(script)
        + "'; style-src '"
        + hash(style)
        + "'; img-src data:; base-uri 'none'; form-action 'none';"
        + " require-trusted-types-for 'script'; trusted-types 'none'";
  }

  private static String hash(String text) {
    byte[] hash = Digests.fresh().digest(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private static String joined(List<String> names) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(resource(name));
    }
    return all.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ViewerPage.class.getResourceAsStream("viewer/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
