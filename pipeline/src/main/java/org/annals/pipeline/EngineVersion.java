package org.annals.pipeline;

/** The version of the engine, from the jar it runs from. */
final class EngineVersion {

  private static final String UNPACKED = "development";

  private EngineVersion() {}

  /** The version, or {@code development} when the classes do not come from the jar. */
  static String get() {
    String version = EngineVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKED : version;
  }
}
