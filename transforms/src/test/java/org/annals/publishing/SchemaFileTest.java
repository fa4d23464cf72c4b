package org.annals.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SchemaFileTest {

  @ParameterizedTest
  @EnumSource(SchemaFile.class)
  void aSchemaNamesItselfAndItsEdition(SchemaFile file) throws IOException {
    JsonNode schema = read(file);

    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asText());
    assertEquals(
        "schema/" + schema.get("$id").asText().replaceAll(".*:", "") + ".schema.json", file.path());
  }

  @Test
  void aLineOfEventsIsWhatTheChronologySaysAnEventIs() throws IOException {
    JsonNode lines = read(SchemaFile.EVENT).get("$defs");
    JsonNode timeline = read(SchemaFile.TIMELINE).get("$defs");

    assertFalse(lines.isEmpty());
    lines.properties().forEach(part -> assertEquals(timeline.get(part.getKey()), part.getValue()));
  }

  private static JsonNode read(SchemaFile file) throws IOException {
    return new ObjectMapper().readTree(file.bytes());
  }
}
