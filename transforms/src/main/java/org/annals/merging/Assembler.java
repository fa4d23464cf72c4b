package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.annals.model.MergedEvent.Link;

/** Puts events together from their mentions and links. */
public final class Assembler {

  private static final int ACTORS = 8;
  private static final int PLACES = 4;
  private static final int TOPICS = 10;

  private final List<EventMention> mentions = new ArrayList<>(1);
  private final SortedSet<Link> links = new TreeSet<>(EventPart.LINKS);

  private Affair affair = Affair.NONE;

  private Assembler() {}

  /** The events of {@code bucket}, which holds all parts of each of its events, in any order. */
  public static List<MergedEvent> assemble(Iterable<EventPart> bucket) {
    Map<MentionKey, Assembler> events = new HashMap<>();
    for (EventPart part : bucket) {
      events.computeIfAbsent(part.cluster(), key -> new Assembler()).add(part);
    }
    return MergedEvent.inOrder(events.values().stream().map(Assembler::event).toList());
  }

  private void add(EventPart part) {
    EventMention mention = part.mention();
    if (mention != null) {
      mentions.add(mention);
    }
    Link link = part.link();
    if (link != null) {
      links.add(link);
    }
    Affair beside = part.affair();
    if (beside != null) {
      affair = affair.and(beside);
    }
  }

  private static int inReadingOrder(EventMention a, EventMention b) {
    int byArticle = a.articleId().compareTo(b.articleId());
    if (byArticle != 0) {
      return byArticle;
    }
    int bySentence = a.candidate().sentence().compareTo(b.candidate().sentence());
    return bySentence != 0 ? bySentence : a.compareTo(b);
  }

  private MergedEvent event() {
    List<EventMention> all = EachOnce.of(mentions, Assembler::inReadingOrder);
    EventMention clearest = Clarity.clearest(all);
    return new MergedEvent(
        clearest.candidate().title(),
        clearest.candidate().kind(),
        commonestStatus(all),
        all.stream().map(When::of).min(Comparator.naturalOrder()).orElseThrow().span(),
        all.stream().map(m -> m.candidate().basis()).min(Comparator.naturalOrder()).orElseThrow(),
        Spellings.actors(all).stream().limit(ACTORS).toList(),
        Spellings.places(all).stream().limit(PLACES).toList(),
        Spellings.topics(all).stream().limit(TOPICS).toList(),
        Importance.of(all, affair),
        Math.toIntExact(all.stream().map(EventMention::story).distinct().count()),
        all,
        List.copyOf(links));
  }

  private static EventStatus commonestStatus(List<EventMention> mentions) {
    Map<EventStatus, Integer> counts = new TreeMap<>();
    mentions.forEach(mention -> counts.merge(mention.candidate().status(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EventStatus, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
