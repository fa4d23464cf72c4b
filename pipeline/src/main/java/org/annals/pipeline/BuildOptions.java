package org.annals.pipeline;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.jspecify.annotations.Nullable;

/** Options of {@code build}; any other option of Beam or of its runner may stand beside them. */
public interface BuildOptions extends LimitOptions {

  @Description("Folders (read recursively), files or globs, comma-separated, on any file system.")
  @Nullable List<String> getInput();

  void setInput(@Nullable List<String> input);

  @Description("Folder that the chronology is published in.")
  @Nullable String getOutput();

  void setOutput(@Nullable String output);

  @Description("First day of the chronology; an event counts when its span overlaps the range.")
  @Default.String("1945-01-01")
  String getFrom();

  void setFrom(String from);

  @Description("Last day of the chronology.")
  @Default.String("2025-12-31")
  String getTo();

  void setTo(String to);

  @Description("Only events with such an actor, place or topic, comma-separated.")
  @Nullable List<String> getAbout();

  void setAbout(@Nullable List<String> about);

  @Description("Only the N most important events; 0 for all.")
  @Default.Integer(0)
  int getTop();

  void setTop(int top);

  @Description("Only events of at least this importance, 0 to 1.")
  @Default.Double(0)
  double getMinImportance();

  void setMinImportance(double minImportance);

  @Description("How much of each source's sentence is published: full, short or none.")
  @Default.String("full")
  String getQuotes();

  void setQuotes(String quotes);

  @Description("Whether headline and lead may tell undated news: lead or none.")
  @Default.String("lead")
  String getReported();

  void setReported(String reported);

  @Description("Name of the run; from the clock when not given.")
  @Nullable String getRunId();

  void setRunId(@Nullable String runId);

  @Description("Share of rejected files, of at least 20, above which nothing is published.")
  @Default.Double(0.05)
  double getMaxRejected();

  void setMaxRejected(double maxRejected);

  @Description("Publish although more than half of the known articles are gone.")
  @Default.Boolean(false)
  boolean getAllowShrink();

  void setAllowShrink(boolean allowShrink);

  @Description("How many releases are kept.")
  @Default.Integer(10)
  int getKeepReleases();

  void setKeepReleases(int keepReleases);

  @Description("Folder of the ledger, on any file system; in the output folder when not given.")
  @Nullable String getLedger();

  void setLedger(@Nullable String ledger);

  @Description("Read every article again, whatever the ledger keeps.")
  @Default.Boolean(false)
  boolean getRebuild();

  void setRebuild(boolean rebuild);

  @Description("File of editors' corrections.")
  @Nullable String getOverrides();

  void setOverrides(@Nullable String overrides);

  @Description("Stay, and run again whenever the input has changed.")
  @Default.Boolean(false)
  boolean getWatch();

  void setWatch(boolean watch);

  @Description("Whether a worker reads several articles at once; true on the default runner.")
  @Default.Boolean(false)
  boolean getParallelReading();

  void setParallelReading(boolean parallelReading);

  @Description("So many articles are merged and published in memory; more of them from a disk.")
  @Default.Long(200_000)
  long getMostInMemory();

  void setMostInMemory(long mostInMemory);

  @Description("Progress on standard error: auto (a live line on a terminal), plain, none.")
  @Default.String("auto")
  String getProgress();

  void setProgress(String progress);
}
