package org.annals.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Parts of speech by OpenNLP's English model, with what a dictionary knows better. The model loads
 * on first use (0.3 s); tagging is the slowest thing done to a text, some 40,000 tokens a second,
 * so it is for sentences that need it only.
 */
public final class PartOfSpeech {

  private static final Object[] NOTHING = {};

  private PartOfSpeech() {}

  /** Loaded when first asked for, so that a run without events never pays for it. */
  private static final class Model {

    static final POSModel POS = load();

    /** What the model decides by, without the beam that OpenNLP searches with. */
    static final MaxentModel MAXENT = maxent();

    private static POSModel load() {
      String name = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";
      try (InputStream in = PartOfSpeech.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("no model " + name + " on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static MaxentModel maxent() {
      MaxentModel maxent = POS.getArtifact("pos.model");
      if (maxent == null) {
        throw new IllegalStateException("not a maximum entropy model");
      }
      return maxent;
    }
  }

  /** Feature generators keep state between calls, so each thread has its own. */
  private static final ThreadLocal<POSContextGenerator> CONTEXTS =
      ThreadLocal.withInitial(() -> Model.POS.getFactory().getPOSContextGenerator());

  /** The tokens of one sentence as words, in order. */
  public static List<Word> tag(List<Token> sentence) {
    String[] tokens = new String[sentence.size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = plain(sentence.get(i).text());
    }
    String[] tags = greedy(tokens);
    List<Word> words = new ArrayList<>(tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      words.add(new Word(sentence.get(i), first(tags[i])));
    }
    return TagRepair.repair(words);
  }

  /**
   * The likeliest tag of each token, given those before. OpenNLP's own search keeps three readings
   * of the sentence; it takes three times as long and seldom ends elsewhere.
   */
  private static String[] greedy(String[] tokens) {
    POSContextGenerator contexts = CONTEXTS.get();
    String[] tags = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      String[] features = contexts.getContext(i, tokens, tags, NOTHING);
      tags[i] = Model.MAXENT.getBestOutcome(Model.MAXENT.eval(features));
    }
    return tags;
  }

  /**
   * The tag of a contraction's first word: the model writes {@code PRON+AUX} for what it finds
   * unsplit.
   */
  private static Tag first(String tag) {
    int joint = tag.indexOf('+');
    return Tag.valueOf(joint < 0 ? tag : tag.substring(0, joint));
  }

  /** The model was trained on typewriter marks. */
  private static String plain(String token) {
    return token
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-')
        .replace('‑', '-');
  }
}
