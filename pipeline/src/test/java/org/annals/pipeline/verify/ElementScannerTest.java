package org.annals.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.annals.pipeline.release.Placed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements are the same and stand where they stand, however much is known of them beforehand. */
final class ElementScannerTest {

  /** Some larger than what is read at once, with brackets and quotes in their texts. */
  private static List<String> elements() {
    Random random = new Random(1);
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = "}],\\\"{[".repeat(random.nextInt(i % 10 == 0 ? 30_000 : 300));
      elements.add("{\"id\":\"e-" + i + "\",\n  \"text\":\"" + text + "\"}");
    }
    return elements;
  }

  /**
   * Reads {@code [elements]}.
   *
   * @param wrong every so many-th length is told wrongly; 0 for none
   * @param unknown every so many-th element is not known; 1 for all
   */
  private static List<Placed> read(List<String> elements, int wrong, int unknown)
      throws IOException {
    byte[] document = ("{\"events\":[\n " + String.join(",\n ", elements) + "]}").getBytes(UTF_8);
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      if (i % unknown != 0) {
        byte[] bytes = elements.get(i).getBytes(UTF_8);
        known.add(Placed.key(bytes, bytes.length));
      }
    }
    List<Placed> read = new ArrayList<>();
    ElementScanner.scan(
        new ByteArrayInputStream(document),
        Set.of("events"),
        new ElementScanner.Visitor() {
          @Override
          public int likelyLength(String path, int index) {
            int length = elements.get(index).getBytes(UTF_8).length;
            return wrong > 0 && index % wrong == 0 ? length + index - 30 : length;
          }

          @Override
          public boolean isKnown(String path, Element element) {
            return known.contains(element.key());
          }

          @Override
          public void element(String path, int index, Element element) throws IOException {
            assertEquals("e-" + index, element.node().path("id").asText());
            read.add(element.placed());
          }
        });
    return read;
  }

  @ParameterizedTest(name = "every {0}th is not known")
  @ValueSource(ints = {2, 3, 7, 100})
  void whatIsKnownIsCutOutAsWhatIsNot(int unknown) throws IOException {
    List<String> elements = elements();
    List<Placed> plain = read(elements, 0, 1);

    assertEquals(elements.size(), plain.size());
    assertEquals(plain, read(elements, 0, unknown));
  }

  @ParameterizedTest(name = "every {0}th length is wrong")
  @ValueSource(ints = {1, 2, 5})
  void aWrongLengthIsNotBelieved(int wrong) throws IOException {
    List<String> elements = elements();

    assertEquals(read(elements, 0, 1), read(elements, wrong, 100));
  }
}
