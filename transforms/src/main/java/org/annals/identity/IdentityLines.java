package org.annals.identity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * {@code identity.ndjson}: a line of JSON that names the version and the generation, then a line a
 * living event, then a line a retired one, both by id. Equal content gives equal text.
 */
public final class IdentityLines {

  private static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private IdentityLines() {}

  /**
   * Writes the file's text to {@code text}, a line at a time, each with a line feed at its end, and
   * leaves it open.
   */
  public static void write(PreviousIdentity identity, Writer text) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setRootValueSeparator(new SerializedString("\n"));
      out.writeStartObject();
      out.writeNumberField("identityVersion", VERSION);
      out.writeNumberField("generation", identity.generation());
      out.writeEndObject();
      for (KnownEvent event : identity.living()) {
        write(event, out);
      }
      for (RetiredEvent event : identity.retired()) {
        write(event, out);
      }
    }
    text.append('\n').flush();
  }

  private static void write(KnownEvent event, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", event.id());
    out.writeStringField("firstSeen", event.firstSeen());
    out.writeStringField("lastChanged", event.lastChanged());
    out.writeNumberField("generation", event.generation());
    out.writeBooleanField("published", event.published());
    out.writeArrayFieldStart("replaces");
    for (String id : event.replaces()) {
      out.writeString(id);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("mentions");
    for (MentionMark mark : event.marks()) {
      out.writeStartArray();
      for (MentionMark.Kind kind : MentionMark.Kind.values()) {
        out.writeString(kind.text(mark));
      }
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("content");
    for (Map.Entry<String, String> part : event.content().texts().entrySet()) {
      out.writeStringField(part.getKey(), part.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(RetiredEvent event, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("retired", event.id());
    out.writeStringField("successor", event.successor());
    out.writeStringField("run", event.run());
    out.writeEndObject();
  }

  /**
   * Reads the lines that {@link #write} wrote; {@link PreviousIdentity#none} for no lines.
   *
   * @throws IllegalArgumentException when a line cannot be read; it says which
   */
  public static PreviousIdentity read(Stream<String> lines) {
    List<KnownEvent> living = new ArrayList<>();
    List<RetiredEvent> retired = new ArrayList<>();
    int generation = 0;
    int number = 0;
    Iterator<String> each = lines.iterator();
    while (each.hasNext()) {
      number++;
      IdentityLine line = IdentityLine.parse(each.next(), number);
      if (number == 1) {
        generation = generation(line);
      } else if (line.has("retired")) {
        retired.add(
            new RetiredEvent(line.text("retired"), line.textOrNull("successor"), line.text("run")));
      } else {
        living.add(living(line));
      }
    }
    return new PreviousIdentity(generation, living, retired);
  }

  private static int generation(IdentityLine line) {
    if (!line.has("identityVersion") || line.number("identityVersion") != VERSION) {
      throw new IllegalArgumentException("line 1: identityVersion is not " + VERSION);
    }
    return line.number("generation");
  }

  private static KnownEvent living(IdentityLine line) {
    List<MentionMark> marks = new ArrayList<>();
    for (List<String> mark : line.rows("mentions")) {
      if (mark.size() != 3) {
        throw new IllegalArgumentException(
            "line " + line.number() + ": a mention without its marks");
      }
      marks.add(mark(line, mark));
    }
    return new KnownEvent(
        line.text("id"),
        marks,
        line.texts("replaces"),
        line.number("generation"),
        line.text("firstSeen"),
        line.text("lastChanged"),
        !line.has("published") || line.text("published").equals("true"),
        hashes(line));
  }

  private static MentionMark mark(IdentityLine line, List<String> parts) {
    try {
      return MentionMark.of(parts.get(0), parts.get(1), parts.get(2));
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "line " + line.number() + ": no marks of a mention: " + parts, none);
    }
  }

  private static PartHashes hashes(IdentityLine line) {
    SortedMap<String, String> content = line.named("content");
    try {
      return PartHashes.read(content);
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "line " + line.number() + ": a part's hash is none: " + none.getMessage(), none);
    }
  }
}
