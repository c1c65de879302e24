package org.huiyin.desk.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.ANYONE;
import static org.huiyin.desk.Who.SIGNED_IN;

import org.huiyin.database.CannotStart;
import org.junit.jupiter.api.Test;

class DoorsTest {

    @Test
    void aPortalHasNoDoorForOfficers() {
        var portal = Doors.of("portal");
        assertThat(portal.opens(get("/report", ANYONE))).isTrue();
        assertThat(portal.opens(post("/api/progress", ANYONE))).isTrue();
        assertThat(portal.opens(get("/sign-in", ANYONE))).isFalse();
        assertThat(portal.opens(post("/api/sign-in", ANYONE))).isFalse();
        assertThat(portal.opens(get("/desk", SIGNED_IN))).isFalse();
    }

    @Test
    void aConsoleHasNoDoorForPetitioners() {
        var console = Doors.of("console");
        assertThat(console.opens(get("/desk", SIGNED_IN))).isTrue();
        assertThat(console.opens(get("/sign-in", ANYONE))).isTrue();
        assertThat(console.opens(get("/style.css", ANYONE))).isTrue();
        assertThat(console.opens(get("/", ANYONE))).isFalse();
        assertThat(console.opens(post("/report/send", ANYONE))).isFalse();
        assertThat(console.opens(post("/api/progress", ANYONE))).isFalse();
    }

    @Test
    void whatItDoesNotKnowItRefuses() {
        assertThat(Doors.of("all").opens(get("/", ANYONE))).isTrue();
        assertThatThrownBy(() -> Doors.of("portals")).isInstanceOf(CannotStart.class);
    }
}
