package org.huiyin.identity;

/** 脱敏: how personal data look on pages where they are not opened. */
public final class Masking {

    private Masking() {}

    /** 张小英 becomes 张*英, 张英 becomes 张*. */
    public static String name(String name) {
        var length = length(name);
        return length < 3 ? keep(name, 1, 0) : keep(name, 1, 1);
    }

    /** 138 1234 5678 becomes 138****5678; shorter ones keep their last two digits. */
    public static String phone(String phone) {
        var digits = IndexKind.PHONE.normalise(phone);
        return digits.length() < 11 ? keep(digits, 0, 2) : keep(digits, 3, 4);
    }

    /** The first six characters (the division) and the last four; of short ones the first and the last two. */
    public static String idNumber(String idNumber) {
        var number = IndexKind.ID_NUMBER.normalise(idNumber);
        return length(number) < 15 ? keep(number, 1, 2) : keep(number, 6, 4);
    }

    /** Of name@example.com the first character and what is behind the at sign. */
    public static String mail(String address) {
        var at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    /** What is too short to keep anything of is hidden altogether. */
    private static String keep(String text, int first, int last) {
        var length = length(text);
        if (length <= first + last) {
            return "*".repeat(Math.max(1, length));
        }
        var stars = "*".repeat(length - first - last);
        return text.substring(0, text.offsetByCodePoints(0, first))
                + stars
                + text.substring(text.offsetByCodePoints(text.length(), -last));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
