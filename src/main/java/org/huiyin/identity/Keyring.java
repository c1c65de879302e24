package org.huiyin.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

/** The keys that must stay outside the database, and what is made with them; the newest version of each is in use. */
public final class Keyring {

    private final Map<KeyName, NavigableMap<Integer, Subkeys>> keys;

    private Keyring(Map<KeyName, NavigableMap<Integer, Subkeys>> keys) {
        this.keys = keys;
    }

    /** The keys in a folder, where those that are missing are made first. */
    public static Keyring openOrMake(Path folder) {
        var place = new KeyFolder(folder);
        place.makeMissing();
        return open(place);
    }

    static Keyring open(KeyFolder folder) {
        return new Keyring(folder.read());
    }

    /** A keyed token (HMAC-SHA-256, hex) that names somebody without naming him to who has no key. */
    public String token(String clear) {
        return hex(newestOf(KeyName.TOKEN).mac("token", utf8(clear)));
    }

    /** Authenticates the root of a seal: who can change the database alone cannot make this. */
    public byte[] sealMac(byte[] root) {
        return newestOf(KeyName.SEAL).mac("seal", root);
    }

    /** Authenticates what a browser is given to keep and brings back. */
    public byte[] sessionMac(byte[] bytes) {
        return newestOf(KeyName.SESSION).mac("session", bytes);
    }

    int newest(KeyName name) {
        return versionsOf(name).lastKey();
    }

    List<Integer> versions(KeyName name) {
        return List.copyOf(versionsOf(name).keySet());
    }

    /** Throws when the file of that version is not in the folder. */
    Subkeys key(KeyName name, int version) {
        var key = versionsOf(name).get(version);
        if (key == null) {
            throw new KeyNotHere(name.file(version));
        }
        return key;
    }

    private NavigableMap<Integer, Subkeys> versionsOf(KeyName name) {
        return Objects.requireNonNull(keys.get(name));
    }

    private Subkeys newestOf(KeyName name) {
        return key(name, newest(name));
    }

    private static String hex(byte[] mac) {
        return HexFormat.of().formatHex(mac);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Keyring";
    }
}
