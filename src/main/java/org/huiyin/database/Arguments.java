package org.huiyin.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a command: words in their order, options with a value, and flags without. */
public record Arguments(List<String> words, Map<String, String> options) {

    public Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /**
     * Reads {@code --name value}, {@code --name=value} and flags.
     *
     * @throws Command.Misuse for an option that is not known, or has no value
     */
    public static Arguments read(List<String> written, Set<String> valued, Set<String> flags) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var rest = written.iterator(); rest.hasNext(); ) {
            var one = rest.next();
            if (!one.startsWith("--")) {
                words.add(one);
                continue;
            }
            var parts = one.substring(2).split("=", 2);
            if (flags.contains(parts[0]) && parts.length == 1) {
                options.put(parts[0], "");
            } else if (!valued.contains(parts[0])) {
                throw new Command.Misuse("不认识的选项 " + one);
            } else if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else if (rest.hasNext()) {
                options.put(parts[0], rest.next());
            } else {
                throw new Command.Misuse("选项 " + one + " 后面缺少内容");
            }
        }
        return new Arguments(words, options);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean flag(String name) {
        return options.containsKey(name);
    }

    /** The words, where exactly so many were asked for. */
    public List<String> words(int many) {
        if (words.size() != many) {
            throw new Command.Misuse(words.size() < many ? "还缺少内容" : "多出了“" + words.getLast() + "”");
        }
        return words;
    }
}
