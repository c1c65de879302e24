package org.huiyin.api;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.ANYONE;
import static org.huiyin.desk.Who.SIGNED_IN;

import org.huiyin.desk.AccessRules;
import org.huiyin.desk.Who;
import org.huiyin.procedure.Capacity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is open to programs, and to whose. */
@Configuration(proxyBeanMethods = false)
class ApiRules {

    @Bean
    AccessRules apiForAnyone() {
        return AccessRules.of(get("/api/deadlines", ANYONE), get("/api/seal", ANYONE));
    }

    @Bean
    AccessRules apiForOfficers() {
        return AccessRules.of(
                post("/api/petitions", Who.holding(Capacity.REGISTRAR)),
                get("/api/petitions", SIGNED_IN),
                get("/api/worklist", SIGNED_IN),
                get("/api/matters/{matter}", SIGNED_IN),
                get("/api/matters/{matter}/papers/{no}", SIGNED_IN),
                post("/api/matters/{matter}/{proceeding}/{act}", SIGNED_IN));
    }
}
