package org.annals.pipeline.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.annals.beam.InputFile;

/** Turns the paths of {@code --input} into the files that a run reads. */
public final class InputFinder {

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*://.*");

  private InputFinder() {}

  /**
   * Every article file of {@code paths}, by uri.
   *
   * @throws InputException when a path names nothing, or two different files would have the same
   *     uri
   * @throws IOException when a file system cannot be asked
   */
  public static List<InputFile> find(Collection<String> paths) throws IOException, InputException {
    TreeMap<String, InputFile> byUri = new TreeMap<>();
    for (String path : paths) {
      List<InputFile> found =
          SCHEME.matcher(path).matches() ? RemoteTree.find(path) : LocalTree.find(path);
      if (found.isEmpty() && !LocalTree.isFolder(path)) {
        throw new InputException("no article at " + path + ": name a folder, a file or a glob");
      }
      for (InputFile file : found) {
        InputFile other = byUri.putIfAbsent(file.uri(), file);
        if (other != null && !other.resource().equals(file.resource())) {
          throw new InputException(
              "both "
                  + other.resource()
                  + " and "
                  + file.resource()
                  + " would be called "
                  + file.uri()
                  + ": name the folder above them instead");
        }
      }
    }
    return new ArrayList<>(byUri.values());
  }
}
