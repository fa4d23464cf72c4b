package org.annals.merging;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.MentionKey;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs of a finished cluster.
 *
 * @param id as {@link Cluster#id}
 * @param least as {@link Cluster#least}
 * @param size as {@link Cluster#size}
 * @param sort as {@link Cluster#sort}
 * @param content as {@link Cluster#content}
 * @param actors as {@link Cluster.Bond#actors}
 * @param published as {@link Cluster#published}
 * @param anniversary as {@link Cluster#anniversary}
 * @param articles who tells it, sorted; left out where nobody asks
 * @param stories what these count as, sorted; left out where nobody asks
 * @param weight of its weightiest mention; 0 where nobody asks
 */
public record ClusterHead(
    MentionKey id,
    MentionKey least,
    int size,
    Sort sort,
    Content content,
    List<String> actors,
    @Nullable LocalDate published,
    boolean anniversary,
    List<String> articles,
    List<String> stories,
    int weight) {

  /** Copies the lists. */
  public ClusterHead {
    actors = List.copyOf(actors);
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
  }

  static ClusterHead of(Cluster cluster) {
    return new ClusterHead(
        cluster.id(),
        cluster.least(),
        cluster.size(),
        cluster.sort(),
        cluster.content(),
        cluster.bond().actors(),
        cluster.published(),
        cluster.anniversary(),
        Telling.each(cluster.tellings(), Telling::article),
        List.of(),
        0);
  }

  /** The newer of two versions of one cluster. */
  static ClusterHead newer(ClusterHead a, ClusterHead b) {
    return a.size >= b.size ? a : b;
  }

  ClusterHead withoutArticles() {
    return with(content, List.of(), 0);
  }

  /** What counting needs: who tells it, and nothing of what they tell. */
  ClusterHead withStories(Cluster cluster) {
    return with(
        content.bare(),
        Telling.each(cluster.tellings(), Telling::story),
        cluster.tellings().stream().mapToInt(Telling::weight).max().orElseThrow());
  }

  private ClusterHead with(Content told, List<String> stories, int weight) {
    return new ClusterHead(
        id, least, size, sort, told, actors, published, anniversary, List.of(), stories, weight);
  }
}
