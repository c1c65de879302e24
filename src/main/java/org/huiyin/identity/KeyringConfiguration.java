package org.huiyin.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keys at start. */
@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    @Bean
    Keyring keyring(@Value("${huiyin.keys:keys}") Path folder) {
        return Keyring.openOrMake(folder.toAbsolutePath().normalize());
    }
}
