package org.annals.pipeline.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annals.publishing.SchemaFile;

/**
 * A file for a chart front end holds by its schema, its long array an element at a time.
 *
 * @param schema of the file
 * @param array names of the fields that lead to its long array
 * @param definition of the array's elements, in its schema
 */
record ChartCheck(SchemaFile schema, List<String> array, String definition) {

  static final List<ChartCheck> ALL =
      List.of(
          new ChartCheck(SchemaFile.ECHARTS, List.of("dataset", "source"), "row"),
          new ChartCheck(SchemaFile.TIMELINEJS, List.of("events"), "slide"),
          new ChartCheck(SchemaFile.VEGA, List.of("data", "values"), "row"),
          new ChartCheck(SchemaFile.VIS, List.of("items"), "item"));

  String file() {
    return schema.file();
  }

  void run(Path release, SchemaBook schemas, Findings findings) throws IOException {
    SchemaBook.Check element = schemas.of(schema, definition);
    String where = file() + " " + String.join(".", array);
    var rest =
        ElementReader.read(
            release.resolve(file()),
            array,
            (index, node) -> element.holds(node, where + "[" + index + "]", findings));
    schemas.of(schema).holds(rest, file(), findings);
  }
}
