package org.annals.text.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which role in an article, by full name or by family name alone, and which family names
 * with a role mean somebody else than the one person whose full name the article gives: "President
 * Lind" beside "Ada Lind", where the article speaks of a man.
 */
final class RoleBearers {

  /** "Deputy mayor": no mayor. */
  private static final Set<String> LESSER =
      Set.of("deputy", "vice", "vice-", "former", "ex", "acting", "assistant", "late", "onetime");

  private final Map<String, String> roles = new LinkedHashMap<>();

  /** How often each family name stands alone behind a role, or a full name does. */
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  /** Full names, each with the family names that stood alone behind a role before it did. */
  private final Map<String, Set<String>> before = new HashMap<>();

  private final Set<String> ranked = new HashSet<>();

  private final Map<Gender, Integer> pronouns = new HashMap<>();

  /** Counts a pronoun that tells somebody's gender. */
  void pronoun(String word) {
    Gender.ofPronoun(word).ifPresent(gender -> pronouns.merge(gender, 1, Integer::sum));
  }

  /** Takes note of a full name, so that it is known what stood before its first place. */
  void named(String name) {
    before.computeIfAbsent(name, n -> Set.copyOf(ranked));
  }

  /** "Kenyan prime minister Grace Wanjiru": minister, prime minister, Kenyan prime minister. */
  void add(List<Token> tokens, int nameStart, String name) {
    StringBuilder role = new StringBuilder();
    for (int i = nameStart - 1; i >= 0 && i > nameStart - 6; i--) {
      Token token = tokens.get(i);
      if (!token.isWord() || NameWords.isNone(token.text()) || Roles.isHonorific(token.text())) {
        break;
      }
      role.insert(0, (token.lower() + (role.isEmpty() ? "" : " ")));
      boolean prime = i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("prime");
      if (prime) {
        continue;
      }
      if (i == 0 || !LESSER.contains(tokens.get(i - 1).lower())) {
        counts
            .computeIfAbsent(role.toString(), r -> new LinkedHashMap<>())
            .merge(name, 1, Integer::sum);
        if (name.indexOf(' ') < 0) {
          ranked.add(name);
        } else {
          roles.putIfAbsent(role.toString(), name);
        }
      }
    }
  }

  /**
   * Who bears each role: whose full name stands first behind it, unless another family name stands
   * behind it more often.
   */
  Map<String, String> roles() {
    Map<String, String> all = new LinkedHashMap<>(roles);
    all.replaceAll((role, name) -> oftener(role, name).orElse(name));
    return all;
  }

  private Optional<String> oftener(String role, String name) {
    Map<String, Integer> bearers = counts.getOrDefault(role, Map.of());
    int own =
        bearers.entrySet().stream()
            .filter(e -> isPart(e.getKey(), name))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return bearers.entrySet().stream()
        .filter(e -> e.getKey().indexOf(' ') < 0 && !isPart(e.getKey(), name) && e.getValue() > own)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static boolean isPart(String part, String name) {
    return name.equals(part) || name.endsWith(" " + part);
  }

  /**
   * Whether a family name, which stands alone behind a role, is somebody else's than that of the
   * person with this full name, which comes later, who never bears the role and whom most pronouns
   * do not fit.
   */
  boolean isAnothers(String name, @Nullable Gender gender) {
    if (gender == null) {
      return false;
    }
    int fitting = pronouns.getOrDefault(gender, 0);
    int others = pronouns.values().stream().mapToInt(Integer::intValue).sum() - fitting;
    String family = name.substring(name.lastIndexOf(' ') + 1);
    return others > fitting
        && before.getOrDefault(name, Set.of()).contains(family)
        && counts.values().stream()
            .anyMatch(bearers -> bearers.containsKey(family) && !bearers.containsKey(name));
  }
}
