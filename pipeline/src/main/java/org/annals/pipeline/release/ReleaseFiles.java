package org.annals.pipeline.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.annals.model.Rejection;
import org.annals.model.Unresolved;
import org.annals.publishing.Chronology;
import org.annals.publishing.RejectedLines;
import org.annals.publishing.ReportJson;
import org.annals.publishing.RunReport;
import org.annals.publishing.SchemaFile;
import org.annals.publishing.UnresolvedLines;

/** The files of every release, from what a run found. */
public final class ReleaseFiles {

  private ReleaseFiles() {}

  /**
   * All files but the manifest.
   *
   * @param earlier the events of the release before
   * @param undated what got no date, in its natural order
   * @param outside what lies outside the chronology's range
   * @param changes {@code changes.json}
   * @param identity {@code identity.ndjson}
   * @param reasons {@code reasons.ndjson}
   */
  public static List<ReleasePart> of(
      Chronology chronology,
      EarlierEvents earlier,
      Collection<Rejection> rejected,
      List<Unresolved> undated,
      List<Unresolved> outside,
      RunReport report,
      ReleaseFile changes,
      ReleaseFile identity,
      ReleaseFile reasons) {
    List<ReleasePart> files = new ArrayList<>();
    files.add(new TimelineFiles(chronology, earlier));
    files.add(new ReleaseFile("rejected.jsonl", out -> RejectedLines.write(rejected, out)));
    files.add(
        new ReleaseFile("unresolved.jsonl", out -> UnresolvedLines.write(undated, outside, out)));
    files.add(new ReleaseFile("report.json", out -> ReportJson.write(report, out)));
    files.add(changes);
    files.add(identity);
    files.add(reasons);
    for (SchemaFile schema : SchemaFile.values()) {
      files.add(ReleaseFile.of(schema.path(), schema.bytes()));
    }
    return files;
  }
}
