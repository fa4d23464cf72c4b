package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import org.annals.calendar.WrittenDates;
import org.annals.model.MetadataField;
import org.jspecify.annotations.Nullable;

/**
 * The dates that the fields of a record state, the strongest said first. Of several fields of one
 * meaning only the first that holds a date is taken: a record published on one day and entered on
 * another was published on the one.
 */
final class StatedDates {

  private final String carrier;
  private final List<MetadataField> found = new ArrayList<>();

  /** Dates of a kind of file: {@code feed}, {@code mail}. */
  StatedDates(String carrier) {
    this.carrier = carrier;
  }

  /** Says that a field, if it is there, tells the publication. */
  StatedDates published(String field, @Nullable String value) {
    return add(DateNames.PUBLISHED, field, value);
  }

  /** Says that a field, if it is there, tells a later change. */
  StatedDates modified(String field, @Nullable String value) {
    return add(DateNames.MODIFIED, field, value);
  }

  List<MetadataField> list() {
    return List.copyOf(found);
  }

  private StatedDates add(String meaning, String field, @Nullable String value) {
    String source = carrier + ":" + meaning + ":";
    boolean known = found.stream().anyMatch(other -> other.source().startsWith(source));
    if (value != null && !known && WrittenDates.firstIn(value).isPresent()) {
      found.add(new MetadataField(source + field, value.strip()));
    }
    return this;
  }
}
