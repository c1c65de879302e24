package org.huiyin.identity;

import org.huiyin.database.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keys at start. */
@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    @Bean
    Keyring keyring(Places places) {
        return Keyring.openOrMake(places.keys());
    }
}
