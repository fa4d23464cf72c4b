package org.annals.pipeline.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
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
    NavigableMap<String, Metadata> listed = new TreeMap<>();
    for (Metadata found : FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
      listed.put(found.resourceId().toString(), found);
    }
    List<InputFile> found = new ArrayList<>();
    for (String resource : listed.keySet()) {
      String uri = resource.startsWith(root) ? resource.substring(root.length()) : resource;
      if (ArticleNames.articlePath(uri) && !published(root, uri, listed.navigableKeySet())) {
        found.add(input(uri, resource, listed));
      }
    }
    return found;
  }

  private static InputFile input(String uri, String resource, Map<String, Metadata> listed) {
    Metadata file = Objects.requireNonNull(listed.get(resource));
    String beside = ArticleNames.sidecarOf(resource);
    Metadata sidecar = listed.get(beside);
    FileState own = state(file);
    FileState state = sidecar == null ? own : own.with(state(sidecar));
    return new InputFile(
        uri,
        resource,
        file.sizeBytes(),
        sidecar == null ? null : beside,
        state.seen(),
        state.touched());
  }

  /** A file system that keeps no times says 0. */
  private static FileState state(Metadata file) {
    return file.lastModifiedMillis() == 0
        ? FileState.UNKNOWN
        : new FileState(
            file.sizeBytes() + ":" + file.lastModifiedMillis(), file.lastModifiedMillis());
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
