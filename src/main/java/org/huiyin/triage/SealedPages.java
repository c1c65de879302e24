package org.huiyin.triage;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.Who.holding;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import org.huiyin.desk.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an officer goes on who has sealed a matter and sees it no more. */
@Configuration(proxyBeanMethods = false)
public class SealedPages {

    public static final String DONE = "/desk/sealed";

    @Bean
    AccessRules sealedAccess() {
        return AccessRules.of(get(DONE, holding(TRIAGE_OFFICER)));
    }
}
