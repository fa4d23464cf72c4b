package org.annals.pipeline.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.annals.beam.RecordCoder;

/**
 * A block of kept readings as bytes: a mark, the block's length, the number of readings, a checksum
 * of what follows, each one's key and length, and their bytes in one: deflated, or, under a mark of
 * its own, as they are, when each run reads them.
 */
final class BlockFormat {

  /** Digits of a key. */
  static final int KEY_DIGITS = 32;

  private static final int DEFLATED = 0x414e4c31;
  private static final int PLAIN = 0x414e4c32;
  private static final int HEAD = 3 * Integer.BYTES + Long.BYTES;
  private static final int KEY_BYTES = KEY_DIGITS / 2;
  private static final int LARGEST = 1 << 30;
  private static final HexFormat HEX = HexFormat.of();

  private BlockFormat() {}

  /** A reading as it is kept: a part of some bytes that nobody changes. */
  static final class Entry {

    private final String key;
    private final byte[] within;
    private final int from;
    private final int to;

    /** Takes {@code bytes} as they are. */
    Entry(String key, byte[] bytes) {
      this(key, bytes, 0, bytes.length);
    }

    private Entry(String key, byte[] within, int from, int to) {
      this.key = key;
      this.within = within;
      this.from = from;
      this.to = to;
    }

    String key() {
      return key;
    }

    int length() {
      return to - from;
    }

    /**
     * What it holds.
     *
     * @throws IOException when it is no {@code T}
     */
    <T> T decoded(RecordCoder<T> coder) throws IOException {
      return coder.decode(within, from, to);
    }

    private void writeTo(ByteArrayOutputStream out) {
      out.write(within, from, length());
    }
  }

  /** The bytes of a block. */
  static byte[] pack(List<Entry> entries) throws IOException {
    return pack(entries, DEFLATED);
  }

  /** The bytes of a block of what is read in each run: larger, and read in a fifth of the time. */
  static byte[] packPlain(List<Entry> entries) throws IOException {
    return pack(entries, PLAIN);
  }

  /** The bytes of a block of some {@code entries} of {@code block}, deflated if that is. */
  static byte[] repack(List<Entry> entries, byte[] block) throws IOException {
    return pack(entries, ByteBuffer.wrap(block).getInt());
  }

  private static byte[] pack(List<Entry> entries, int mark) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    for (Entry entry : entries) {
      out.write(HEX.parseHex(entry.key()));
      out.writeInt(entry.length());
      entry.writeTo(all);
    }
    out.write(mark == DEFLATED ? deflated(all.toByteArray()) : all.toByteArray());
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(block);
    head.writeInt(mark);
    head.writeInt(HEAD + body.size());
    head.writeInt(entries.size());
    head.writeLong(checksum(body.toByteArray()));
    body.writeTo(head);
    return block.toByteArray();
  }

  /** The readings of a block; empty when it is damaged. */
  static Optional<List<Entry>> unpack(byte[] block) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
      int mark = in.readInt();
      boolean ours = isOurs(mark) && in.readInt() == block.length;
      int count = in.readInt();
      if (!ours || in.readLong() != checksum(block, HEAD)) {
        return Optional.empty();
      }
      List<String> keys = new ArrayList<>();
      List<Integer> lengths = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        keys.add(HEX.formatHex(in.readNBytes(KEY_BYTES)));
        lengths.add(in.readInt());
      }
      return Optional.of(entries(keys, lengths, block, mark));
    } catch (IOException | DataFormatException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(int mark) {
    return mark == DEFLATED || mark == PLAIN;
  }

  /** The next block of a stream, whole; empty at its end or where no block begins any more. */
  static Optional<byte[]> next(InputStream in) throws IOException {
    byte[] start = in.readNBytes(2 * Integer.BYTES);
    if (start.length < 2 * Integer.BYTES) {
      return Optional.empty();
    }
    DataInputStream head = new DataInputStream(new ByteArrayInputStream(start));
    int mark = head.readInt();
    int length = head.readInt();
    if (!isOurs(mark) || length < HEAD || length > LARGEST) {
      return Optional.empty();
    }
    byte[] rest = in.readNBytes(length - start.length);
    byte[] block = new byte[length];
    System.arraycopy(start, 0, block, 0, start.length);
    System.arraycopy(rest, 0, block, start.length, rest.length);
    return rest.length == length - start.length ? Optional.of(block) : Optional.empty();
  }

  private static List<Entry> entries(
      List<String> keys, List<Integer> lengths, byte[] block, int mark)
      throws DataFormatException, EOFException {
    int from = HEAD + keys.size() * (KEY_BYTES + Integer.BYTES);
    int length = lengths.stream().mapToInt(Integer::intValue).sum();
    byte[] all = mark == PLAIN ? block : inflated(block, from, length);
    int at = mark == PLAIN ? from : 0;
    if (all.length < at + length) {
      throw new EOFException("a block ends early");
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int end = at + lengths.get(i);
      entries.add(new Entry(keys.get(i), all, at, end));
      at = end;
    }
    return entries;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflated(byte[] block, int from, int length)
      throws DataFormatException, EOFException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(block, from, block.length - from);
      byte[] out = new byte[length];
      int at = 0;
      while (at < length) {
        int more = inflater.inflate(out, at, length - at);
        if (more == 0) {
          throw new EOFException("a block ends early");
        }
        at += more;
      }
      return out;
    } finally {
      inflater.end();
    }
  }

  private static long checksum(byte[] body) {
    return checksum(body, 0);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, bytes.length - from);
    return crc.getValue();
  }
}
