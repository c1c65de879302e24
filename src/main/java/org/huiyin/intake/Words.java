package org.huiyin.intake;

import java.util.HashMap;
import java.util.Map;

/** Words of a source with what they mean here: {@code 走访=来访|电话=来电}; {@code *} is every other word, {@code 空} none. */
record Words(Map<String, String> meanings) {

    Words {
        meanings = Map.copyOf(meanings);
    }

    static Words of(String how) {
        var meanings = new HashMap<String, String>();
        for (var pair : how.split("\\|")) {
            var sides = pair.split("=", 2);
            if (sides.length == 2) {
                meanings.put(sides[0].strip(), sides[1].strip());
            } else if (!pair.isBlank()) {
                throw new SourceUnfit("字段对应的写法应当是“来源的词=本系统的词”，几个之间用 | 隔开");
            }
        }
        return new Words(meanings);
    }

    String meaning(String word) {
        if (word.isEmpty()) {
            return meanings.getOrDefault("空", "");
        }
        return meanings.getOrDefault(word, meanings.getOrDefault("*", word));
    }
}
