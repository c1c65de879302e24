package org.huiyin.registry;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** A summary stands in clear text in lists: it may hold no phone, no ID number and not the writer's name. */
public final class Summary {

    /** What stands in the clear of a sealed matter. */
    public static final String SEALED = "检举控告（内容密封）";

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[\\dXx]?");

    private Summary() {}

    /** What is wrong with a summary beside these names of writers, in words for the one who typed it; empty if nothing is. */
    public static Optional<String> objection(String summary, Collection<String> writers) {
        if (LONG_NUMBER.matcher(summary).find()) {
            return Optional.of("摘要里有电话或证件号码。摘要会显示在列表里，请删去号码，写在“联系方式”里。");
        }
        return writers.stream()
                .filter(name -> name.length() > 1 && summary.contains(name))
                .findFirst()
                .map(name -> "摘要里有信访人的姓名。摘要会显示在列表里，请改用“来信人”。");
    }
}
