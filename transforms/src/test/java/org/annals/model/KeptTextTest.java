package org.annals.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class KeptTextTest {

  @Test
  void theHashIsThatOfThePlainFile() {
    assertEquals(
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        KeptText.sha256("hello"));
  }

  @Test
  void wellFormedTextStaysAsItIs() {
    String text = "line\r\nbreaks and 𝄞";

    assertSame(text, KeptText.wellFormed(text));
  }

  @Test
  void everyLoneSurrogateIsReplaced() {
    assertEquals(
        "\uFFFDa\uD834\uDD1E\uFFFD\uFFFD", KeptText.wellFormed("\uDD1Ea\uD834\uDD1E\uD834\uD834"));
  }

  @Property
  void offsetsSurviveTheKeeping(@ForAll String text) {
    String back = new String(KeptText.bytes(text), UTF_8);

    assertEquals(KeptText.wellFormed(text), back);
    assertEquals(text.length(), back.length());
  }
}
