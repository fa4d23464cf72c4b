package org.annals.reading;

import java.util.regex.Pattern;

/** Whether a line is a newspaper's name, as it stands above its date in prints of archives. */
final class Mastheads {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Tt]he |THE )?(?:\\p{Lu}[\\p{L}.'’&-]*,? |(?:of|and|the|in|on) ){0,5}"
              + "(?i:times|post|herald|news|gazette|journal|tribune|daily|guardian|press|observer|telegraph|mail"
              + "|independent|courier|record|star|sun|chronicle|globe|express|standard|echo|mirror|examiner"
              + "|dispatch|bulletin|review|monitor|inquirer|enquirer|mercury|sentinel|register|argus|advertiser"
              + "|citizen|ledger|nation|scotsman|australian|world|today)"
              + "(?: \\([\\p{L} ,.]{2,40}\\))?");

  private Mastheads() {}

  static boolean is(String line) {
    return NAME.matcher(line).matches();
  }
}
