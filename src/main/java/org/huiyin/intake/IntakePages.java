package org.huiyin.intake;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.holding;
import static org.huiyin.procedure.Capacity.ADMINISTRATOR;
import static org.huiyin.procedure.Capacity.REGISTRAR;

import java.util.Set;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of intake stand in the console, and who may open them. */
@Configuration(proxyBeanMethods = false)
class IntakePages {

    @Bean
    NavEntry registrationEntry() {
        return new NavEntry(20, "登记", "/petitions/new", Set.of(REGISTRAR), "n");
    }

    /** Numbers only: who administers sees no petition. */
    @Bean
    AccessRules importAccess() {
        return AccessRules.of(
                get("/administration/import", holding(ADMINISTRATOR)),
                post("/administration/import", holding(ADMINISTRATOR)),
                get("/administration/import-template", holding(ADMINISTRATOR)),
                get("/administration/import-mappings", holding(ADMINISTRATOR)),
                get("/administration/import-mappings/{mapping}", holding(ADMINISTRATOR)),
                post("/administration/import-mappings/{mapping}", holding(ADMINISTRATOR)),
                get("/administration/import-mappings/{mapping}/file", holding(ADMINISTRATOR)),
                post("/administration/import-mappings/{mapping}/removal", holding(ADMINISTRATOR)),
                get("/administration/import/{run}", holding(ADMINISTRATOR)),
                get("/administration/import/{run}/refused", holding(ADMINISTRATOR)),
                post("/administration/import/{run}/start", holding(ADMINISTRATOR)),
                post("/administration/import/{run}/removal", holding(ADMINISTRATOR)));
    }

    @Bean
    AccessRules intakeAccess() {
        return AccessRules.of(
                get("/petitions/new", holding(REGISTRAR)),
                post("/petitions/new", holding(REGISTRAR)),
                get("/petitions/cover", holding(REGISTRAR)),
                post("/petitions/cover", holding(REGISTRAR)),
                post("/petitions/earlier", holding(REGISTRAR)),
                post("/petitions/drafts/{form}/removal", holding(REGISTRAR)),
                get("/petitions/{matter}/slip", holding(REGISTRAR)),
                get("/petitions/{matter}/slip/{petition}", holding(REGISTRAR)));
    }
}
