package org.annals.merging;

import java.util.List;
import org.annals.model.Basis;
import org.annals.model.TimeSpan;

/** What the score looks at. */
enum Feature {
  ACTION {
    @Override
    int points(Content a, Content b) {
      if (a.lemmas().stream().anyMatch(b.lemmas()::contains)) {
        return 30;
      }
      return a.action().equals(b.action()) ? 20 : 0;
    }

    @Override
    String says(Content a, Content b) {
      return "actions " + a.action() + " " + a.lemmas() + ", " + b.action() + " " + b.lemmas();
    }
  },

  ACTORS {
    @Override
    int points(Content a, Content b) {
      if (a.actors().isEmpty() || b.actors().isEmpty()) {
        return 0;
      }
      int shared = 0;
      boolean full = false;
      for (String name : a.actors()) {
        Names.Match best = bestMatch(name, b.actors());
        shared += best == Names.Match.NONE ? 0 : 1;
        full |= best == Names.Match.SAME;
      }
      return shared == 0 ? -40 : (full ? 30 : 20) + Math.min(16, 8 * (shared - 1));
    }

    @Override
    String says(Content a, Content b) {
      return "actors " + a.actors() + ", " + b.actors();
    }
  },

  PLACES {
    @Override
    int points(Content a, Content b) {
      if (a.places().isEmpty() || b.places().isEmpty()) {
        return 0;
      }
      return a.places().stream().anyMatch(b.places()::contains) ? 12 : -12;
    }

    @Override
    String says(Content a, Content b) {
      return "places " + a.places() + ", " + b.places();
    }
  },

  TOPICS {
    @Override
    int points(Content a, Content b) {
      if (a.topics().isEmpty() || b.topics().isEmpty()) {
        return 0;
      }
      int shared = Math.toIntExact(a.topics().stream().filter(b.topics()::contains).count());
      return shared == 0 ? -10 : 80 * shared / (a.topics().size() + b.topics().size());
    }

    @Override
    String says(Content a, Content b) {
      List<String> shared = a.topics().stream().filter(b.topics()::contains).toList();
      return "topics shared " + shared;
    }
  },

  DATE {
    @Override
    int points(Content a, Content b) {
      TimeSpan first = a.span();
      TimeSpan second = b.span();
      if (!first.overlaps(second)) {
        return 0;
      }
      if (Spans.oneDay(first) && first.equals(second)) {
        return a.basis() == Basis.REPORTED || b.basis() == Basis.REPORTED ? 10 : 15;
      }
      return first.contains(second) || second.contains(first) ? 6 : 2;
    }

    @Override
    String says(Content a, Content b) {
      return "dates " + text(a.span()) + ", " + text(b.span());
    }
  };

  /** The points it gives; the same whichever comes first. */
  abstract int points(Content a, Content b);

  /** What it saw, for a person. */
  abstract String says(Content a, Content b);

  private static Names.Match bestMatch(String name, List<String> others) {
    Names.Match best = Names.Match.NONE;
    for (String other : others) {
      Names.Match match = Names.match(name, other);
      best = match.compareTo(best) > 0 ? match : best;
    }
    return best;
  }

  private static String text(TimeSpan span) {
    return span.earliest() + ".." + span.latest();
  }
}
