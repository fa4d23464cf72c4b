package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.annals.publishing.SchemaFile;

/**
 * The schemas that a release carries; formats are asserted, messages are English, and nothing is
 * fetched from anywhere.
 */
final class SchemaBook {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));

  private final Path release;

  SchemaBook(Path release) {
    this.release = release;
  }

  /** A schema, ready to check with. */
  interface Check {
    /**
     * Notes in {@code findings} all that is wrong with {@code json}; returns whether nothing is.
     */
    boolean holds(JsonNode json, String where, Findings findings);
  }

  /**
   * The schema of a file.
   *
   * @throws IOException if the release carries none, or no valid one
   */
  Check of(SchemaFile schema) throws IOException {
    return check(read(schema));
  }

  /**
   * A definition of the schema of a file, by itself.
   *
   * @throws IOException if the release carries no such schema, or no valid one
   */
  Check of(SchemaFile schema, String definition) throws IOException {
    ObjectNode part = MAPPER.createObjectNode();
    part.set("$schema", read(schema).path("$schema"));
    part.put("$ref", "#/$defs/" + definition);
    part.set("$defs", read(schema).path("$defs"));
    return check(part);
  }

  private JsonNode read(SchemaFile schema) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(release.resolve(schema.path())));
  }

  private Check check(JsonNode schema) throws IOException {
    JsonSchema compiled;
    try {
      compiled = factory.getSchema(schema, CONFIG);
      compiled.initializeValidators();
    } catch (RuntimeException e) {
      throw new IOException("not a schema: " + e.getMessage(), e);
    }
    return (json, where, findings) -> {
      var messages = compiled.validate(json);
      for (ValidationMessage message : messages) {
        findings.fail(where, message.getMessage());
      }
      return messages.isEmpty();
    };
  }
}
