package org.annals.merging;

import java.util.Comparator;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent.Link;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an event, a link from it, or what is told beside it: exactly one is there.
 *
 * @param cluster id of the event's cluster
 * @param mention one of its mentions
 * @param link where it leads
 * @param affair of one of its actors on its day
 */
public record EventPart(
    MentionKey cluster,
    @Nullable EventMention mention,
    @Nullable Link link,
    @Nullable Affair affair) {

  /** The order of links in an event. */
  static final Comparator<Link> LINKS =
      Comparator.comparing(Link::relation).thenComparing(Link::to);

  /** A mention. */
  public static EventPart of(Placed placed) {
    return new EventPart(placed.cluster(), placed.mention(), null, null);
  }

  static EventPart of(MentionKey cluster, Link link) {
    return new EventPart(cluster, null, link, null);
  }

  static EventPart of(MentionKey cluster, Affair affair) {
    return new EventPart(cluster, null, null, affair);
  }
}
