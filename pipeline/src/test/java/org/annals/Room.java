package org.annals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package directly under {@code org.annals}, with all that lies below it.
 *
 * @param name the package's own name
 * @param mayUse the other rooms it may use
 * @param reason why no more
 */
record Room(String name, Set<String> mayUse, String reason) {

  /** The rooms where things are decided: each a pure function of what it is given. */
  static final List<Room> DECISIONS =
      List.of(
          new Room("model", Set.of(), "records hold data and decide nothing"),
          new Room("calendar", Set.of("model"), "days, precisions and notations know no text"),
          new Room(
              "text",
              Set.of("model"),
              "sentences, tenses and names mean the same whatever is dated with them"),
          new Room(
              "reading",
              Set.of("model", "calendar", "text"),
              "an article is read before its dates mean anything; of its English only whether it"
                  + " was spun"),
          new Room(
              "timex",
              Set.of("model", "calendar", "text"),
              "an expression says what it means before any anchor is known"),
          new Room(
              "resolution",
              Set.of("model", "calendar", "text", "timex"),
              "a span comes from a meaning and an anchor, whoever asks"),
          new Room(
              "dating",
              Set.of("model", "calendar", "text", "timex", "resolution"),
              "an article's day is first weighed on its own evidence, never on other articles"),
          new Room(
              "stories",
              Set.of("model", "text", "dating"),
              "a copy is known by its words, and borrows nothing but a day"),
          new Room(
              "events",
              Set.of("model", "calendar", "text", "timex", "resolution"),
              "a clause is dated within its own article, or by a table of named events that is"
                  + " finished"),
          new Room(
              "analysis",
              Set.of("model", "text", "timex", "resolution", "dating", "stories", "events"),
              "one article goes through all rooms that read it, and never sees another"),
          new Room(
              "merging",
              Set.of("model", "calendar", "text"),
              "merging sees resolved mentions only: it never reads an article again"),
          new Room(
              "identity",
              Set.of("model"),
              "ids depend on what was published before, not on how it was found"),
          new Room(
              "editing",
              Set.of("model", "calendar", "merging", "identity"),
              "an editor moves mentions and words of events, and reads no article"),
          new Room(
              "publishing",
              Set.of("model", "calendar"),
              "a format derives from the finished chronology alone"));

  /** All rooms: the decisions, the shells around them, and the graph on top. */
  static final List<Room> ALL = withShells();

  /** The room that holds {@code type}; empty when none does. */
  static Optional<Room> of(JavaClass type) {
    return ALL.stream().filter(room -> room.holds(type)).findFirst();
  }

  /** The room and all below it, as ArchUnit writes packages. */
  String packages() {
    return packageName() + "..";
  }

  boolean isOpenTo(Room user) {
    return equals(user) || user.mayUse.contains(name);
  }

  boolean holds(JavaClass type) {
    String home = type.getPackageName();
    return home.equals(packageName()) || home.startsWith(packageName() + ".");
  }

  @Override
  public String toString() {
    return name;
  }

  private String packageName() {
    return "org.annals." + name;
  }

  private static List<Room> withShells() {
    Room beam =
        new Room("beam", names(DECISIONS), "a shell wraps any room, and no room knows its shell");
    List<Room> below = append(DECISIONS, beam);
    Room pipeline =
        new Room("pipeline", names(below), "the graph stands on all, and nothing on the graph");
    return append(below, pipeline);
  }

  private static Set<String> names(List<Room> rooms) {
    return rooms.stream().map(Room::name).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Room> append(List<Room> rooms, Room last) {
    return Stream.concat(rooms.stream(), Stream.of(last)).toList();
  }
}
