package org.annals.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annals.model.EventMention;

/** Accounts in memory, by the very mentions that they are of. */
final class RememberedAccounts implements KnownAccounts {

  private final Map<List<EventMention>, Account> accounts = new HashMap<>();
  private int found;

  @Override
  public Account of(List<EventMention> mentions, Supplier<Account> making) {
    Account known = accounts.get(mentions);
    if (known != null) {
      found++;
      return known;
    }
    Account made = making.get();
    accounts.put(mentions, made);
    return made;
  }

  /** How many were asked for that were known. */
  int found() {
    return found;
  }
}
