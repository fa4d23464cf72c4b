package org.annals.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.annals.reading.FilesInHand.only;
import static org.annals.reading.FilesInHand.rejected;
import static org.annals.reading.FilesInHand.stated;
import static org.annals.reading.FilesInHand.zipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.annals.model.Article;
import org.junit.jupiter.api.Test;

/** Mails that carry an article. */
class MailFormatTest {

  private static final String HEADER =
      """
      Received: from relay.example by mx.example; Thu, 06 Mar 2014 01:00:00 +0100
      Date: Tue, 4 Mar 2014 22:15:00 +0100
      From: =?UTF-8?Q?Anna_B=C3=A4rg?= <anna@post.example>
      List-Id: Island Post <daily.post.example>
      Subject: Fwd: =?ISO-8859-1?Q?Ferry_runs_aground_near?=
       =?ISO-8859-1?Q?_Troms=F8?=
      MIME-Version: 1.0
      """;

  private static final String TEXT =
      "A ferry with 214 people aboard ran aground off the northern islands, the coast guard said.";

  @Test
  void aPlainMailIsAnArticle() {
    Article article =
        only("ferry.eml", HEADER + "Content-Type: text/plain; charset=utf-8\n\n" + TEXT + "\n");
    assertEquals("Ferry runs aground near Tromsø\n\n" + TEXT, article.text().strip());
    assertEquals("Ferry runs aground near Tromsø", article.title());
    assertEquals("Anna Bärg", article.author());
    assertEquals("Island Post", article.publisher());
    assertEquals(List.of("mail:published:date = Tue, 4 Mar 2014 22:15:00 +0100"), stated(article));
    assertEquals("ferry.eml", article.uri());
  }

  @Test
  void codedPartsAreDecodedInTheirCharacterSet() {
    String coded =
        HEADER
            + "Content-Type: text/plain; charset=\"iso-8859-1\"\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "The caf=E9 at the quay of Troms=F8 served coffee to the rescued un=\n"
            + "til midnight.\n";
    assertTrue(
        only("a.eml", coded)
            .text()
            .endsWith(
                "The café at the quay of Tromsø served coffee to the rescued until midnight.\n"));
    String base64 =
        HEADER
            + "Content-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + "VGhlIGNhZsOpIGF0IHRoZSBxdWF5IHNlcnZl\n"
            + "ZCBjb2ZmZWUgdG8gdGhlIHJlc2N1ZWQu\n";
    assertTrue(
        only("a.eml", base64)
            .text()
            .endsWith("The café at the quay served coffee to the rescued."));
  }

  @Test
  void theHeadOfAMailThatWasPassedOnAndTheSendersCardAreNoStory() {
    String mail =
        HEADER
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + "From: Newsroom [mailto:news@post.example]\nSent: 04 March 2014 17:30\nTo: Anna Berg\n"
            + "Subject: Coast guard saves 214\n\n"
            + TEXT
            + "\n\n-- \nAnna Berg joined the paper in 2001\n";
    Article article = only("ferry.eml", mail);
    assertFalse(FilesInHand.story(article).contains("Coast guard saves"), article::text);
    assertFalse(article.text().contains("joined the paper"), article::text);
  }

  @Test
  void aWrongDeclarationHarmsNothing() {
    String mail =
        HEADER
            + "Content-Type: text/plain; charset=us-ascii\n\n"
            + "The café at the quay of Tromsø was open.\n";
    assertTrue(only("a.eml", mail.getBytes(UTF_8)).text().contains("café at the quay of Tromsø"));
    String unknown = mail.replace("us-ascii", "x-no-such-set");
    assertTrue(
        only("a.eml", unknown.getBytes(ISO_8859_1))
            .text()
            .contains("caf\u00e9 at the quay of Troms\u00f8"));
  }

  @Test
  void ofSeveralPartsThePlainTextIsReadAndAttachmentsAreNot() {
    String mail =
        HEADER
            + """
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename="notes.txt"

            The mill burned down in 1931.
            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/html; charset=utf-8

            <p>The same in colours.</p>
            --inner
            Content-Type: text/plain; charset=utf-8

            %s
            --inner--
            --outer--
            """
                .formatted(TEXT);
    assertEquals("Ferry runs aground near Tromsø\n\n" + TEXT, only("a.eml", mail).text());
  }

  @Test
  void anHtmlMailIsReadLikeAPage() {
    String mail =
        HEADER
            + "Content-Type: text/html; charset=utf-8\n\n"
            + "<html><body><div class=\"menu\">Read in browser</div><p>"
            + TEXT
            + "</p><img src=\"http://localhost:1/pixel.gif\"></body></html>\n";
    assertEquals(
        "Ferry runs aground near Tromsø\n\n" + TEXT,
        only("a.eml.gz", zipped(mail.getBytes(UTF_8))).text());
  }

  @Test
  void aMailWithoutTextOrWithPartsWithoutEndIsRejected() {
    assertEquals("empty", rejected("a.eml", HEADER + "Content-Type: image/png\n\nxxxx\n").reason());
    StringBuilder deep = new StringBuilder(HEADER);
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"b")
          .append(i)
          .append("\"\n\n--b")
          .append(i)
          .append('\n');
    }
    assertEquals("too-deep", rejected("a.eml", deep.toString()).reason());
  }
}
