package org.annals.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * OpenNLP's English maximum entropy model of parts of speech, evaluated greedily: the likeliest tag
 * of each token, given the two before it. OpenNLP makes a string of every feature of every token
 * and looks each up; here all that a word form adds to the scores is looked up once and kept, and a
 * token costs a few additions. The tags are those that OpenNLP's own evaluation gives. Thread-safe.
 */
final class TagModel {

  private static final String NAME = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";
  private static final String PART = "pos.model";
  private static final String START = "begin";

  /** Word forms whose weights are kept at a time. */
  private static final int KEPT = 1 << 16;

  /** Letters of the longest beginning and ending of a word that is a feature. */
  private static final int LONGEST_PART = 4;

  private final double[] always;
  private final Map<String, double[]> endings;
  private final Map<String, double[]> beginnings;
  private final Map<String, double[]> shapes;
  private final Map<String, double[]> shapedWords;
  private final Map<String, double[]> words;
  private final Map<String, double[]> justBefore;
  private final Map<String, double[]> twoBefore;
  private final Map<String, double[]> justAfter;
  private final Map<String, double[]> twoAfter;
  private final Tag[] tags;
  private final double[][] afterTag;
  private final double[][] afterTags;
  private final double[][] afterStart;
  private final WordMemo<WordWeights> weights = new WordMemo<>(KEPT, this::weigh);

  private TagModel(AbstractModel maxent) {
    ModelFeatures features = new ModelFeatures(maxent);
    this.always = features.get("def", "def");
    this.endings = features.kind("suf");
    this.beginnings = features.kind("pre");
    this.shapes = features.kind("wc");
    this.shapedWords = features.kind("w&c");
    this.words = features.kind("w");
    this.justBefore = features.kind("p1w");
    this.twoBefore = features.kind("p2w");
    this.justAfter = features.kind("n1w");
    this.twoAfter = features.kind("n2w");
    int outcomes = maxent.getNumOutcomes();
    this.tags = new Tag[outcomes];
    this.afterTag = new double[outcomes][];
    this.afterTags = new double[outcomes * outcomes][];
    for (int last = 0; last < outcomes; last++) {
      tags[last] = first(maxent.getOutcome(last));
      afterTag[last] = features.get("t", maxent.getOutcome(last));
      for (int before = 0; before < outcomes; before++) {
        afterTags[before * outcomes + last] =
            features.get("t2", maxent.getOutcome(before) + "," + maxent.getOutcome(last));
      }
    }
    this.afterStart =
        new double[][] {
          features.get("S", START), features.get("p1S", START), features.get("p2S", START)
        };
  }

  /** Reads the model from the class path: 0.1 s. */
  static TagModel load() {
    try (InputStream in = TagModel.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("no model " + NAME + " on the class path");
      }
      ZipInputStream parts = new ZipInputStream(in);
      for (ZipEntry each = parts.getNextEntry(); each != null; each = parts.getNextEntry()) {
        if (each.getName().equals(PART)) {
          InputStream weights = new ByteArrayInputStream(parts.readAllBytes());
          return new TagModel(new GenericModelReader(new BinaryFileDataReader(weights)).getModel());
        }
      }
      throw new IllegalStateException("no " + PART + " in " + NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tags of a sentence's tokens, in order. */
  Tag[] tag(List<Token> sentence) {
    int length = sentence.size();
    WordWeights[] words = new WordWeights[length];
    for (int i = 0; i < length; i++) {
      words[i] = weights.of(sentence.get(i).text());
    }
    Tag[] found = new Tag[length];
    double[] scores = new double[tags.length];
    int last = -1;
    int before = -1;
    for (int i = 0; i < length; i++) {
      score(words, i, last, before, scores);
      before = last;
      last = best(scores);
      found[i] = tags[last];
    }
    return found;
  }

  private void score(WordWeights[] words, int i, int last, int before, double[] scores) {
    words[i].copyOwn(scores);
    if (i >= 1) {
      ModelFeatures.add(words[i - 1].justBefore(), scores);
      ModelFeatures.add(afterTag[last], scores);
    }
    if (i >= 2) {
      ModelFeatures.add(words[i - 2].twoBefore(), scores);
      ModelFeatures.add(afterTags[before * tags.length + last], scores);
    }
    if (i + 1 < words.length) {
      ModelFeatures.add(words[i + 1].justAfter(), scores);
    }
    if (i + 2 < words.length) {
      ModelFeatures.add(words[i + 2].twoAfter(), scores);
    }
    if (i < afterStart.length) {
      ModelFeatures.add(afterStart[i], scores);
    }
  }

  /** The first of the highest. */
  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The features of a word by itself are those that the model was trained on. It knows those that
   * were often seen: a beginning or ending that it does not know is part of no longer one that it
   * knows, and so is a word it does not know of no feature that holds the word.
   */
  private WordWeights weigh(String token) {
    String word = plain(token);
    String lower = StringUtil.toLowerCase(word);
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    double[] own = new double[tags.length];
    ModelFeatures.add(always, own);
    ModelFeatures.add(shapes.getOrDefault(shape, ModelFeatures.NOTHING), own);
    int longest = Math.min(LONGEST_PART, word.length());
    for (int length = 1; length <= longest; length++) {
      if (!add(endings, word.substring(word.length() - length), own)) {
        break;
      }
    }
    for (int length = 1; length <= longest; length++) {
      if (!add(beginnings, word.substring(0, length), own)) {
        break;
      }
    }
    if (!add(words, lower, own)) {
      return WordWeights.alone(own);
    }
    add(shapedWords, lower + "," + shape, own);
    return new WordWeights(
        own,
        justBefore.getOrDefault(lower, ModelFeatures.NOTHING),
        twoBefore.getOrDefault(lower, ModelFeatures.NOTHING),
        justAfter.getOrDefault(lower, ModelFeatures.NOTHING),
        twoAfter.getOrDefault(lower, ModelFeatures.NOTHING));
  }

  /** Adds a feature; whether the model knows it. */
  private static boolean add(Map<String, double[]> kind, String said, double[] scores) {
    double[] feature = kind.get(said);
    if (feature == null) {
      return false;
    }
    ModelFeatures.add(feature, scores);
    return true;
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
