package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annals.identity.Imprint;
import org.annals.identity.ImprintMaker;
import org.annals.identity.Imprints;
import org.annals.merging.Account;
import org.annals.merging.KnownAccounts;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/**
 * What runs made of the mentions of each event, kept beside the readings and by the same rules. An
 * event is known by its mentions, and each of these by what its article became and by where it
 * stands there.
 */
public final class KeptEvents implements KnownAccounts, Imprints, AutoCloseable {

  /** How many are written together. */
  static final int EVENTS_A_BLOCK = 64;

  private final MentionsKey key;
  private final KeptResults<Kept> kept;
  private final Imprints maker = new ImprintMaker();

  /** Those of this run, by the first mention of the event. */
  private final Map<MentionKey, Imprinted> imprints = new HashMap<>();

  /**
   * What is kept of an event's mentions.
   *
   * @param account what they tell
   * @param imprint what they hash to
   */
  record Kept(Account account, Imprint imprint) {}

  private record Imprinted(List<EventMention> mentions, Imprint imprint) {}

  /**
   * The events of one run.
   *
   * @param articles as {@link MentionsKey} wants them
   * @param kept what is kept of them; closed with this
   */
  KeptEvents(Map<String, String> articles, KeptResults<Kept> kept) {
    this.key = new MentionsKey(articles);
    this.kept = kept;
  }

  /**
   * As {@link KnownAccounts}.
   *
   * @throws UncheckedIOException when the disk fails
   */
  @Override
  public Account of(List<EventMention> mentions, Supplier<Account> making) {
    try {
      return known(mentions, making).account();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * Keeps what became of the mentions of {@code event}.
   *
   * @throws IOException when the disk fails
   */
  public void keep(MergedEvent event) throws IOException {
    known(event.mentions(), () -> Account.of(event));
  }

  private Kept known(List<EventMention> mentions, Supplier<Account> making) throws IOException {
    Kept all = kept.of(key.of("event", mentions), () -> new Kept(making.get(), maker.of(mentions)));
    imprints.put(mentions.get(0).key(), new Imprinted(List.copyOf(mentions), all.imprint()));
    return all;
  }

  /** That of an event of this run is there, and made for what an editor put together since. */
  @Override
  public Imprint of(List<EventMention> mentions) {
    Imprinted known = imprints.get(mentions.get(0).key());
    return known != null && known.mentions().equals(mentions)
        ? known.imprint()
        : maker.of(mentions);
  }

  /**
   * Writes what is still at hand.
   *
   * @throws IOException when the disk fails
   */
  @Override
  public void close() throws IOException {
    kept.close();
  }
}
