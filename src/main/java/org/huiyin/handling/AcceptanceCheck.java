package org.huiyin.handling;

import java.time.LocalDate;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Docket;

/**
 * An acceptance before it is sent: what will stand in the notice to the writer.
 *
 * @param from the body that transferred the matter
 * @param length of the period to answer in, such as 60日
 */
public record AcceptanceCheck(
        Docket docket, String organ, String from, LocalDate accepted, String length, Countdown term, String contact) {

    public String action() {
        return docket.page("acceptance");
    }
}
