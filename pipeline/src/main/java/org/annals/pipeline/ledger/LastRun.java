package org.annals.pipeline.ledger;

import org.annals.publishing.RunReport;

/**
 * The last run that went through, and published or found nothing new.
 *
 * @param question what it was asked beside its input: engine, options, overrides
 * @param release the run whose release was the present one when it ended
 * @param report its report
 */
public record LastRun(String question, String release, RunReport report) {}
