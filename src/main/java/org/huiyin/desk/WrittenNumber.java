package org.huiyin.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone and identity numbers as people write them: spaces, hyphens and full-width digits are forgiven. */
public final class WrittenNumber {

    private static final Pattern PHONE = Pattern.compile("(\\+?\\d{5,15}|\\d{3,4}-\\d{5,8}(-\\d{1,6})?)");
    private static final Pattern CITIZEN = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private WrittenNumber() {}

    /** A telephone number without spaces: mobile, fixed line with area code, or short line such as 12345. */
    public static Optional<String> phone(String typed) {
        var plain = plain(typed).replaceAll("[()]", "");
        var bare = plain.replace("-", "");
        var mobile = bare.matches("(\\+?86)?1\\d{10}");
        return Optional.of(mobile ? bare.replaceFirst("^\\+?86", "") : plain)
                .filter(number -> PHONE.matcher(number).matches());
    }

    /** A citizen's identity number, 18 places, its check digit verified (GB 11643). */
    public static Optional<String> citizen(String typed) {
        var number = plain(typed).replace("-", "");
        return Optional.of(number).filter(WrittenNumber::checks);
    }

    /** A whole number between two bounds, both included. */
    public static Optional<Integer> count(String typed, int least, int most) {
        return Optional.of(plain(typed))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    private static boolean checks(String number) {
        if (!CITIZEN.matcher(number).matches()
                || WrittenDate.read(number.substring(6, 14)).isEmpty()) {
            return false;
        }
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (number.charAt(place) - '0') * WEIGHTS[place];
        }
        return number.charAt(17) == "10X98765432".charAt(sum % 11);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[—–−―]", "-")
                .toUpperCase(Locale.ROOT);
    }
}
