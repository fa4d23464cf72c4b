package org.annals.merging;

import org.annals.model.EventMention;
import org.annals.model.MentionKey;

/**
 * A mention and the cluster it belongs to for good.
 *
 * @param cluster the cluster's id
 * @param mention the mention
 */
public record Placed(MentionKey cluster, EventMention mention) {}
