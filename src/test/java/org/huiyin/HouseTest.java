package org.huiyin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The house plan, checked: arrows point down only, rooms on one floor do not know each other. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.huiyin");

    @Test
    void roomsDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Huiyin.class).verify();
    }

    @Test
    void theWordsOfProceduresKnowNoSpringNoSqlNoWeb() {
        noClasses()
                .that()
                .resideInAPackage("org.huiyin.procedure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.servlet..",
                        "tools.jackson..",
                        "org.springframework.jdbc..",
                        "org.springframework.web..",
                        "org.springframework.stereotype..",
                        "org.springframework.context..",
                        "org.springframework.beans..",
                        "org.springframework.boot..")
                .check(HOUSE);
    }

    @Test
    void theGroundKnowsNothingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.huiyin.calendar..",
                        "org.huiyin.database..",
                        "org.huiyin.procedure..",
                        "org.huiyin.directory..",
                        "org.huiyin.identity..",
                        "org.huiyin.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.huiyin.registry..",
                        "org.huiyin.desk..",
                        "org.huiyin.intake..",
                        "org.huiyin.triage..",
                        "org.huiyin.handling..",
                        "org.huiyin.console..",
                        "org.huiyin.portal..",
                        "org.huiyin.statistics..",
                        "org.huiyin.statistics..",
                        "org.huiyin.reminder..",
                        "org.huiyin.api..",
                        "org.huiyin.administration..")
                .check(HOUSE);
    }

    /** A stream of rows that nobody closes keeps its connection for ever; lists give it back. */
    @Test
    void rowsAreReadAsLists() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }

    @Test
    void procedureRoomsDoNotKnowEachOther() {
        for (var room : new String[] {"intake", "triage", "handling"}) {
            for (var other : new String[] {"intake", "triage", "handling"}) {
                if (!room.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.huiyin." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.huiyin." + other + "..")
                            .check(HOUSE);
                }
            }
        }
    }
}
