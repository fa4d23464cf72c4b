package org.annals.beam;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;

/**
 * Writes records one after the other into the run's own work folder, a file a bundle. A runner that
 * repeats a bundle writes its records twice; they are equal, so the reader keeps one of each.
 * Beam's own file sinks shuffle to avoid that, which costs more than the records.
 *
 * @param <T> the record type
 */
public final class WriteRecords<T> extends PTransform<PCollection<T>, PDone> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final String folder;

  private WriteRecords(Class<T> type, String folder) {
    this.type = type;
    this.folder = folder;
  }

  /**
   * Writes records of {@code type} to files {@code TYPE-….records} in {@code folder}, on any file
   * system Beam knows.
   */
  public static <T> WriteRecords<T> of(Class<T> type, String folder) {
    return new WriteRecords<>(type, folder);
  }

  @Override
  public PDone expand(PCollection<T> records) {
    records.apply("Write", ParDo.of(new WriteFn<>(type, folder)));
    return PDone.in(records.getPipeline());
  }

  private static final class WriteFn<T> extends DoFn<T, Void> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String folder;
    private transient @Nullable OutputStream out;

    WriteFn(Class<T> type, String folder) {
      this.type = type;
      this.folder = folder;
    }

    @ProcessElement
    public void write(@Element T record) throws IOException {
      if (out == null) {
        out = create(type, folder);
      }
      RecordCoder.of(type).encode(record, out);
    }

    @FinishBundle
    public void close() throws IOException {
      if (out != null) {
        out.close();
        out = null;
      }
    }
  }

  /** Opens a file of records of {@code type} in {@code folder}. */
  static OutputStream create(Class<?> type, String folder) throws IOException {
    ResourceId file =
        FileSystems.matchNewResource(folder, true)
            .resolve(
                type.getSimpleName() + "-" + UUID.randomUUID() + ReadRecords.ENDING,
                StandardResolveOptions.RESOLVE_FILE);
    return new BufferedOutputStream(
        Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)));
  }
}
