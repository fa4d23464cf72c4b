package org.annals;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house: which room may use which, and what no room of decisions may do. */
final class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.annals");

  static Stream<Room> rooms() {
    return builtOf(Room.ALL);
  }

  static Stream<Room> decisions() {
    return builtOf(Room.DECISIONS);
  }

  @Test
  void everyClassStandsInARoom() {
    List<String> outside =
        HOUSE.stream().filter(type -> Room.of(type).isEmpty()).map(JavaClass::getName).toList();

    assertEquals(List.of(), outside, "a new package needs a row in Room, with its reason");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsOfItsRow(Room room) {
    classes()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage("org.annals..").or(inARoomOpenTo(room)))
        .because(room.reason())
        .check(HOUSE);
  }

  @Test
  void noPackagesFormACircle() {
    slices()
        .matching("org.annals.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package is understood from those below it, one after the other")
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void onlyShellsAndGraphKnowBeam(Room room) {
    noClasses()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .because("what is decided must run, and be tested, without a runner")
        .check(HOUSE);
  }

  @Test
  void onlyResolutionKnowsNatty() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.annals.resolution..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.natty..")
        .because("Natty's answers are taken back to our own precision and direction in one place")
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void decisionsDependOnTheirArgumentsAlone(Room room) {
    noClasses()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .accessTargetWhere(Ambient.isRead())
        .because("the same input gives the same bytes on any day, machine, zone and locale")
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void decisionsReachNoFileAndNoNetwork(Room room) {
    noClasses()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .dependOnClassesThat(Ambient.filesAndNetwork())
        .because("the shells and the graph read and write; a decision gets what it needs")
        .check(HOUSE);
  }

  /** A rule over no class would say nothing, and ArchUnit refuses it. */
  private static Stream<Room> builtOf(List<Room> rooms) {
    return rooms.stream().filter(room -> HOUSE.stream().anyMatch(room::holds));
  }

  private static DescribedPredicate<JavaClass> inARoomOpenTo(Room user) {
    return describe(
        "stand in a room open to " + user,
        type -> Room.of(type).map(room -> room.isOpenTo(user)).orElse(false));
  }
}
