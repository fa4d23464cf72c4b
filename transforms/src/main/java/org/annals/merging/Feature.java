package org.annals.merging;

import java.util.List;

/** What the score looks at. */
enum Feature {
  ACTION {
    @Override
    int points(Content a, Content b) {
      return Deeds.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return InWords.actions(a, b);
    }
  },

  ACTORS {
    @Override
    int points(Content a, Content b) {
      return ActorsAlike.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return InWords.actors(a.actors(), b.actors());
    }
  },

  OBJECTS {
    @Override
    int points(Content a, Content b) {
      if (a.objects().isEmpty() || b.objects().isEmpty()) {
        return 0;
      }
      int shared = shared(a.objects(), b.objects());
      if (shared == 0 && DatesAlike.sameDay(a, b) && tellsItself(a, b)) {
        return 0;
      }
      return shared == 0
          ? Deeds.ofOtherThings(a, b)
          : 32 * shared / (a.objects().size() + b.objects().size());
    }

    /** Whether a noun of the one is who or where the other says, or what it does. */
    private boolean tellsItself(Content a, Content b) {
      return names(a, b)
          || names(b, a)
          || (a.action().equals(b.action()) && Deeds.isSaidByItsNoun(a, b));
    }

    /** Whether what one names as a place or somebody is but a noun of the other. */
    private boolean names(Content a, Content b) {
      for (String object : b.objects()) {
        if (a.places().contains(object) || a.actors().contains(object)) {
          return true;
        }
      }
      return false;
    }

    @Override
    String says(Content a, Content b) {
      return InWords.lists("speak of", "speaks of", a.objects(), b.objects());
    }
  },

  PLACES {
    @Override
    int points(Content a, Content b) {
      return PlacesAlike.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return InWords.lists("are set in", "is set in", a.places(), b.places());
    }
  },

  SCENE {
    @Override
    int points(Content a, Content b) {
      return ScenesAlike.points(a.context().scene(), b.context().scene());
    }

    @Override
    String says(Content a, Content b) {
      return InWords.scenes(a.context().scene(), b.context().scene());
    }
  },

  SAYING {
    @Override
    int points(Content a, Content b) {
      return SayingsAlike.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return "sayings of other words, or of somebody who is not named";
    }
  },

  ARTICLES {
    @Override
    int points(Content a, Content b) {
      return ArticlesAlike.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return InWords.articles(a.context(), b.context());
    }
  },

  DATE {
    @Override
    int points(Content a, Content b) {
      return DatesAlike.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return InWords.dates(a.span(), b.span());
    }
  },

  SUBSTANCE {
    @Override
    int points(Content a, Content b) {
      return Substance.points(a, b);
    }

    @Override
    String says(Content a, Content b) {
      return "too little in common for deeds of such kinds";
    }
  };

  /** The points it gives; the same whichever comes first. */
  abstract int points(Content a, Content b);

  /** What it saw, for a person. */
  abstract String says(Content a, Content b);

  /** How many of the one stand in the other. */
  static int shared(List<String> a, List<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
