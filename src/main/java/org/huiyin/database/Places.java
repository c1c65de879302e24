package org.huiyin.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where this installation keeps its data and, never inside it, its keys. */
@ConfigurationProperties("huiyin")
public record Places(
        @DefaultValue("data") Path store,
        @DefaultValue("keys") Path keys) {

    public Places {
        store = store.toAbsolutePath().normalize();
        keys = keys.toAbsolutePath().normalize();
        if (keys.startsWith(store)) {
            throw new CannotStart(
                    "密钥目录 " + keys + " 位于数据目录 " + store + " 之内。备份数据时会连同密钥一起泄露。\n"
                            + "The key folder lies inside the data folder; a copy of the data would carry its keys.",
                    "把 huiyin.keys 设为数据目录之外的目录。\nSet huiyin.keys to a folder outside huiyin.store.");
        }
    }
}
