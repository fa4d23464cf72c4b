package org.annals.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hex. */
public final class Digests {

  private Digests() {}

  /** Of {@code bytes}. */
  public static String sha256(byte[] bytes) {
    return hex(fresh(), bytes);
  }

  /** Of what was put into {@code digest}, and {@code bytes} after it. */
  public static String hex(MessageDigest digest, byte... bytes) {
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  /** A digest to put bytes into piece by piece. */
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
