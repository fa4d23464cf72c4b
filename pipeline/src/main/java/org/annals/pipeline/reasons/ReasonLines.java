package org.annals.pipeline.reasons;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.merging.PairScore;
import org.annals.merging.PairScorer;
import org.annals.merging.PairScorer.Side;
import org.annals.model.Event;
import org.annals.model.KeptText;

/**
 * {@code reasons.ndjson}: why mentions were merged and why related events were kept apart, a line
 * each. The merger sees the mentions whole, a reader of the release does not; so the reasons are
 * written when the release is.
 */
public final class ReasonLines {

  /** The file's name within its release. */
  public static final String FILE = "reasons.ndjson";

  /** Of an event with more mentions, so many are compared. */
  private static final int MOST = 12;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** So many events stay ready to be compared; those that relate most often stand close. */
  private static final int AT_HAND = 500;

  private final OutputStream out;

  private final Map<String, List<Side>> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Side>> eldest) {
          return size() > AT_HAND;
        }
      };

  private ReasonLines(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes the reasons of {@code events}, in their order.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(List<Event> events, OutputStream out) throws IOException {
    ReasonLines lines = new ReasonLines(out);
    Map<String, Event> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    for (Event event : events) {
      if (event.told().mentions().size() > 1) {
        lines.merged(event);
      }
      for (Event.Related related : event.related()) {
        Event other = byId.get(related.id());
        if (other != null) {
          lines.apart(event, other);
        }
      }
    }
  }

  /** Each mention but the smallest, with the smaller one that it looks most like. */
  private void merged(Event event) throws IOException {
    List<Side> mentions = mentions(event);
    for (int i = 1; i < mentions.size(); i++) {
      Side mention = mentions.get(i);
      Scored best = best(mentions.subList(0, i), List.of(mention));
      ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
      line.put("mention", mention.mention().key().toString());
      line.put("with", best.pair().one().mention().key().toString());
      write(line, best.score());
    }
  }

  private void apart(Event event, Event other) throws IOException {
    ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
    line.put("apart", other.id());
    write(line, best(mentions(event), mentions(other)).score());
  }

  private void write(ObjectNode line, PairScore score) throws IOException {
    line.put("points", score.points());
    texts(line.putArray("pro"), score.pro());
    texts(line.putArray("contra"), score.contra());
    texts(line.putArray("objections"), score.objections());
    out.write(MAPPER.writeValueAsBytes(line));
    out.write('\n');
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(text -> array.add(KeptText.wellFormed(text)));
  }

  private record Pair(Side one, Side other, int points) {

    private static final Comparator<Pair> MOST_POINTS_FIRST =
        Comparator.comparingInt(Pair::points).reversed().thenComparing(pair -> pair.one.mention());

    Scored score() {
      return new Scored(this, PairScorer.explain(one, other));
    }
  }

  private record Scored(Pair pair, PairScore score) {}

  /** Of those that merge the pair with most points, or of all when none does. */
  private static Scored best(List<Side> ones, List<Side> others) {
    List<Pair> pairs = new ArrayList<>();
    for (Side one : ones) {
      for (Side other : others) {
        pairs.add(new Pair(one, other, PairScorer.points(one, other)));
      }
    }
    pairs.sort(Pair.MOST_POINTS_FIRST);
    Scored first = pairs.get(0).score();
    if (first.score().merges()) {
      return first;
    }
    return pairs.stream()
        .skip(1)
        .takeWhile(pair -> pair.points >= PairScorer.MERGE)
        .map(Pair::score)
        .filter(each -> each.score().merges())
        .findFirst()
        .orElse(first);
  }

  private List<Side> mentions(Event event) {
    List<Side> known = atHand.get(event.id());
    if (known != null) {
      return known;
    }
    List<Side> made = event.told().mentions().stream().sorted().limit(MOST).map(Side::of).toList();
    atHand.put(event.id(), made);
    return made;
  }
}
