package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How papers write dates, names, numerals and running text. */
public final class Wording {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Wording() {}

    /** 2026年3月5日: Arabic digits without leading zeros (GB/T 9704). */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The number as printed; while it is not drawn yet, a draft says so. */
    public static String number(Imprint imprint) {
        return imprint.number() == null ? "（草稿，尚未编号）" : imprint.number();
    }

    /** Size in points at which the organ's name fills at most the 170 mm of the red line. */
    public static int headSize(String organ) {
        return Math.clamp(470 / organ.codePointCount(0, organ.length()), 12, 36);
    }

    public static String filled(@Nullable String value) {
        return value == null ? "" : value;
    }

    public static String names(List<String> names) {
        return String.join("、", names);
    }

    /** 您 to one person, 你们 to several. */
    public static String you(List<String> petitioners) {
        return petitioners.size() > 1 ? "你们" : "您";
    }

    /** Chinese numerals from 1 to 99, for headings. */
    public static String numeral(int n) {
        if (n < 1 || n > 99) {
            throw new IllegalArgumentException("no paper has " + n + " parts");
        }
        var tens = n / 10 == 0 ? "" : (n / 10 == 1 ? "" : DIGITS[n / 10]) + "十";
        return tens + DIGITS[n % 10];
    }

    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A sentence that was typed with or without its full stop, with exactly one. */
    public static String sentence(String text) {
        var said = text.strip();
        return "。！？；".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + "。";
    }

    /** The contact as one line: office, person, phone, address, as far as they are known. */
    public static String line(Contact contact) {
        return contact.office()
                + labelled("联系人：", contact.person())
                + labelled("电话：", contact.phone())
                + labelled("地址：", contact.address());
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null ? "" : "，" + label + value;
    }
}
