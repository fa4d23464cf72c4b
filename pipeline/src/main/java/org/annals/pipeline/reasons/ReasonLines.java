package org.annals.pipeline.reasons;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final OutputStream out;

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
      lines.merged(event);
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
    if (event.told().mentions().size() < 2) {
      return;
    }
    List<Side> mentions = mentions(event);
    for (int i = 1; i < mentions.size(); i++) {
      Side mention = mentions.get(i);
      Optional<Scored> best = best(mentions.subList(0, i), List.of(mention));
      if (best.isPresent()) {
        ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
        line.put("mention", mention.mention().key().toString());
        line.put("with", best.get().pair().one.mention().key().toString());
        write(line, best.get().score());
      }
    }
  }

  private void apart(Event event, Event other) throws IOException {
    Optional<Scored> best = best(mentions(event), mentions(other));
    if (best.isPresent()) {
      ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
      line.put("apart", other.id());
      write(line, best.get().score());
    }
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

  private record Pair(Side one, Side other, int points) {}

  private record Scored(Pair pair, PairScore score) {

    static Scored of(Pair pair) {
      return new Scored(pair, PairScorer.explain(pair.one, pair.other));
    }
  }

  /** Of those that merge the pair with most points, or of all when none does. */
  private static Optional<Scored> best(List<Side> ones, List<Side> others) {
    List<Pair> pairs =
        ones.stream()
            .flatMap(
                one ->
                    others.stream()
                        .map(other -> new Pair(one, other, PairScorer.points(one, other))))
            .sorted(
                Comparator.comparingInt(Pair::points)
                    .reversed()
                    .thenComparing(pair -> pair.one.mention()))
            .toList();
    return pairs.stream()
        .takeWhile(pair -> pair.points >= PairScorer.MERGE)
        .map(Scored::of)
        .filter(scored -> scored.score().merges())
        .findFirst()
        .or(() -> pairs.stream().findFirst().map(Scored::of));
  }

  private static List<Side> mentions(Event event) {
    return event.told().mentions().stream().sorted().limit(MOST).map(Side::of).toList();
  }
}
