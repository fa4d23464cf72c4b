package org.annals.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.annals.publishing.SchemaFile;

/**
 * A file for a chart front end holds by its schema, its long array an element at a time.
 *
 * @param schema of the file
 * @param array names of the fields that lead to its long array
 * @param definition of the array's elements, in its schema
 * @param all whether it has one element for each event, in their order
 */
record ChartCheck(SchemaFile schema, String array, String definition, boolean all) {

  static final List<ChartCheck> ALL =
      List.of(
          new ChartCheck(SchemaFile.ECHARTS, "dataset.source", "row", true),
          new ChartCheck(SchemaFile.TIMELINEJS, "events", "slide", false),
          new ChartCheck(SchemaFile.VEGA, "data.values", "row", true),
          new ChartCheck(SchemaFile.VIS, "items", "item", true));

  String file() {
    return schema.file();
  }

  /**
   * Checks the file of {@code release}.
   *
   * @param known places of events that the release before has, too. What is made of one of them
   *     held by this schema then, for the same build made it; its lane, all that may be new, is the
   *     number that comes out when it is made again.
   */
  void run(Path release, SchemaBook schemas, BitSet known, Findings findings) throws IOException {
    SchemaBook.Check check = schemas.of(schema, definition);
    String where = file() + " " + array;
    var rest =
        ElementScanner.scan(
            Files.newInputStream(release.resolve(file())),
            Set.of(array),
            (path, index, element) -> {
              if (!all || !known.get(index)) {
                check.holds(element.node(), where + "[" + index + "]", findings);
              }
            });
    schemas.of(schema).holds(rest, file(), findings);
  }
}
