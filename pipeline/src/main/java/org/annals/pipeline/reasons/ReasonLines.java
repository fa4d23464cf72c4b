package org.annals.pipeline.reasons;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.merging.PairScore;
import org.annals.merging.PairScorer;
import org.annals.merging.PairScorer.Side;
import org.annals.model.Digests;
import org.annals.model.Event;
import org.annals.model.KeptText;

/**
 * {@code reasons.ndjson}: why mentions were merged and why related events were kept apart, a line
 * each, those of an event behind a {@link ScoredHead}. The merger sees the mentions whole, a reader
 * of the release does not; so the reasons are written when the release is.
 */
public final class ReasonLines {

  /** The file's name within its release. */
  public static final String FILE = "reasons.ndjson";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** So many events stay ready to be compared; those that relate most often stand close. */
  private static final int AT_HAND = 500;

  private final List<Event> events;
  private final EarlierReasons earlier;
  private final OutputStream out;
  private final Map<String, Integer> places = new HashMap<>();
  private final EventDigests digests;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  private final Map<String, Compared> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compared> eldest) {
          return size() > AT_HAND;
        }
      };

  private ReasonLines(
      List<Event> events, EventDigests digests, EarlierReasons earlier, OutputStream out) {
    this.events = events;
    this.digests = digests;
    this.earlier = earlier;
    this.out = out;
  }

  /**
   * Writes the reasons of {@code events}, in their order.
   *
   * @param digests by which it is known what is scored as it was
   * @param earlier what the same build of the engine wrote of an earlier chronology, unharmed; what
   *     is scored as it was then is taken from there
   * @throws IOException if {@code out} cannot be written to, or {@code earlier} not read
   */
  public static void write(
      List<Event> events, EventDigests digests, Optional<Path> earlier, OutputStream out)
      throws IOException {
    try (EarlierReasons known = EarlierReasons.in(earlier)) {
      new ReasonLines(events, digests, known, out).write();
    }
  }

  private void write() throws IOException {
    for (int i = 0; i < events.size(); i++) {
      places.put(events.get(i).id(), i);
    }
    for (Event event : events) {
      List<String> others =
          event.related().stream().map(Event.Related::id).filter(places::containsKey).toList();
      if (event.told().mentions().size() > 1 || !others.isEmpty()) {
        write(event, others);
      }
    }
  }

  private void write(Event event, List<String> others) throws IOException {
    MessageDigest all = Digests.fresh();
    compared(event).addTo(all);
    others.forEach(other -> compared(other).addTo(all));
    String key = Digests.hex(all).substring(0, ScoredHead.DIGITS);
    Optional<byte[]> known = earlier.of(key);
    byte[] reasons = known.isPresent() ? known.get() : score(event, others);
    out.write(new ScoredHead(key, reasons.length).text().getBytes(US_ASCII));
    out.write(reasons);
  }

  private byte[] score(Event event, List<String> others) throws IOException {
    lines.reset();
    merged(event);
    for (String other : others) {
      apart(event, other);
    }
    return lines.toByteArray();
  }

  /** Each mention but the smallest, with the smaller one that it looks most like. */
  private void merged(Event event) throws IOException {
    List<Side> mentions = compared(event).sides();
    for (int i = 1; i < mentions.size(); i++) {
      Side mention = mentions.get(i);
      Scored best = best(mentions.subList(0, i), List.of(mention));
      ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
      line.put("mention", mention.mention().key().toString());
      line.put("with", best.pair().one().mention().key().toString());
      write(line, best.score());
    }
  }

  private void apart(Event event, String other) throws IOException {
    ObjectNode line = MAPPER.createObjectNode().put("event", event.id());
    line.put("apart", other);
    write(line, best(compared(event).sides(), compared(other).sides()).score());
  }

  private void write(ObjectNode line, PairScore score) throws IOException {
    line.put("points", score.points());
    texts(line.putArray("pro"), score.pro());
    texts(line.putArray("contra"), score.contra());
    texts(line.putArray("objections"), score.objections());
    lines.write(MAPPER.writeValueAsBytes(line));
    lines.write('\n');
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

  private Compared compared(Event event) {
    return atHand.computeIfAbsent(event.id(), id -> new Compared(event, digests));
  }

  private Compared compared(String id) {
    Compared known = atHand.get(id);
    return known != null ? known : compared(events.get(Objects.requireNonNull(places.get(id))));
  }
}
