package org.annals.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that tell of one event, summed up: all that scoring, joining and linking need, so that
 * the mentions themselves move only once. A single mention is a cluster of one.
 *
 * @param id smallest key of the mentions it was made of in its home cell; never changes after
 * @param least smallest key of all its mentions, the coarser ones that joined later included
 * @param size number of mentions; of two versions of a cluster the larger is the newer
 * @param home cell it was made in
 * @param terms under which others look for it, once it is made; as frozen as {@code id}
 * @param words what it told when it was made; as frozen as {@code id}
 * @param sort what all its mentions have in common
 * @param content what it tells, the commonest words first
 * @param common days that all its mentions share; its precision means nothing
 * @param bond what ties each mention to every other
 * @param tallies how many mentions hold each word
 * @param tellings where its mentions stand, sorted
 * @param published the last day on which one of them was published; null when none is known
 * @param anniversary whether one of its clauses names an anniversary
 */
public record Cluster(
    MentionKey id,
    MentionKey least,
    int size,
    HomeCell home,
    List<String> terms,
    List<String> words,
    Sort sort,
    Content content,
    TimeSpan common,
    Bond bond,
    Tallies tallies,
    List<Telling> tellings,
    @Nullable LocalDate published,
    boolean anniversary) {

  /**
   * What every mention shares with every other.
   *
   * @param actions classes of action of all mentions, each akin to every other; sorted
   * @param named whether some mention names an actor
   * @param leads who acts in some mention: the first actor it names; sorted
   * @param actors in all mentions that name any; sorted
   * @param people the {@link Persons} of the clauses; sorted
   */
  record Bond(
      List<String> actions,
      boolean named,
      List<String> leads,
      List<String> actors,
      List<String> people) {
    Bond {
      actions = List.copyOf(actions);
      leads = List.copyOf(leads);
      actors = List.copyOf(actors);
      people = List.copyOf(people);
    }

    /** What all mentions of both share. */
    Bond with(Bond other, NameBook.Page names) {
      return new Bond(
          union(actions, other.actions),
          named || other.named,
          union(leads, other.leads),
          actorsWith(other, names),
          union(people, other.people));
    }

    private static List<String> union(List<String> some, List<String> others) {
      return some.containsAll(others)
          ? some
          : Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** Whether someone who acts in some mention is named in all that name anybody. */
    boolean agreesOnWhoActs(NameBook.Page names) {
      return leads.stream()
          .anyMatch(lead -> actors.stream().anyMatch(actor -> names.same(lead, actor)));
    }

    /** Whether the two tell of people who cannot be the same, where one side names nobody. */
    boolean tellsOfOthersThan(Bond other) {
      return !(named && other.named) && Persons.differ(people, other.people);
    }

    /** Whether some actor is in all mentions of both that name any. */
    boolean sharesActors(Bond other, NameBook.Page names) {
      return !named || !other.named || !names.shared(actors, other.actors).isEmpty();
    }

    /**
     * The actors in all mentions of both that name any; where none is, each side's, since they are
     * named beside.
     */
    private List<String> actorsWith(Bond other, NameBook.Page names) {
      if (named && other.named) {
        List<String> shared = names.shared(actors, other.actors);
        return shared.isEmpty() ? union(actors, other.actors) : shared;
      }
      return named ? actors : other.actors;
    }
  }

  /** The words of all mentions, by what they say. */
  record Tallies(Tally lemmas, Tally actors, Tally places, Tally objects) {}

  /** Copies the lists. */
  public Cluster {
    terms = List.copyOf(terms);
    words = List.copyOf(words);
    tellings = List.copyOf(tellings);
  }

  /** Of its action, what all that are akin to it have in common. */
  String family() {
    return Akin.family(content.action());
  }

  /** The newer of two versions of one cluster. */
  static Cluster newer(Cluster a, Cluster b) {
    return a.size >= b.size ? a : b;
  }

  /**
   * A cluster of one, before its cell is merged: nobody can look for it yet, so it has neither
   * terms nor words.
   */
  public static Cluster of(EventMention mention) {
    return of(mention, Sort.of(mention));
  }

  /** As above, of a mention whose sort is known. */
  static Cluster of(EventMention mention, Sort sort) {
    MentionKey key = mention.key();
    Content content = Content.of(mention);
    boolean named = !content.actors().isEmpty();
    return new Cluster(
        key,
        key,
        1,
        HomeCell.of(mention.span()),
        List.of(),
        List.of(),
        sort,
        content,
        mention.span(),
        new Bond(
            List.of(content.action()),
            named,
            content.actors().stream().limit(1).toList(),
            content.actors(),
            Persons.of(mention.candidate().topics())),
        new Tallies(
            Tally.of(content.lemmas()),
            Tally.of(content.actors()),
            Tally.of(content.places()),
            Tally.of(content.objects())),
        List.of(Telling.of(mention, content.context().scene().another())),
        mention.published(),
        Cues.namesAnniversary(Cues.clause(mention)));
  }
}
