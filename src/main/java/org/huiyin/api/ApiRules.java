package org.huiyin.api;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.Who.ANYONE;

import org.huiyin.desk.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of its answers are open to whom. */
@Configuration(proxyBeanMethods = false)
class ApiRules {

    @Bean
    AccessRules apiAccess() {
        return AccessRules.of(get("/api/deadlines", ANYONE));
    }
}
