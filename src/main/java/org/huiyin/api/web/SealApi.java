package org.huiyin.api.web;

import java.time.Instant;
import java.util.HexFormat;
import org.huiyin.registry.Seal;
import org.huiyin.registry.Sealer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The latest root that closes the journal, for anyone to keep. */
@RestController
class SealApi {

    record Root(long no, int era, long entries, String root, String prev, Instant at) {

        static Root of(Seal seal) {
            var hex = HexFormat.of();
            return new Root(
                    seal.no(),
                    seal.era(),
                    seal.entries(),
                    hex.formatHex(seal.root()),
                    hex.formatHex(seal.prev()),
                    seal.at());
        }
    }

    private final Sealer sealer;

    SealApi(Sealer sealer) {
        this.sealer = sealer;
    }

    /** No content until the first seal. */
    @GetMapping("/api/seal")
    ResponseEntity<Root> latest() {
        return sealer.latestRoot()
                .map(Root::of)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
