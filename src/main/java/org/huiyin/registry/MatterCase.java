package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A locked matter with all its children as the database holds them; what is sealed is opened only when asked for.
 * Contents and {@code writers} are those of the petition that opened it, {@code everyone} wrote then or later;
 * {@code addressees} are to be mailed: nobody where {@code secret}, for one of its petitions asks for secrecy.
 */
record MatterCase(
        MatterLock lock,
        Matter state,
        String petition,
        long registeredAt,
        Channel channel,
        Map<Integer, String> numbers,
        LocalDateTime received,
        Map<String, byte[]> contents,
        List<Writer> writers,
        List<Writer> everyone,
        List<Addressee> addressees,
        boolean secret,
        int involvements,
        @Nullable Integer repeatedAt,
        List<Deeds.Deed> deeds,
        @Nullable Twin twin,
        boolean part) {

    /** The act's place in the journal, where this very request had been carried out before. */
    Optional<Integer> repeated() {
        return Optional.ofNullable(repeatedAt);
    }

    String text(String kind) {
        var sealed = contents.get(kind);
        return sealed == null ? "" : new String(lock.key().open(Content.PURPOSE, sealed), StandardCharsets.UTF_8);
    }

    List<String> demands() {
        return Content.list(text(Content.DEMANDS));
    }
}
