package org.annals.pipeline.ledger;

import java.util.List;
import org.annals.model.Rejection;

/**
 * What a run found in a file that it read.
 *
 * @param uri the file's
 * @param content its content as it was read, by hashes
 * @param articles keys of its articles' readings, in file order
 * @param rejections what could not be used
 */
record ReadFile(String uri, String content, List<String> articles, List<Rejection> rejections)
    implements Comparable<ReadFile> {

  ReadFile {
    articles = List.copyOf(articles);
    rejections = List.copyOf(rejections);
  }

  @Override
  public int compareTo(ReadFile other) {
    int byUri = uri.compareTo(other.uri);
    return byUri != 0 ? byUri : content.compareTo(other.content);
  }
}
