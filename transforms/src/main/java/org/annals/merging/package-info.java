/**
 * From mentions to events. Whether two mentions tell of one event is decided by points for what
 * speaks for it ({@link org.annals.merging.PairScorer}) and by constraints that no points overrule:
 * all dates share a day, action and status agree, one main actor is in every mention. Nothing
 * depends on the order of the mentions, or on mentions of another time.
 *
 * <p>The phases are functions over groups, composed in memory by {@link
 * org.annals.merging.EventMerger}. A pipeline runs each over what one {@code GroupByKey} collects
 * under {@code Buckets.of(group, buckets)}; a bucket may hold any number of whole groups, so how
 * many buckets there are changes nothing.
 *
 * <ol>
 *   <li>The {@link org.annals.merging.Interest} of all mentions, combined, goes to the later phases
 *       as a side input: what nobody looks for does not travel.
 *   <li>For each {@link org.annals.merging.Stage} in turn, under {@link
 *       org.annals.merging.StageItem#group}: the mentions at home in it, and those clusters of all
 *       earlier stages that some of them look for, in every version made so far. {@link
 *       org.annals.merging.StageMerger#merge} places each mention for good, and gives new clusters
 *       and new versions.
 *   <li>Under {@link org.annals.merging.LinkEntry#group}: the entries of all clusters in all
 *       versions. {@link org.annals.merging.LinkFinder#find} gives links, and how much is told of
 *       an actor's day.
 *   <li>Under {@link org.annals.merging.EventPart#cluster}: placed mentions and links. {@link
 *       org.annals.merging.Assembler#assemble} gives the events.
 * </ol>
 */
@NullMarked
package org.annals.merging;

import org.jspecify.annotations.NullMarked;
