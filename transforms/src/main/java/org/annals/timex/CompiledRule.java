package org.annals.timex;

/** A rule and its pattern, ready to run. */
record CompiledRule(Rule rule, Node pattern) {}
