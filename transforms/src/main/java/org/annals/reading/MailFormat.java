package org.annals.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.MetadataField;
import org.jspecify.annotations.Nullable;

/**
 * A mail (RFC 5322 and MIME) that carries an article: its subject is the title, its sender the
 * author, its day the publication. Attachments are left out.
 */
final class MailFormat implements ArticleFormat {

  private static final Pattern NAMED = Pattern.compile("\"?(?<name>[^\"<>]+?)\"?\\s*<[^<>]*>.*");

  private static final Pattern PASSED_ON =
      Pattern.compile("^(?:(?:fwd?|re|wg|tr)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  /** What follows is the sender's card (RFC 3676, 4.3). */
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- $");

  private final FieldDrafts drafts;

  MailFormat(FieldDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    MailParts mail = MailParts.of(source.stream());
    List<MetadataField> dates =
        new StatedDates("mail").published("date", mail.header("date")).list();
    String body = mail.body();
    body = body == null ? null : SIGNATURE.split(body, 2)[0];
    Draft draft = body == null ? null : drafts.of("", source.sha256(), facts(mail), body, dates);
    if (draft == null) {
      throw new UnreadableException("empty", "a mail without text");
    }
    return Parsed.of(draft);
  }

  private static Facts facts(MailParts mail) {
    String subject = mail.header("subject");
    return new Facts(
        subject == null ? null : PASSED_ON.matcher(subject).replaceFirst(""),
        mail.header("archived-at"),
        named(mail.header("list-id"), mail.header("organization")),
        null,
        named(mail.header("from"), mail.header("sender")),
        mail.header("content-language"));
  }

  /** The name before an address, or the address itself; of the first field that is there. */
  private static @Nullable String named(@Nullable String first, @Nullable String second) {
    String field = first == null ? second : first;
    if (field == null) {
      return null;
    }
    Matcher matcher = NAMED.matcher(field);
    return matcher.matches() ? matcher.group("name").strip() : field;
  }
}
