package org.huiyin.identity;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The keys of the installation; each has one file per version. */
enum KeyName {
    /** Wraps the keys of matters. */
    HOLDER,
    /** Makes the blind indexes of writers. */
    INDEX,
    /** Makes shut-out and query tokens. */
    TOKEN,
    /** Authenticates the roots of seals. */
    SEAL,
    /** Authenticates what a browser is given to keep. */
    SESSION;

    private final Pattern file = Pattern.compile(word() + "-([1-9][0-9]{0,5})\\.key");

    String file(int version) {
        return word() + "-" + version + ".key";
    }

    /** The version in a file's name; empty when the file is not of this key. */
    OptionalInt version(String fileName) {
        var matcher = file.matcher(fileName);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
