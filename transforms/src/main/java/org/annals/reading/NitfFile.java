package org.annals.reading;

/** A file that is one NITF story. */
final class NitfFile implements XmlVocabulary {

  private final FieldDrafts drafts;

  NitfFile(FieldDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Parsed parse(Source source, XmlElement root) throws UnreadableException {
    Nitf story = new Nitf(root);
    String sha256 = source.sha256();
    Draft draft =
        story.body() == null
            ? null
            : drafts.of("", sha256, story.facts(), story.body(), story.dates());
    if (draft == null) {
      throw new UnreadableException("empty", "a story without text");
    }
    return Parsed.of(draft);
  }
}
