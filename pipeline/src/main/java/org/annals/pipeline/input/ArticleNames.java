package org.annals.pipeline.input;

import java.util.Locale;

/** Which names in an input folder are articles, which are sidecars, and which are neither. */
final class ArticleNames {

  private static final String SIDECAR = ".meta.json";

  private ArticleNames() {}

  /** Whether a file or folder of this name is left out whatever it holds. */
  static boolean hidden(String name) {
    return name.startsWith(".");
  }

  /** Whether a file of this name is read as an article, or as several. */
  static boolean article(String name) {
    return !hidden(name)
        && !name.endsWith(SIDECAR)
        && !name.toUpperCase(Locale.ROOT).startsWith("README");
  }

  /** Whether every folder on the way to the file, and the file itself, is one to be read. */
  static boolean articlePath(String uri) {
    int slash = uri.lastIndexOf('/');
    for (String folder : uri.substring(0, Math.max(slash, 0)).split("/", -1)) {
      if (hidden(folder)) {
        return false;
      }
    }
    return article(uri.substring(slash + 1));
  }

  /** The name of the sidecar beside an article. */
  static String sidecarOf(String name) {
    return name + SIDECAR;
  }

  /** The position of the first glob mark in {@code path}, or −1. */
  static int firstGlobMark(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
