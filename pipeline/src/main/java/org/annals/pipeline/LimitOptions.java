package org.annals.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** How much is read of a file; what is larger is rejected. */
public interface LimitOptions extends PipelineOptions {

  @Description("Bytes of a file, unpacked; a file of a record a line may be longer.")
  @Default.Integer(50_000_000)
  int getMaxFileBytes();

  void setMaxFileBytes(int maxFileBytes);

  @Description("Bytes of a line, in a file of a record a line.")
  @Default.Integer(10_000_000)
  int getMaxRecordBytes();

  void setMaxRecordBytes(int maxRecordBytes);

  @Description("Records of a file.")
  @Default.Integer(1_000_000)
  int getMaxRecords();

  void setMaxRecords(int maxRecords);

  @Description("Characters of an article.")
  @Default.Integer(2_000_000)
  int getMaxTextLength();

  void setMaxTextLength(int maxTextLength);

  @Description("Tags of a page or an XML file.")
  @Default.Integer(500_000)
  int getMaxTags();

  void setMaxTags(int maxTags);

  @Description("How many times its size a gzipped file may swell to.")
  @Default.Integer(200)
  int getMaxUnpackRatio();

  void setMaxUnpackRatio(int maxUnpackRatio);
}
