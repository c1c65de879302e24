package org.huiyin.administration.web;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.procedure.Capacity.ADMINISTRATOR;

import java.util.Set;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.NavEntry;
import org.huiyin.desk.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of administration are: open to administrators, and to nobody else. */
@Configuration(proxyBeanMethods = false)
class AdministrationDoors {

    private static final Who ADMINISTRATORS = Who.holding(ADMINISTRATOR);

    @Bean
    AccessRules administrationAccess() {
        return AccessRules.of(
                get("/administration", ADMINISTRATORS),
                get("/administration/log", ADMINISTRATORS),
                get("/administration/staff", ADMINISTRATORS),
                get("/administration/calendar", ADMINISTRATORS),
                get("/administration/calendar/load", ADMINISTRATORS),
                post("/administration/calendar/load", ADMINISTRATORS),
                get("/administration/calendar/years/{year}", ADMINISTRATORS),
                get("/administration/numbers", ADMINISTRATORS),
                post("/administration/numbers", ADMINISTRATORS),
                get("/administration/articles", ADMINISTRATORS),
                get("/administration/new-article", ADMINISTRATORS),
                post("/administration/new-article", ADMINISTRATORS),
                get("/administration/signing", ADMINISTRATORS),
                get("/administration/signing/{act}", ADMINISTRATORS),
                post("/administration/signing/{act}", ADMINISTRATORS),
                get("/administration/terms", ADMINISTRATORS),
                get("/administration/terms/{term}", ADMINISTRATORS),
                post("/administration/terms/{term}", ADMINISTRATORS));
    }

    @Bean
    AccessRules peopleAccess() {
        return AccessRules.of(
                get("/administration/officers", ADMINISTRATORS),
                get("/administration/officers/{officer}", ADMINISTRATORS),
                get("/administration/new-officer", ADMINISTRATORS),
                post("/administration/new-officer", ADMINISTRATORS),
                post("/administration/officers/{officer}/password", ADMINISTRATORS),
                post("/administration/officers/{officer}/lock", ADMINISTRATORS),
                post("/administration/officers/{officer}/unlock", ADMINISTRATORS),
                get("/administration/officers/{officer}/deputy", ADMINISTRATORS),
                post("/administration/officers/{officer}/deputy", ADMINISTRATORS),
                get("/administration/officers/{officer}/appointment", ADMINISTRATORS),
                post("/administration/officers/{officer}/appointment", ADMINISTRATORS),
                get("/administration/officers/{officer}/posts/{post}", ADMINISTRATORS),
                post("/administration/officers/{officer}/posts/{post}", ADMINISTRATORS));
    }

    @Bean
    AccessRules bodyAccess() {
        return AccessRules.of(
                get("/administration/bodies", ADMINISTRATORS),
                get("/administration/new-body", ADMINISTRATORS),
                post("/administration/new-body", ADMINISTRATORS),
                get("/administration/bodies/{body}/name", ADMINISTRATORS),
                post("/administration/bodies/{body}/name", ADMINISTRATORS),
                get("/administration/bodies/{body}/contact", ADMINISTRATORS),
                post("/administration/bodies/{body}/contact", ADMINISTRATORS),
                get("/administration/bodies/{body}/end", ADMINISTRATORS),
                post("/administration/bodies/{body}/end", ADMINISTRATORS));
    }

    @Bean
    NavEntry administrationEntry() {
        return new NavEntry(90, "管理", "/administration", Set.of(ADMINISTRATOR));
    }
}
