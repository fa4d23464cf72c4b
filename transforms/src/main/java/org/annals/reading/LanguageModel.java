package org.annals.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's language detector; loaded when it is first asked, for most corpora hold nothing that
 * needs it.
 */
final class LanguageModel {

  private static final String FILE = "/langdetect-183.bin";

  /**
   * Its probabilities are spread over 183 languages, so only how far the first leads says anything.
   */
  private static final double LEAD = 1.1;

  /** Enough to tell a language; its time grows with the square of the length. */
  private static final int SAMPLE = 600;

  private LanguageModel() {}

  /** ISO 639-3 of the most probable language; empty when none leads. */
  static String detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Language[] byProbability = new LanguageDetectorME(Holder.MODEL).predictLanguages(sample);
    Language best = byProbability[0];
    boolean leads = best.getConfidence() >= LEAD * byProbability[1].getConfidence();
    return leads ? best.getLang() : "";
  }

  private static final class Holder {

    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          Objects.requireNonNull(LanguageModel.class.getResourceAsStream(FILE), FILE)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
