package org.huiyin.identity;

import tools.jackson.databind.json.JsonMapper;

/** How writers are written down under the key of their matter: whole for openings, masked for pages. */
final class PartySeal {

    private static final String WHOLE = "party";
    private static final String SHOWN = "party-shown";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartySeal() {}

    static PartyRow row(int no, Writer writer, MatterKey key) {
        return new PartyRow(
                no,
                writer.role(),
                key.seal(WHOLE, JSON.writeValueAsBytes(writer)),
                key.seal(SHOWN, JSON.writeValueAsBytes(MaskedWriter.of(no, writer))));
    }

    static Writer whole(byte[] sealed, MatterKey key) {
        return JSON.readValue(key.open(WHOLE, sealed), Writer.class);
    }

    static MaskedWriter shown(byte[] shown, MatterKey key) {
        return JSON.readValue(key.open(SHOWN, shown), MaskedWriter.class);
    }
}
