package org.huiyin.registry;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.huiyin.identity.Keyring;
import org.springframework.stereotype.Component;

/**
 * Query codes (查询码): ten characters without look-alikes. The code follows from the request under a key, so that a
 * form sent twice is answered with the same code though no code is stored in clear.
 */
@Component
public final class QueryCodes {

    /** What the token of a code's holder begins with. */
    static final String PREFIX = "q:";

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private final Keyring keyring;

    QueryCodes(Keyring keyring) {
        this.keyring = keyring;
    }

    String of(UUID request) {
        var number = new BigInteger(1, HexFormat.of().parseHex(keyring.token("code:" + request)));
        var code = new StringBuilder();
        var base = BigInteger.valueOf(LETTERS.length());
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(number.mod(base).intValueExact()));
            number = number.divide(base);
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** The token by which the holder of a code sees his matter; blanks, hyphens and small letters do not matter. */
    public String token(String code) {
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        return PREFIX + keyring.token("query:" + plain);
    }
}
