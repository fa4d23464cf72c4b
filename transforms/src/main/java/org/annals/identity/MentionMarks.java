package org.annals.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.ToLongFunction;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.OnDemandList;
import org.annals.model.Repeated;
import org.annals.model.RowsByHash;
import org.annals.model.TextSpan;
import org.annals.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Makes the marks of all mentions of a run. */
final class MentionMarks {

  private MentionMarks() {}

  /**
   * What an event's mentions are known by.
   *
   * @param marks of its mentions, in their order
   * @param content of the event's {@link Imprint}
   */
  record Marked(List<MentionMark> marks, long content) {}

  /**
   * Those of each event, in the order of {@code events}; mentions that are alike are told apart by
   * their natural order.
   */
  static List<Marked> of(List<MergedEvent> events, Imprints imprints) {
    // Mentions that memory does not hold have each an id of their own.
    boolean fits = !OnDemandList.is(events);
    Map<String, String> articles = new HashMap<>();
    List<Hashed> all = new ArrayList<>();
    int[] sizes = new int[events.size()];
    long[] contents = new long[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      List<EventMention> mentions = events.get(i).mentions();
      Imprint imprint = imprints.of(mentions);
      sizes[i] = mentions.size();
      contents[i] = imprint.content();
      for (int j = 0; j < sizes[i]; j++) {
        EventMention mention = mentions.get(j);
        String article = mention.articleId();
        all.add(
            new Hashed(
                mention,
                fits ? article : articles.computeIfAbsent(article, id -> id),
                imprint.mentions().get(j)));
      }
    }
    number(all.toArray(Hashed[]::new));
    List<Marked> each = new ArrayList<>(sizes.length);
    int from = 0;
    for (int i = 0; i < sizes.length; i++) {
      List<Hashed> own = all.subList(from, from + sizes[i]);
      each.add(new Marked(own.stream().map(Hashed::mark).toList(), contents[i]));
      from += sizes[i];
    }
    return each;
  }

  private static void number(Hashed[] all) {
    number(all, each -> each.hashes.told(), (each, number) -> each.toldNumber = number);
    number(all, each -> each.hashes.meant(), (each, number) -> each.meantNumber = number);
    number(all, each -> each.hashes.moved(), (each, number) -> each.movedNumber = number);
  }

  /** Numbers those of one hash, from 1, in the order of mentions. */
  private static void number(
      Hashed[] all, ToLongFunction<Hashed> hash, ObjIntConsumer<Hashed> number) {
    long[] several = Repeated.in(Arrays.stream(all).mapToLong(hash).toArray());
    List<List<Hashed>> alike = new ArrayList<>(several.length);
    for (int i = 0; i < several.length; i++) {
      alike.add(new ArrayList<>(2));
    }
    RowsByHash places = RowsByHash.of(several);
    for (Hashed each : all) {
      int place = places.only(hash.applyAsLong(each));
      if (place < 0) {
        number.accept(each, 1);
      } else {
        alike.get(place).add(each);
      }
    }
    for (List<Hashed> group : alike) {
      group.sort(Hashed.MENTIONS);
      for (int i = 0; i < group.size(); i++) {
        number.accept(group.get(i), i + 1);
      }
    }
  }

  /** A mention as far as its marks need it, for there may be more of them than memory holds. */
  private static final class Hashed {

    static final Comparator<Hashed> MENTIONS =
        Comparator.comparing((Hashed each) -> each.article)
            .thenComparingLong(each -> each.trigger)
            .thenComparingLong(each -> each.timex);

    final String article;
    final long trigger;
    final long timex;
    final Imprint.Hashes hashes;
    int toldNumber;
    int meantNumber;
    int movedNumber;

    Hashed(EventMention mention, String article, Imprint.Hashes hashes) {
      this.article = article;
      Trigger told = mention.candidate().trigger();
      this.trigger = packed(told.start(), told.end());
      this.timex = packed(mention.candidate().timex());
      this.hashes = hashes;
    }

    MentionMark mark() {
      return new MentionMark(
          hashes.told(), toldNumber, hashes.meant(), meantNumber, hashes.moved(), movedNumber);
    }

    /** In the order of spans; none is the last. */
    private static long packed(@Nullable TextSpan span) {
      return span == null ? Long.MAX_VALUE : packed(span.start(), span.end());
    }

    private static long packed(int start, int end) {
      return (long) start << Integer.SIZE | end;
    }
  }
}
