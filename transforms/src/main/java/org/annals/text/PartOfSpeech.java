package org.annals.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of speech by OpenNLP's English model, with what a dictionary knows better. The model loads
 * on first use (0.3 s), so it is for sentences that need it only.
 */
public final class PartOfSpeech {

  private PartOfSpeech() {}

  /** Loaded when first asked for, so that a run without events never pays for it. */
  private static final class Loaded {
    static final TagModel MODEL = TagModel.load();
  }

  /** The tokens of one sentence as words, in order. */
  public static List<Word> tag(List<Token> sentence) {
    Tag[] tags = Loaded.MODEL.tag(sentence);
    List<Word> words = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      words.add(new Word(sentence.get(i), tags[i]));
    }
    return TagRepair.repair(words);
  }
}
