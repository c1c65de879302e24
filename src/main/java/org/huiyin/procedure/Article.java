package org.huiyin.procedure;

/** An article of a law or rule. {@code item} is 0 where the whole article is meant. */
public record Article(String law, String shortLaw, int number, int item) {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    public Article {
        if (law.isBlank() || number < 1 || item < 0) {
            throw new IllegalArgumentException("an article needs its law and number");
        }
    }

    /** 《信访工作条例》 (2022), in force since 2022-05-01. */
    public static Article regulation(int number) {
        return regulation(number, 0);
    }

    /** One item (项) of an article of 《信访工作条例》. */
    public static Article regulation(int number, int item) {
        return new Article("《信访工作条例》", "条例", number, item);
    }

    /** 《中华人民共和国民事诉讼法》 binds courts; other bodies serve papers by analogy with it. */
    public static Article civilProcedure(int number) {
        return new Article("参照《民事诉讼法》", "参照民诉法", number, 0);
    }

    /** 《纪检监察机关处理检举控告工作规则》 (2020) binds organs of discipline; other bodies hand reports over by analogy with it. */
    public static Article reportRules(int number) {
        return new Article("参照《纪检监察机关处理检举控告工作规则》", "参照检举控告规则", number, 0);
    }

    /** As it is cited in a paper: 《信访工作条例》第二十三条. */
    public String cited() {
        return law + place();
    }

    /** As it stands in small type on a button: 条例第二十三条. */
    public String brief() {
        return shortLaw + place();
    }

    private String place() {
        return "第" + chinese(number) + "条" + (item == 0 ? "" : "第" + chinese(item) + "项");
    }

    /** Chinese numerals for 1 to 9999, as laws write them. */
    static String chinese(int n) {
        if (n < 1 || n > 9999) {
            throw new IllegalArgumentException("no article has the number " + n);
        }
        if (n < 20 && n >= 10) {
            return "十" + DIGITS[n % 10];
        }
        var written = new StringBuilder();
        var gap = false;
        var units = new String[] {"千", "百", "十", ""};
        for (int i = 0, unit = 1000; unit > 0; unit /= 10, i++) {
            var digit = n / unit % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (gap) {
                written.append("零");
                gap = false;
            }
            written.append(DIGITS[digit]).append(units[i]);
        }
        return written.toString();
    }
}
