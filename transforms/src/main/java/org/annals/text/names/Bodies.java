package org.annals.text.names;

import java.util.Set;

/** What bodies, buildings and parts of the earth are called before what they are named after. */
public final class Bodies {

  private static final Set<String> WORDS =
      Set.of(
          ("Bank University Ministry Department House Chamber Court Church Institute"
                  + " Institution Board Council Bureau Office Federation Confederation Union"
                  + " Academy Museum Order Party League Organisation Organization Association"
                  + " Society Commission Committee College School Community Diocese"
                  + " Archdiocese City Province Gulf Isle Strait Bay Cape Congress Assembly"
                  + " Directorate Secretariat Guild Faculty Hospital Library Gallery Port"
                  + " Center Centre Front Army Movement Campaign Coalition Alliance Foundation"
                  + " Fund Agency Rally Forum Network Initiative Conference Authority"
                  + " Administration Palace Temple Cathedral Basilica Abbey Chapel Mosque"
                  + " Shrine Tomb Monastery Convent Castle Tower Hall Statue Valley Sea Mount"
                  + " Gardens Cemetery")
              .split(" ", -1));

  private Bodies() {}

  /** Whether "of" behind {@code word}, written with a capital, goes on a name. */
  public static boolean isBody(String word) {
    return WORDS.contains(word);
  }
}
