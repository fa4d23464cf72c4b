package org.annals.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.annals.model.MergedEvent.Link;

/** Puts events together from their mentions and links. */
public final class Assembler {

  private final List<EventMention> mentions = new ArrayList<>(1);
  private final SortedSet<Link> links = new TreeSet<>(EventPart.LINKS);

  private Affair affair = Affair.NONE;

  private Assembler() {}

  /** The same, where nothing is known of any event. */
  public static List<MergedEvent> assemble(Iterable<EventPart> bucket) {
    return assemble(bucket, KnownAccounts.NONE);
  }

  /**
   * The events of {@code bucket}, which holds all parts of each of its events, in any order.
   *
   * @param known is asked for events in the order of their first parts
   */
  static List<MergedEvent> assemble(Iterable<EventPart> bucket, KnownAccounts known) {
    Map<MentionKey, Assembler> events = new LinkedHashMap<>();
    for (EventPart part : bucket) {
      events.computeIfAbsent(part.cluster(), key -> new Assembler()).add(part);
    }
    return MergedEvent.inOrder(events.values().stream().map(each -> each.event(known)).toList());
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

  private MergedEvent event(KnownAccounts known) {
    List<EventMention> all = EachOnce.of(mentions, Assembler::inReadingOrder);
    return known.of(all, () -> Account.of(all)).event(all, List.copyOf(links), affair);
  }
}
