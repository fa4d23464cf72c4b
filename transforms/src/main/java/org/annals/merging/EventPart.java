package org.annals.merging;

import java.util.Comparator;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent.Link;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an event, a link from it, or how much is told beside it: exactly one is there.
 *
 * @param cluster id of the event's cluster
 * @param mention one of its mentions
 * @param link where it leads
 * @param deeds number of stories that tell what one of its actors did on its day; 0 when this is
 *     another part
 */
public record EventPart(
    MentionKey cluster, @Nullable EventMention mention, @Nullable Link link, int deeds) {

  /** The order of links in an event. */
  static final Comparator<Link> LINKS =
      Comparator.comparing(Link::relation).thenComparing(Link::to);

  /** A mention. */
  public static EventPart of(Placed placed) {
    return new EventPart(placed.cluster(), placed.mention(), null, 0);
  }

  static EventPart of(MentionKey cluster, Link link) {
    return new EventPart(cluster, null, link, 0);
  }

  static EventPart of(MentionKey cluster, int deeds) {
    return new EventPart(cluster, null, null, deeds);
  }
}
