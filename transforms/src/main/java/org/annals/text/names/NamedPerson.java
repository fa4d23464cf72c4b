package org.annals.text.names;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A full name of an article: of a person, or of what the text writes like one.
 *
 * @param name as first written
 * @param order how many names came before it
 * @param count how often the full name is written
 * @param person whether a title, role or honorific stood before it
 * @param gender of its bearer, or null when nothing tells
 */
record NamedPerson(String name, int order, int count, boolean person, @Nullable Gender gender) {

  static final Comparator<NamedPerson> MOST_NAMED =
      Comparator.comparing((NamedPerson p) -> !p.person())
          .thenComparing(Comparator.comparingInt(NamedPerson::count).reversed())
          .thenComparingInt(NamedPerson::order);

  NamedPerson again(NamedPerson same) {
    Gender known = gender == null ? same.gender : gender;
    return new NamedPerson(name, order, count + 1, person || same.person, known);
  }

  /** As it is, when it is known already which pronoun means its bearer. */
  NamedPerson called(@Nullable Gender title) {
    return gender == null ? new NamedPerson(name, order, count, person, title) : this;
  }

  NamedPerson asPerson() {
    return new NamedPerson(name, order, count, true, gender);
  }

  /** First and last part, by their keys: either may be the family name. */
  List<String> ends() {
    String key = NameKey.of(name);
    int first = key.indexOf(' ');
    return List.of(key.substring(0, first), key.substring(key.lastIndexOf(' ') + 1));
  }
}
