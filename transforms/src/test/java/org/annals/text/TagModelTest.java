package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our evaluation of the model beside OpenNLP's own. */
final class TagModelTest {

  private static final TagModel OURS = TagModel.load();
  private static final POSModel THEIRS = theirs();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading/pages/newspaper.txt",
        "reading/pages/wire-copy.txt",
        "reading/pages/broadcaster.txt",
        "reading/pages/blog-theme.txt",
        "reading/pages/mobile-share.txt",
        "resolution/relative.txt",
        "resolution/histories.txt",
        "resolution/spun.txt"
      })
  void tagsAsOpenNlpDoes(String name) throws IOException {
    String text = resource(name);
    int tokens = 0;
    for (TextSpan sentence : Sentences.split(text, new TextSpan(0, text.length()))) {
      tokens += requireSame(Tokenizer.tokens(text, sentence));
    }
    assertTrue(tokens > 100, "tokens compared: " + tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes",
        "No.",
        "It’s “done” – he’d said so — in the non‑binding paper",
        "ISTANBUL, İzmir and ΟΔΟΣ in 12/34, 4,000th, O'Brien's B-52s, U.S.-led and iPhones",
        "Zoë Ångström paid 3.5 € ; 50% of 東京 people didn't 𝒳 know"
      })
  void tagsMarksAndRareFormsAsOpenNlpDoes(String text) {
    requireSame(Tokenizer.tokens(text, new TextSpan(0, text.length())));
  }

  @Test
  void forgetsWordFormsAndStillTagsAsOpenNlpDoes() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 20_000; i += 5) {
        String text = "The w" + i + "ed of v" + i + "ing A" + i + "ville u" + i + "ly saw it";
        List<Token> tokens = Tokenizer.tokens(text, new TextSpan(0, text.length()));
        if (i % 500 == 0) {
          requireSame(tokens);
        } else {
          OURS.tag(tokens);
        }
      }
    }
  }

  private static int requireSame(List<Token> tokens) {
    List<Tag> expected = greedy(tokens);
    assertEquals(expected, Arrays.asList(OURS.tag(tokens)), tokens::toString);
    return tokens.size();
  }

  private static List<Tag> greedy(List<Token> tokens) {
    POSContextGenerator contexts = THEIRS.getFactory().getPOSContextGenerator();
    MaxentModel maxent = THEIRS.getArtifact("pos.model");
    String[] words =
        tokens.stream()
            .map(token -> token.text().replaceAll("[’‘]", "'").replaceAll("[“”]", "\""))
            .map(word -> word.replaceAll("[–—‑]", "-"))
            .toArray(String[]::new);
    String[] tags = new String[words.length];
    List<Tag> found = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      double[] scores = maxent.eval(contexts.getContext(i, words, tags, new Object[0]));
      tags[i] = maxent.getBestOutcome(scores);
      found.add(Tag.valueOf(tags[i].replaceAll("\\+.*", "")));
    }
    return found;
  }

  private static POSModel theirs() {
    try (InputStream in =
        TagModelTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin")) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TagModelTest.class.getResourceAsStream("/org/annals/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
