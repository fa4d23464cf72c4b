/**
 * From mentions to events. Whether two mentions tell of one event is decided by points for what
 * speaks for it ({@link org.annals.merging.PairScorer}) and by constraints that no points overrule:
 * all dates share a day, action and status agree, one main actor is in every mention. Nothing
 * depends on the order of the mentions, or on mentions of another time.
 *
 * <p>The phases are functions over groups, composed in memory by {@link
 * org.annals.merging.EventMerger}; a pipeline runs each over what one {@code GroupByKey} collects
 * under {@code Buckets.of(key, buckets)}. A bucket may hold any number of whole groups, so their
 * number changes nothing. For each {@link org.annals.merging.Level}, finest first:
 *
 * <ol>
 *   <li>key {@link org.annals.merging.BlockEntry#block}: the entries at this level of the mentions
 *       at home in it, each as a {@link org.annals.merging.Cluster} of one, and of all clusters of
 *       finer levels, in every version made so far; {@link org.annals.merging.PairFinder#find}
 *       gives pairs that look alike;
 *   <li>key {@link org.annals.merging.CellItem#cell}: these, and the mentions at home in it; {@link
 *       org.annals.merging.CellMerger#merge} places each mention for good and gives new clusters
 *       and new versions.
 * </ol>
 *
 * <p>Then once:
 *
 * <ol>
 *   <li>key {@link org.annals.merging.LinkEntry#block}: the entries of all clusters in all
 *       versions; {@link org.annals.merging.LinkFinder#find} gives links;
 *   <li>key {@link org.annals.merging.EventPart#cluster}: placed mentions and links; {@link
 *       org.annals.merging.Assembler#assemble} gives the events.
 * </ol>
 */
@NullMarked
package org.annals.merging;

import org.jspecify.annotations.NullMarked;
