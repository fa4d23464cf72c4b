package org.annals.pipeline;

import java.util.Map;
import java.util.Optional;

/** What {@code --help} prints. */
final class Usage {

  static final String ALL =
      """
      annals: news articles in, a chronology of dated events out

        annals                                        the sample articles of seeds/ into output/
        annals build --input=PATH[,PATH] --output=DIR articles in, chronology out
        annals tag IN.jsonl OUT.jsonl                 time expressions of plain texts
        annals date PATH...                           publication dates of articles
        annals verify DIR                             checks a published folder
        annals explain DIR EVENT_ID                   why an event has its date and its sources
        annals view DIR                               opens the viewer in a browser
        annals rollback DIR                           publishes the release before the present one again
        annals COMMAND --help                         more on one command

      exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused (nothing was published)
      """;

  private static final Map<String, String> ONE =
      Map.of(
          "build",
          """
          annals build --input=PATH[,PATH] --output=DIR [--option=value ...]

          Reads articles (text, Markdown, HTML, JSON, JSON lines, feeds and NewsML, mail; each also gzipped),
          finds each one's publication date, resolves its time expressions, and publishes one chronology.
          PATH is a folder (read recursively), a file or a glob. README files, dotfiles and sidecars
          (NAME.meta.json) are not articles.

            --from=1945-01-01 --to=2025-12-31  events whose days share one with this range
            --about=NAME[,NAME]                only events with such an actor, place or topic
            --top=0                            only the N most important events; 0 for all
            --minImportance=0                  only events of at least this importance, 0 to 1
            --quotes=full                      sentences of the sources: full, short or none
            --reported=lead                    undated news of headline and lead: lead or none
            --maxFileBytes=50000000            bytes of a file, unpacked; JSON Lines may be longer
            --maxRecordBytes=10000000          bytes of a line of JSON Lines
            --maxRecords=1000000               records of a file
            --maxTextLength=2000000            characters of an article
            --maxTags=500000                   tags of a page or an XML file
            --maxUnpackRatio=200               times its size that a gzipped file may swell to
            --runId=NAME                       name of the run; from the clock when not given
            --maxRejected=0.05                 rejected share of 20 or more files that stops the run
            --allowShrink=false                publish although more than half of the articles are gone
            --keepReleases=10                  releases kept
            --ledger=DIR                       where readings are kept for the next run; in DIR/.annals when not given
            --overrides=FILE                   editors' corrections: docs/OPERATIONS.md
            --rebuild=false                    read every article again, whatever is kept
            --watch=false                      stay, and run again whenever the input has changed
            --progress=auto                    auto (a live line on a terminal), plain or none
            --parallelReading=true             several articles at once; on the default runner
            --mostInMemory=200000              articles that are merged and published in memory; more from a disk
            --runner=DirectRunner              FlinkRunner with --flinkMaster=[local] or HOST:PORT, SparkRunner with
                                               --sparkMaster=local[2] or spark://HOST:PORT: docs/PERFORMANCE.md

          PATH and DIR may be s3://…, gs://… or hdfs://… Any other option goes to Beam and its runner.
          exit codes: 0 published or nothing to do, 1 failed, 2 wrong usage, 3 refused
          """,
          "tag",
          """
          annals tag IN.jsonl OUT.jsonl

          Finds and resolves time expressions. A line in:  {"id","dct":"YYYY-MM-DD"|null,"text"}
          A line out: {"id","timexes":[{"start","end","text","type","value","mod","rule"}]}
          Offsets count UTF-16 code units, half-open. Counts and speed go to standard error;
          WARM_CHARS=300000 in the environment sets how much is tagged before they start.
          """,
          "date",
          """
          annals date PATH... [--explain] [--maxFileBytes=50000000 ...]

          Prints each article's publication date as a line of JSON: {"file","published":{...}}
          --explain shows a person how the evidence was weighed instead. The limits of what is read are
          those of build, the options that begin with --max: annals build --help
          """,
          "verify",
          """
          annals verify DIR

          Checks a published folder: schemas, checksums, ids, order, and every quote against the kept
          text of its article. Exit code 0 only when all hold.
          """,
          "view",
          """
          annals view DIR

          Opens the chronology in DIR in the browser of this desktop, and prints the page's path; without a
          desktop it prints the path alone. The page is one file that needs no network: docs/VIEWER.md
          exit codes: 0 done, 1 there is no page, 2 wrong usage
          """,
          "rollback",
          """
          annals rollback DIR

          Publishes the release before the present one again, in one step.
          exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused: another run is at work, or there is no
          earlier release
          """,
          "explain",
          """
          annals explain DIR EVENT_ID

          Tells a person why an event stands where it stands: each source's sentence, the words that gave
          the date, the rule, the anchor, what was merged and what was kept apart.
          """);

  private Usage() {}

  /** The help of one command; empty when there is no such command. */
  static Optional<String> of(String command) {
    return Optional.ofNullable(ONE.get(command));
  }
}
