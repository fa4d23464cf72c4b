package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ViewCommandTest {

  @TempDir private Path root;
  private Path page = Path.of("");
  private Path opened = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void publish() throws IOException {
    page = Files.writeString(root.resolve("index.html"), "<!doctype html>");
    opened = root.resolve("opened");
  }

  @Test
  void itOpensThePageWithTheDesktopsOpener() throws IOException {
    Path bin = opener("xdg-open", 0);

    assertEquals(0, view(new Desktop("Linux", at(bin, "DISPLAY", ":0")), root.toString()));
    assertEquals(page + "\n", Files.readString(opened));
    assertEquals(page + "\n", out.toString(UTF_8));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void waylandIsADesktopAndAMacIsOneWithoutSayingSo() throws IOException {
    assertEquals(
        0,
        view(
            new Desktop("Linux", at(opener("xdg-open", 0), "WAYLAND_DISPLAY", "wayland-0")),
            root.toString()));
    assertTrue(Files.deleteIfExists(opened));
    assertEquals(
        0, view(new Desktop("Mac OS X", at(opener("open", 0), "HOME", "/")), root.toString()));
    assertTrue(Files.exists(opened));
  }

  @Test
  void withoutADesktopItPrintsThePath() throws IOException {
    Path bin = opener("xdg-open", 0);

    assertEquals(0, view(new Desktop("Linux", at(bin, "DISPLAY", "")), root.toString()));
    assertFalse(Files.exists(opened));
    assertEquals(page + "\n", out.toString(UTF_8));
    assertTrue(err.toString(UTF_8).startsWith("no desktop"), err.toString(UTF_8));
  }

  @Test
  void anOpenerThatIsMissingOrGivesUpIsNoDesktop() throws IOException {
    for (Path bin : Stream.of(root, opener("xdg-open", 3)).toList()) {
      err.reset();
      assertEquals(0, view(new Desktop("Linux", at(bin, "DISPLAY", ":0")), root.toString()));
      assertTrue(err.toString(UTF_8).startsWith("no desktop"), err.toString(UTF_8));
    }
  }

  @Test
  void aFolderWithoutAPageSaysHowToPublishOne() throws IOException {
    Files.delete(page);

    assertEquals(1, view(Desktop.real(), root.toString()));
    assertTrue(err.toString(UTF_8).contains("annals build"), err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void whatIsNoFolderIsWrongUsage() throws IOException {
    assertEquals(2, view(Desktop.real()));
    assertEquals(2, view(Desktop.real(), root.resolve("nowhere").toString()));
    assertEquals(2, view(Desktop.real(), root.toString(), root.toString()));
  }

  private int view(Desktop desktop, String... args) throws IOException {
    PrintStream output = new PrintStream(out, true, UTF_8);
    PrintStream errors = new PrintStream(err, true, UTF_8);
    return new ViewCommand(output, errors, desktop).run(List.of(args));
  }

  /** A program that notes what it was asked to open and ends with {@code exit}; its folder. */
  private Path opener(String name, int exit) throws IOException {
    Path bin = Files.createTempDirectory(root, "bin");
    Path program = bin.resolve(name);
    Files.writeString(program, "#!/bin/sh\necho \"$1\" >'" + opened + "'\nexit " + exit + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin;
  }

  private static Map<String, String> at(Path bin, String variable, String value) {
    return Map.of("PATH", "/nowhere::" + bin, variable, value);
  }
}
