package org.annals.pipeline;

import java.io.IOException;
import java.util.Collection;
import org.annals.model.PublishedArticle;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RemoteOutput;
import org.annals.pipeline.release.TextStore;
import org.jspecify.annotations.Nullable;

/**
 * Where a run works and publishes: a folder on this disk, which may stand for one on an object
 * store.
 *
 * @param folder the folder on this disk
 * @param remote the one that it stands for, if any
 */
record OutputPlace(OutputFolder folder, @Nullable RemoteOutput remote) {

  /** Where workers leave texts. */
  String texts() {
    return remote == null ? folder.texts().toAbsolutePath().toString() : remote.home("text");
  }

  /** Where the ledger is unless an option says otherwise. */
  String ledger() {
    return remote == null
        ? folder.home().resolve("ledger").toAbsolutePath().toString()
        : remote.home("ledger");
  }

  /** Where workers leave records for the run of that name. */
  WorkFolder work(OutputLock held, String runId) throws IOException {
    return remote == null
        ? WorkFolder.create(folder, held, runId)
        : new WorkFolder(remote.home("work") + runId + "/", folder.home(), null);
  }

  /** Has the texts of {@code articles} on this disk, for good. */
  void settle(Collection<PublishedArticle> articles) throws IOException {
    if (remote == null) {
      new TextStore(folder.texts()).settle();
    } else {
      remote.fetchTexts(articles.stream().map(PublishedArticle::textSha256).toList());
    }
  }
}
