package org.annals.reading;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML by its root element: RSS and Atom feeds, NewsML-G2, NITF, and web pages that were saved as
 * XML. Read leniently, for feeds are often not well-formed. No document type is obeyed and nothing
 * is fetched.
 */
final class XmlFormat implements ArticleFormat {

  private final ArticleFormat html;
  private final Map<String, XmlVocabulary> byRoot;

  XmlFormat(HtmlFormat html, FieldDrafts drafts) {
    this.html = html;
    XmlVocabulary feed = new Feed(drafts);
    XmlVocabulary news = new NewsMl(drafts);
    this.byRoot =
        Map.of(
            "rss",
            feed,
            "rdf",
            feed,
            "feed",
            feed,
            "newsmessage",
            news,
            "newsitem",
            news,
            "packageitem",
            news,
            Nitf.NAME,
            new NitfFile(drafts));
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    String markup = XmlProlog.without(source.markup());
    Element first = document(markup).firstElementChild();
    if (first == null) {
      throw new UnreadableException("malformed", "no element in it");
    }
    XmlElement root = XmlElement.root(first);
    if (root.name().equals("html")) {
      return html.parse(source);
    }
    XmlVocabulary vocabulary = byRoot.get(root.name());
    if (vocabulary == null) {
      throw new UnreadableException(
          "unsupported", "XML of a root <" + root.element().nodeName() + "> is not read");
    }
    return vocabulary.parse(source, root);
  }

  /** Whether a file begins as XML of one of these kinds begins. */
  static boolean isBegunBy(String head) {
    return head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed");
  }

  private static Document document(String markup) {
    Document document = Jsoup.parse(markup, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
