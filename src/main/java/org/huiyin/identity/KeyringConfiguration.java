package org.huiyin.identity;

import java.util.stream.Collectors;
import org.huiyin.database.CannotStart;
import org.huiyin.database.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keys at start; makes them only for a database in which nothing is sealed yet. */
@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    private static final String CURE = "把 huiyin.keys 设为原来的密钥目录，或者从备份恢复它，再启动。密钥无法重建。\n"
            + "Set huiyin.keys to the folder that belongs to this database, or restore it from its backup.";

    @Bean
    Keyring keyring(Places places, WrapsInUse wraps) {
        var folder = new KeyFolder(places.keys());
        var inUse = wraps.oldestAndNewest();
        if (inUse.isEmpty()) {
            folder.makeMissing();
        }
        refuseMissing(folder);
        var keyring = Keyring.open(folder);
        inUse.forEach(wrap -> refuseOther(folder, keyring, wrap));
        return keyring;
    }

    private static void refuseMissing(KeyFolder folder) {
        var missing = folder.missing().stream().map(name -> name.file(1)).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "数据库里已有加密的信访事项，密钥目录 " + folder.path() + " 里却缺少密钥：" + missing + "。\n"
                            + "The database holds sealed matters, but these keys are missing from the folder.",
                    CURE);
        }
    }

    private static void refuseOther(KeyFolder folder, Keyring keyring, WrapsInUse.Wrap wrap) {
        try {
            new MatterKeys(keyring).unwrap(wrap.wrapped(), wrap.version());
        } catch (SealBroken | KeyNotHere e) {
            throw new CannotStart(
                    "密钥目录 " + folder.path() + " 里的 " + KeyName.HOLDER.file(wrap.version())
                            + " 打不开数据库里的信访事项，或者不存在。\n"
                            + "That key is missing, or it is not the one with which this database was sealed.",
                    CURE);
        }
    }
}
