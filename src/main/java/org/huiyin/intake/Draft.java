package org.huiyin.intake;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.huiyin.registry.Channel;

/** A form that was not sent yet. {@code form}: the request it will be sent as; {@code fields}: as typed. */
public record Draft(UUID form, LocalDateTime saved, Map<String, String> fields) {

    /** How long one is kept. */
    public static final int DAYS = 7;

    public Draft {
        fields = Map.copyOf(fields);
    }

    public Channel channel() {
        return Channel.valueOf(fields.getOrDefault("channel", Channel.LETTER.name()));
    }

    public String summary() {
        return fields.getOrDefault("summary", "（还没有写摘要）");
    }

    /** Without anything that was typed: this may end up in a log. */
    @Override
    public String toString() {
        return "Draft[" + form + "]";
    }
}
