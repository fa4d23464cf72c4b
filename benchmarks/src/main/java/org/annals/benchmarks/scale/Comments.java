package org.annals.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import org.annals.benchmarks.reruns.Chance;
import org.annals.benchmarks.reruns.MadeEvent;

/** Sentences as news is full of, that tell no event and no time. */
final class Comments {

  private static final int MOST = 900;
  private static final int PLACES = 1000;

  /** Filled with a number, a town and a surname. */
  private static final List<String> FORMS =
      List.of(
          "The decision affects some %1$d households along the %2$s road, most of which are let.",
          "Neighbours of the %2$s mill may object to the plan, whose costs are put at %1$d million"
              + " crowns.",
          "Some %1$d people in %2$s depend on it, among them many children.",
          "Critics say that the %2$s company underestimates the costs by %1$d per cent.",
          "A report of %1$d pages, which %2$s residents want to see, names no one.",
          "\"We are not against it,\" says %3$s, who speaks for %1$d shopkeepers of %2$s, \"but"
              + " nobody asks us.\"",
          "Of the %1$d seats in the council, the party of %3$s has less than half.",
          "The road from %2$s is narrow, and buses of the %1$d line seldom meet on it without"
              + " trouble.",
          "Whether the money suffices is doubtful: the fund holds %1$d thousand crowns, as %3$s"
              + " admits.",
          "Lawyers for the town of %2$s call the matter simple, those for the builders do not.",
          "\"It is a question of patience,\" according to %3$s, an engineer with %1$d patents.",
          "Between %2$s and the coast there are %1$d farms, and hardly any of them has an heir.",
          "The union counts %1$d members in the yards of %2$s; its secretary, %3$s, expects more.",
          "Hotels in %2$s offer %1$d beds, too few for a fair of that size.",
          "For the %3$s family, owners of the brewery, the matter is one of taste.",
          "No other place in the valley has as many bridges as %2$s, and none is as poor.");

  private final Chance chance;
  private final int step;
  private int form;

  /** In an order of their own, so that one comes again only when all were said. */
  Comments(Chance chance) {
    this.chance = chance;
    this.step = 1 + 2 * chance.below(FORMS.size() / 2);
    this.form = chance.below(FORMS.size());
  }

  String next() {
    form = (form + step) % FORMS.size();
    MadeEvent somewhere = MadeEvent.of(chance.below(Integer.MAX_VALUE), chance.below(PLACES));
    return String.format(
        Locale.ROOT,
        FORMS.get(form),
        3 + chance.below(MOST),
        somewhere.where(),
        somewhere.surname());
  }
}
