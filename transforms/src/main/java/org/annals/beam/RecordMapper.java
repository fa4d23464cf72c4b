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
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.LocalDate;
import org.annals.model.Meaning;

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
    for (Class<?> meaning : Meaning.class.getPermittedSubclasses()) {
      mapper.registerSubtypes(new NamedType(meaning, meaning.getSimpleName()));
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

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
