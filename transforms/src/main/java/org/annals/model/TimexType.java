package org.annals.model;

/** The four types of TIMEX3 (ISO-TimeML). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
