package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.annals.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one token and what is several. */
class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example.com sold it.|Example.com sold it .",
        "He left example.co.uk's board.|He left example.co.uk 's board .",
        "They met.But nobody came.|They met.But nobody came .",
        "They met.but nobody came.|They met . but nobody came .",
        "The U.S. said at 5 a.m. it can't.|The U.S. said at 5 a.m. it ca n't .",
        "The city’ s mayor left.|The city ’s mayor left .",
        "We don’ t know whom they’ re with.|We do n’t know whom they ’re with .",
        "She said ‘it is the dogs’ so I ran.|She said ‘ it is the dogs ’ so I ran .",
        "The boys’ second book.|The boys ’ second book .",
        "The army-which had left-won.|The army – which had left-won .",
        "A two - year spell , the re - elected mayor said .|A two-year spell , the re-elected mayor"
            + " said .",
        "The 16 - year - old Anglo - Irish run - up , he said .|The 16-year-old Anglo-Irish run-up ,"
            + " he said .",
        "The plan - which he drew - failed , he said .|The plan - which he drew - failed , he said .",
        "The plan - costly and late - failed, he said.|The plan - costly and late - failed , he said"
            + " .",
        "A would-be father-of-two on the off-the-shelf list.|A would-be father-of-two on the"
            + " off-the-shelf list ."
      })
  void sitesAbbreviationsAndClitics(String text, String tokens) {
    assertEquals(
        tokens,
        Tokenizer.tokens(text, new TextSpan(0, text.length())).stream()
            .map(Token::text)
            .collect(Collectors.joining(" ")));
  }
}
