package org.annals.pipeline;

import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * A name in {@link MemoryStore}.
 *
 * @param name with its scheme; that of a folder ends in a slash
 */
record MemoryFile(String name) implements ResourceId {

  private static final long serialVersionUID = 1L;

  @Override
  public ResourceId resolve(String other, ResolveOptions options) {
    boolean folder = options.equals(StandardResolveOptions.RESOLVE_DIRECTORY);
    return new MemoryFile(getCurrentDirectory() + other + (folder ? "/" : ""));
  }

  @Override
  public ResourceId getCurrentDirectory() {
    return new MemoryFile(name.substring(0, name.lastIndexOf('/') + 1));
  }

  @Override
  public String getScheme() {
    return MemoryStore.SCHEME;
  }

  @Override
  public @Nullable String getFilename() {
    return isDirectory() ? null : name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public boolean isDirectory() {
    return name.endsWith("/");
  }

  @Override
  public String toString() {
    return name;
  }
}
