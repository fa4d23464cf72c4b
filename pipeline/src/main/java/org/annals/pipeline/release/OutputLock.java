package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to an output folder. The kernel holds it, so it ends with the process that
 * took it, however that ends; what is written in the file is for people only.
 */
public final class OutputLock implements AutoCloseable {

  /** Folders held by this process: closing any channel on a lock file would free the first. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(Path held, FileChannel channel, FileLock lock) {
    this.held = held;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock of {@code folder}, which is created when missing.
   *
   * @param owner who takes it and since when, for the one who is refused
   * @throws RefusedException if another run holds it
   * @throws IOException if the folder cannot be written to
   */
  public static OutputLock take(OutputFolder folder, String owner)
      throws IOException, RefusedException {
    Files.createDirectories(folder.home());
    Path held = folder.home().toRealPath();
    if (!HELD.add(held)) {
      throw refused(folder, "this very process");
    }
    try {
      return take(held, folder, owner);
    } catch (IOException | RefusedException | RuntimeException e) {
      HELD.remove(held);
      throw e;
    }
  }

  private static OutputLock take(Path held, OutputFolder folder, String owner)
      throws IOException, RefusedException {
    FileChannel channel = FileChannel.open(folder.lock(), CREATE, READ, WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw refused(folder, holder(folder));
      }
      write(owner, channel);
      return new OutputLock(held, channel, lock);
    } catch (IOException | RefusedException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Makes sure that this is the lock of {@code folder}.
   *
   * @throws IllegalStateException if it is another's, or was given back
   */
  void requireFor(OutputFolder folder) throws IOException {
    if (!lock.isValid() || !held.equals(folder.home().toRealPath())) {
      throw new IllegalStateException("not the lock of " + folder.root());
    }
  }

  private static RefusedException refused(OutputFolder folder, String holder) {
    return new RefusedException(
        "another run is writing to %s (%s): run again when it has ended"
            .formatted(folder.root(), holder));
  }

  private static String holder(OutputFolder folder) throws IOException {
    String written = Files.readString(folder.lock()).strip();
    return written.isEmpty() ? "owner unknown" : written;
  }

  private static void write(String owner, FileChannel channel) throws IOException {
    channel.truncate(0);
    ByteBuffer line = ByteBuffer.wrap((owner + "\n").getBytes(UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  /** Gives the lock back; the file stays, since removing it could let two runs hold two files. */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
      lock.release();
    } finally {
      HELD.remove(held);
    }
  }
}
