package org.annals.merging;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;

/**
 * Where a mention stands. Two triggers of one sentence are two events: whoever names one twice in a
 * breath means two.
 *
 * @param article the article's id
 * @param story what the article's story counts as
 * @param sentence where its sentence starts
 * @param trigger where its trigger stands
 * @param another whether it says that it tells of another such event than the one before
 * @param weight as {@link Importance#weight}
 */
record Telling(
    String article, String story, int sentence, TextSpan trigger, boolean another, int weight) {

  /** By article and sentence: the same for all that stand in one sentence. */
  static final Comparator<Telling> BY_SENTENCE =
      (a, b) -> {
        int byArticle = a.article.compareTo(b.article);
        return byArticle != 0 ? byArticle : Integer.compare(a.sentence, b.sentence);
      };

  /** Where {@code mention} stands, which tells of {@code another} such event or does not. */
  static Telling of(EventMention mention, boolean another) {
    return new Telling(
        mention.articleId(),
        mention.story(),
        mention.candidate().sentence().start(),
        mention.candidate().trigger().span(),
        another,
        Importance.weight(mention));
  }

  /** Stands before all that {@code article} tells. */
  static Telling first(String article) {
    return new Telling(article, "", -1, new TextSpan(0, 0), false, 0);
  }

  /** What {@code tellings} say under {@code name}, each once; sorted. */
  static List<String> each(List<Telling> tellings, Function<Telling, String> name) {
    return tellings.size() == 1
        ? List.of(name.apply(tellings.get(0)))
        : tellings.stream().map(name).distinct().sorted().toList();
  }

  /** Whether both stand in one sentence. */
  boolean isOfSentenceOf(Telling other) {
    return sentence == other.sentence && article.equals(other.article);
  }

  /** Whether it is told behind {@code before}, as another event. */
  boolean isAnotherThan(Telling before) {
    return another && !before.another && before.sentence < sentence;
  }

  /** What identifies the sentence. */
  String sentenceKey() {
    return article + "@" + sentence;
  }
}
