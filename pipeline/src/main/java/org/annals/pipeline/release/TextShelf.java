package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Path;
import org.annals.model.KeptText;

/** Takes in texts of articles that are to be kept, wherever they are kept. */
public interface TextShelf {

  /**
   * Takes {@code text} in, unless it is kept already.
   *
   * @return its hash
   */
  String take(String text) throws IOException;

  /**
   * The shelf at {@code folder}: on this disk until they are settled, on an object store at once.
   */
  static TextShelf at(String folder) {
    if (!ObjectStore.isAddress(folder)) {
      return new TextStore(Path.of(folder));
    }
    ObjectStore store = new ObjectStore(folder);
    return text -> {
      String sha256 = KeptText.sha256(text);
      store.put(sha256.substring(0, 2) + "/" + sha256 + TextStore.ENDING, KeptText.bytes(text));
      return sha256;
    };
  }
}
