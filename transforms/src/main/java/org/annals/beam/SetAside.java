package org.annals.beam;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.annals.model.Reading;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/**
 * Lets readings wait on a disk. What waits for a side input is held in memory by the direct runner,
 * and many thousand readings are gigabytes; blocks that only say where they are, are not.
 */
final class SetAside extends PTransform<PCollection<Reading>, PCollection<AsideBlock>> {

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Reading> CODER = RecordCoder.of(Reading.class);

  private final String folder;

  /** Writes to {@code folder}, which ends in a slash and which all workers and this one see. */
  SetAside(String folder) {
    this.folder = folder;
  }

  @Override
  public PCollection<AsideBlock> expand(PCollection<Reading> readings) {
    return readings
        .apply("Write", ParDo.of(new WriteFn(folder)))
        .setCoder(RecordCoder.of(AsideBlock.class));
  }

  /** The readings of a block, as often as it is asked. */
  static List<Reading> read(AsideBlock block) throws IOException {
    List<Reading> readings = new ArrayList<>();
    ResourceId file = FileSystems.matchNewResource(block.file(), false);
    try (InputStream in =
        new BufferedInputStream(
            new InflaterInputStream(Channels.newInputStream(FileSystems.open(file))))) {
      for (int i = 0; i < block.readings(); i++) {
        readings.add(CODER.decode(in));
      }
    }
    return readings;
  }

  private static final class WriteFn extends DoFn<Reading, AsideBlock> {

    private static final long serialVersionUID = 1L;
    private static final int A_BLOCK = 256;

    private final String folder;
    private transient @Nullable Deflater deflater;
    private transient @Nullable OutputStream out;
    private transient String file = "";
    private transient int written;

    WriteFn(String folder) {
      this.folder = folder;
    }

    @Setup
    public void setUp() {
      deflater = new Deflater(Deflater.BEST_SPEED);
    }

    @ProcessElement
    public void write(@Element Reading reading, OutputReceiver<AsideBlock> blocks)
        throws IOException {
      OutputStream open = out;
      if (open == null) {
        open = open();
        out = open;
      }
      CODER.encode(reading, open);
      if (++written == A_BLOCK) {
        blocks.output(close(open));
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      if (out != null) {
        GlobalWindow window = GlobalWindow.INSTANCE;
        context.output(close(out), window.maxTimestamp(), window);
      }
    }

    @Teardown
    public void tearDown() {
      Objects.requireNonNull(deflater).end();
    }

    private AsideBlock close(OutputStream open) throws IOException {
      open.close();
      out = null;
      return new AsideBlock(file, written);
    }

    private OutputStream open() throws IOException {
      ResourceId resource =
          FileSystems.matchNewResource(folder, true)
              .resolve("aside-" + UUID.randomUUID(), StandardResolveOptions.RESOLVE_FILE);
      file = resource.toString();
      written = 0;
      Deflater fresh = Objects.requireNonNull(deflater);
      fresh.reset();
      return new BufferedOutputStream(
          new DeflaterOutputStream(
              Channels.newOutputStream(FileSystems.create(resource, MimeTypes.BINARY)), fresh));
    }
  }
}
