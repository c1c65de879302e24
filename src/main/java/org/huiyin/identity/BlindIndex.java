package org.huiyin.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keyed tokens by which a writer is found again though no name, phone or number stands in the database. */
@Component
public final class BlindIndex {

    private final Keyring keyring;

    BlindIndex(Keyring keyring) {
        this.keyring = keyring;
    }

    public byte[] name(String name) {
        return token(IndexKind.NAME, name, version());
    }

    public byte[] phone(String phone) {
        return token(IndexKind.PHONE, phone, version());
    }

    public byte[] idNumber(String idNumber) {
        return token(IndexKind.ID_NUMBER, idNumber, version());
    }

    /** The version of the key under which new tokens are made. */
    public int version() {
        return keyring.newest(KeyName.INDEX);
    }

    /** The tokens of a value under every version of the key: rows made before the key was changed are found too. */
    List<byte[]> everyToken(IndexKind kind, String value) {
        return keyring.versions(KeyName.INDEX).stream()
                .map(version -> token(kind, value, version))
                .toList();
    }

    byte[] token(IndexKind kind, String value, int version) {
        var form = kind.normalise(value);
        if (form.isEmpty()) {
            throw new IllegalArgumentException("Nothing in this " + kind + " can be looked up");
        }
        return keyring.key(KeyName.INDEX, version).mac(kind.name(), form.getBytes(StandardCharsets.UTF_8));
    }
}
