package org.annals.pipeline.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.annals.beam.InputFile;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * Finds articles on any other file system that Beam knows, by one listing of what a pattern
 * matches.
 */
final class RemoteTree {

  private RemoteTree() {}

  /**
   * The articles of a folder (named with a slash at its end), an object or a glob.
   *
   * @throws IOException when the file system cannot be asked
   */
  static List<InputFile> find(String path) throws IOException {
    int mark = ArticleNames.firstGlobMark(path);
    int slash = mark < 0 ? path.lastIndexOf('/') : path.lastIndexOf('/', mark);
    String root = path.substring(0, slash + 1);
    String pattern = path.endsWith("/") ? path + "**" : path;
    List<Metadata> listed = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
    NavigableSet<String> names = new TreeSet<>();
    listed.forEach(found -> names.add(found.resourceId().toString()));
    List<InputFile> found = new ArrayList<>();
    for (Metadata file : listed) {
      String resource = file.resourceId().toString();
      String uri = resource.startsWith(root) ? resource.substring(root.length()) : resource;
      if (ArticleNames.articlePath(uri) && !published(root, uri, names)) {
        String sidecar = ArticleNames.sidecarOf(resource);
        found.add(
            new InputFile(
                uri, resource, file.sizeBytes(), names.contains(sidecar) ? sidecar : null));
      }
    }
    return found;
  }

  /** Whether some folder on the way to {@code uri} holds a published chronology. */
  private static boolean published(String root, String uri, NavigableSet<String> names) {
    for (int slash = uri.indexOf('/'); slash >= 0; slash = uri.indexOf('/', slash + 1)) {
      String state = root + uri.substring(0, slash + 1) + ".annals/";
      String next = names.ceiling(state);
      if (next != null && next.startsWith(state)) {
        return true;
      }
    }
    return false;
  }
}
