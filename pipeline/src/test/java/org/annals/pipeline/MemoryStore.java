package org.annals.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * An object store in memory, {@code memory://…}: no folders, no links, an object is there when it
 * is whole, and nothing but its whole content can be had from the start on.
 */
public final class MemoryStore extends FileSystem<MemoryFile> {

  static final String SCHEME = "memory";

  private static final Map<String, byte[]> OBJECTS = new ConcurrentSkipListMap<>();

  /** Makes it known to Beam. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new MemoryStore());
    }
  }

  /** Names and contents of all objects. */
  static Map<String, byte[]> objects() {
    return OBJECTS;
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(MemoryStore::match).toList();
  }

  private static MatchResult match(String spec) {
    boolean all = spec.endsWith("*");
    String start = all ? spec.substring(0, spec.length() - 1) : spec;
    List<MatchResult.Metadata> found = new ArrayList<>();
    OBJECTS.forEach(
        (name, bytes) -> {
          if (all ? name.startsWith(start) : name.equals(spec)) {
            found.add(
                MatchResult.Metadata.builder()
                    .setResourceId(new MemoryFile(name))
                    .setSizeBytes(bytes.length)
                    .setIsReadSeekEfficient(false)
                    .build());
          }
        });
    return found.isEmpty()
        ? MatchResult.create(MatchResult.Status.NOT_FOUND, new FileNotFoundException(spec))
        : MatchResult.create(MatchResult.Status.OK, found);
  }

  @Override
  protected WritableByteChannel create(MemoryFile file, CreateOptions options) {
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            OBJECTS.put(file.name(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(MemoryFile file) throws IOException {
    byte[] bytes = OBJECTS.get(file.name());
    if (bytes == null) {
      throw new FileNotFoundException(file.name());
    }
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }

  @Override
  protected void copy(List<MemoryFile> from, List<MemoryFile> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      byte[] bytes = OBJECTS.get(from.get(i).name());
      if (bytes == null) {
        throw new FileNotFoundException(from.get(i).name());
      }
      OBJECTS.put(to.get(i).name(), bytes);
    }
  }

  @Override
  protected void rename(List<MemoryFile> from, List<MemoryFile> to, MoveOptions... options)
      throws IOException {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<MemoryFile> files) {
    files.forEach(file -> OBJECTS.remove(file.name()));
  }

  @Override
  protected MemoryFile matchNewResource(String name, boolean folder) {
    return new MemoryFile(folder && !name.endsWith("/") ? name + "/" : name);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }
}
