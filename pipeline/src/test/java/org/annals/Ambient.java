package org.annals;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.security.SecureRandom;
import java.text.DateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What differs between two runs although the arguments do not: clock, zone, locale, chance,
 * machine.
 */
final class Ambient {

  private static final Set<String> DICE =
      Set.of(
          Random.class.getName(),
          SecureRandom.class.getName(),
          SplittableRandom.class.getName(),
          ThreadLocalRandom.class.getName());

  /** Owner, method and number of arguments. */
  private static final Set<String> CALLS =
      Set.of(
          call(System.class, "currentTimeMillis", 0),
          call(System.class, "nanoTime", 0),
          call(System.class, "getenv", 0),
          call(System.class, "getenv", 1),
          call(System.class, "getProperty", 1),
          call(System.class, "getProperty", 2),
          call(System.class, "identityHashCode", 1),
          call(System.class, "lineSeparator", 0),
          call(Date.class, "<init>", 0),
          call(Calendar.class, "getInstance", 0),
          call(TimeZone.class, "getDefault", 0),
          call(ZoneId.class, "systemDefault", 0),
          call(Locale.class, "getDefault", 0),
          call(Locale.class, "getDefault", 1),
          call(DateTimeFormatter.class, "ofPattern", 1),
          call(DateFormat.class, "getInstance", 0),
          call(String.class, "toLowerCase", 0),
          call(String.class, "toUpperCase", 0),
          call(String.class, "formatted", 1),
          call(Math.class, "random", 0),
          call(UUID.class, "randomUUID", 0));

  private Ambient() {}

  static DescribedPredicate<JavaAccess<?>> isRead() {
    return describe("clock, zone, locale, chance or machine is read", Ambient::isRead);
  }

  static DescribedPredicate<JavaClass> filesAndNetwork() {
    return belongToAnyOf(
            File.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class)
        .or(resideInAnyPackage("java.nio.file..", "java.net.http..", "java.nio.channels.."));
  }

  private static boolean isRead(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
      int arguments = unit.getRawParameterTypes().size();
      return DICE.contains(owner)
          || isNow(owner, unit.getName())
          || isFormatInDefaultLocale(unit)
          || CALLS.contains(call(owner, unit.getName(), arguments));
    }
    return owner.equals(System.class.getName());
  }

  /** The present time, whatever the clock or zone it is asked with. */
  private static boolean isNow(String owner, String method) {
    return owner.equals(Clock.class.getName())
        || (owner.startsWith("java.time.") && method.equals("now"));
  }

  private static boolean isFormatInDefaultLocale(AccessTarget.CodeUnitAccessTarget unit) {
    return unit.getOwner().isEquivalentTo(String.class)
        && unit.getName().equals("format")
        && unit.getRawParameterTypes().get(0).isEquivalentTo(String.class);
  }

  private static String call(Class<?> owner, String method, int arguments) {
    return call(owner.getName(), method, arguments);
  }

  private static String call(String owner, String method, int arguments) {
    return owner + "." + method + "/" + arguments;
  }
}
