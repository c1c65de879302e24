package org.huiyin.portal;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.ANYONE;

import java.time.InstantSource;
import org.huiyin.desk.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the portal opens, to anyone; and its count of wrong query codes. */
@Configuration(proxyBeanMethods = false)
class PortalSetup {

    @Bean
    AccessRules portalPages() {
        return AccessRules.of(
                get("/", ANYONE),
                get("/guide", ANYONE),
                get("/report", ANYONE),
                post("/report", ANYONE),
                post("/report/change", ANYONE),
                post("/report/send", ANYONE),
                get("/progress", ANYONE),
                post("/progress", ANYONE),
                post("/progress/paper", ANYONE),
                post("/progress/supplement", ANYONE),
                post("/progress/rating", ANYONE),
                post("/progress/remark", ANYONE),
                post("/progress/mail", ANYONE));
    }

    @Bean
    AccessRules portalForPrograms() {
        return AccessRules.of(
                post("/api/progress", ANYONE),
                post("/api/progress/rating", ANYONE),
                post("/api/progress/remark", ANYONE));
    }

    @Bean
    Tries tries() {
        return new Tries(InstantSource.system());
    }
}
