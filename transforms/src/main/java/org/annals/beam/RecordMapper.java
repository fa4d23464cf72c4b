package org.annals.beam;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Reading;
import org.annals.stories.StoryCard;

/**
 * How the model's records are written inside a run, in Smile between stages and in JSON in work
 * files: by their components, days as epoch days, meanings with their type's name. Nothing
 * published has this form.
 */
public final class RecordMapper {

  private RecordMapper() {}

  /** A mapper of the given notation; thread-safe once built. */
  public static ObjectMapper of(JsonFactory notation) {
    SimpleModule days = new SimpleModule();
    days.addSerializer(LocalDate.class, new DayWriter());
    days.addDeserializer(LocalDate.class, new DayReader());
    ObjectMapper mapper =
        new ObjectMapper(notation).registerModule(new Jdk8Module()).registerModule(days);
    mapper.addMixIn(Meaning.class, Named.class);
    mapper.addMixIn(Reading.class, Sketched.class);
    mapper.addMixIn(StoryCard.class, Sketched.class);
    for (Class<?> meaning : Meaning.class.getPermittedSubclasses()) {
      mapper.registerSubtypes(new NamedType(meaning, meaning.getSimpleName()));
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

  /** A sketch is many large numbers, and passes through shuffles: as bytes it costs a tenth. */
  interface Sketched {
    @JsonSerialize(using = SketchWriter.class)
    @JsonDeserialize(using = SketchReader.class)
    List<Long> sketch();
  }

  private static final class SketchWriter extends JsonSerializer<List<Long>> {
    @Override
    public void serialize(List<Long> sketch, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * sketch.size());
      sketch.forEach(bytes::putLong);
      out.writeBinary(bytes.array());
    }
  }

  private static final class SketchReader extends JsonDeserializer<List<Long>> {
    @Override
    public List<Long> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      LongBuffer values = ByteBuffer.wrap(in.getBinaryValue()).asLongBuffer();
      List<Long> sketch = new ArrayList<>(values.remaining());
      while (values.hasRemaining()) {
        sketch.add(values.get());
      }
      return sketch;
    }
  }

  private static final class DayWriter extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(day.toEpochDay());
    }
  }

  private static final class DayReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.ofEpochDay(in.getLongValue());
    }
  }
}
