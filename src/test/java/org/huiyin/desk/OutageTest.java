package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageTest {

    @Test
    void aDatabaseThatIsAwayIsFoundBehindWhateverWasThrown() {
        var refused = new SQLException("Connection refused", "08001");
        var pool = new SQLTransientConnectionException("timed out", "08001", refused);
        assertThat(Outage.behind(new CannotCreateTransactionException("no", pool)))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new SQLException("going down", "57P01"))).contains(Outage.DATABASE);
        assertThat(Outage.behind(new SQLException("Connection is closed"))).contains(Outage.DATABASE);
    }

    @Test
    void aPoolThatIsOnlyBusyIsNoOutage() {
        assertThat(Outage.behind(new SQLTransientConnectionException("timed out")))
                .isEmpty();
        assertThat(Outage.behind(null)).isEmpty();
    }

    @Test
    void theDisksOfTheDatabaseAndOfTheFilesAreOneThingToWhoWrites() {
        var full = new DataAccessResourceFailureException("no", new SQLException("could not extend file", "53100"));
        assertThat(Outage.behind(full)).contains(Outage.DISK);
        assertThat(Outage.DISK.fault().status().value()).isEqualTo(507);
    }

    @Test
    void aFormIsKeptToBeSentAgainButNeverAPassword() {
        var form = new MockHttpServletRequest("POST", "/petitions/new");
        form.addParameter("text", "第一行\n第二行");
        form.addParameter("request", "1", "2");
        var again = Again.of("/petitions/new", form);
        assertThat(again).isNotNull();
        assertThat(again.fields()).contains(new Again.Field("text", "第一行\n第二行"), new Again.Field("request", "2"));

        form.addParameter("newPassword", "secret");
        assertThat(Again.of("/petitions/new", form)).isNull();
        assertThat(Again.of("/petitions/new", new MockHttpServletRequest("GET", "/petitions/new")))
                .isNull();
    }
}
