package org.annals.pipeline.release;

import java.io.Closeable;
import java.io.IOException;
import org.annals.model.Event;
import org.annals.publishing.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * Events as the {@code timeline.json} of the release before has them, for one that did not change
 * has the same bytes again.
 */
@FunctionalInterface
public interface EarlierEvents extends Closeable {

  /** There is no release before, or none that serves. */
  EarlierEvents NONE = (event, quotes) -> null;

  /**
   * The bytes of {@code event}, if they are sure to be what they were.
   *
   * @param quotes how much of each sentence is published
   * @throws IOException if the release before cannot be read any more
   */
  byte @Nullable [] find(Event event, Quotes quotes) throws IOException;

  /** Nothing to be closed, where it is not overridden. */
  @Override
  default void close() throws IOException {}
}
