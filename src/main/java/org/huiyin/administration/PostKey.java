package org.huiyin.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.directory.Post;
import org.huiyin.procedure.Capacity;

/** Which post of an officer is meant, as an address names it: 12-HEAD-2026-01-01. */
public record PostKey(long body, Capacity capacity, LocalDate since) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([A-Z_]{1,30})-([0-9]{4}-[0-9]{2}-[0-9]{2})");

    static PostKey of(Post post) {
        return new PostKey(post.body(), post.capacity(), post.since());
    }

    static Optional<PostKey> read(String written) {
        var parts = WRITTEN.matcher(written);
        try {
            return parts.matches()
                    ? Optional.of(new PostKey(
                            Long.parseLong(parts.group(1)),
                            Capacity.valueOf(parts.group(2)),
                            LocalDate.parse(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return body + "-" + capacity.name() + "-" + since;
    }
}
