package org.huiyin.desk.gate;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.ANYONE;
import static org.huiyin.desk.Who.SIGNED_IN;

import org.huiyin.desk.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk itself opens: its files, the doors in, and what every officer may do. */
@Configuration(proxyBeanMethods = false)
class DeskRules {

    @Bean
    AccessRules deskFiles() {
        return AccessRules.of(get("/style.css", ANYONE), get("/keys.js", ANYONE), get("/mark.svg", ANYONE));
    }

    @Bean
    AccessRules deskDoors() {
        return AccessRules.of(
                get("/sign-in", ANYONE),
                post("/sign-in", ANYONE),
                post("/api/sign-in", ANYONE),
                get("/portal/type", ANYONE),
                get("/actuator/health", ANYONE),
                get("/password", SIGNED_IN),
                post("/password", SIGNED_IN),
                post("/desk/seat", SIGNED_IN));
    }
}
