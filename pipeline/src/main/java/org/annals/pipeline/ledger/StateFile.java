package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.annals.beam.RecordCoder;
import org.annals.model.Digests;

/**
 * The ledger's state as a file: a line that names form, engine and checksum, then the state as its
 * coder writes it. What was written in another form, by another engine, or is not whole, says
 * nothing.
 */
final class StateFile {

  static final String NAME = "state";

  private static final String FORM = "annals-ledger 1 ";
  private static final RecordCoder<LedgerState> CODER = RecordCoder.of(LedgerState.class);
  private static final int LONGEST_HEAD = 4096;

  private final LedgerFolder folder;
  private final String engine;

  StateFile(LedgerFolder folder, String engine) {
    this.folder = folder;
    this.engine = engine;
  }

  /**
   * What was found.
   *
   * @param state what is remembered; empty when there is nothing that can be used
   * @param trouble why not, when something was there
   */
  record Found(LedgerState state, Optional<String> trouble) {}

  /** Reads it. */
  Found read() {
    try (InputStream in = folder.open(NAME)) {
      return read(in.readAllBytes());
    } catch (FileNotFoundException none) {
      return new Found(LedgerState.empty(), Optional.empty());
    } catch (IOException unreadable) {
      return unusable("cannot be read (" + unreadable.getClass().getSimpleName() + ")");
    }
  }

  private Found read(byte[] all) {
    int end = lineEnd(all);
    String head = new String(all, 0, end, UTF_8);
    if (!head.startsWith(FORM)) {
      return unusable("is of another form");
    }
    byte[] body = Arrays.copyOfRange(all, Math.min(all.length, end + 1), all.length);
    if (!head.endsWith(" " + Digests.sha256(body))) {
      return unusable("is damaged");
    }
    if (!head.equals(head(body))) {
      return unusable("was written by another version of the engine");
    }
    try {
      return new Found(CODER.decode(new ByteArrayInputStream(body)), Optional.empty());
    } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
      return unusable("cannot be understood");
    }
  }

  /** Writes {@code state} in place of what was there, in one step. */
  void write(LedgerState state) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    CODER.encode(state, body);
    try (OutputStream out = folder.begin(NAME)) {
      out.write((head(body.toByteArray()) + "\n").getBytes(UTF_8));
      body.writeTo(out);
    }
    folder.finish(NAME);
  }

  private String head(byte[] body) {
    return FORM + engine + " " + Digests.sha256(body);
  }

  private static int lineEnd(byte[] all) {
    int end = 0;
    while (end < all.length && end < LONGEST_HEAD && all[end] != '\n') {
      end++;
    }
    return end;
  }

  private static Found unusable(String why) {
    return new Found(LedgerState.empty(), Optional.of(why));
  }
}
