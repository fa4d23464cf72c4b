package org.annals.identity;

import java.security.MessageDigest;
import org.annals.model.Digests;
import org.annals.model.KeptText;

/** The first digits of a text's SHA-256, as a number: there are millions of them. */
final class HashPrefix {

  private static final int BITS_A_DIGIT = 4;
  private static final int OCTET = 0xff;

  private final MessageDigest sha256 = Digests.fresh();

  /** The first {@code digits} hexadecimal ones of {@code text}, 16 at most. */
  long of(String text, int digits) {
    byte[] hash = sha256.digest(KeptText.bytes(text));
    long first = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      first = first << Byte.SIZE | (hash[i] & OCTET);
    }
    return first >>> (Long.SIZE - BITS_A_DIGIT * digits);
  }
}
