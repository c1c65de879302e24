package org.huiyin.registry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.identity.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What a matter comes from. Contents and {@code writers} are those of the petition that opened it, {@code everyone} wrote
 * then or later; {@code addressees} are to be mailed: nobody where {@code secret}, for one of its petitions asks for
 * secrecy. {@code part} where it was split off another matter.
 */
record Origin(
        String petition,
        long registeredAt,
        Channel channel,
        LocalDateTime received,
        boolean part,
        Map<String, byte[]> contents,
        List<Writer> writers,
        List<Writer> everyone,
        boolean secret,
        List<Addressee> addressees,
        @Nullable Twin twin) {}
