package org.huiyin.triage;

import java.time.LocalDate;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Docket;

/**
 * A transfer before it is sent: what will stand in the letter to the body and in the notice to the writer.
 *
 * @param answer until when the recipient must tell the writer (条例第二十三条)
 * @param objection until when it may object
 */
public record TransferCheck(
        Docket docket,
        String organ,
        String recipient,
        LocalDate transferred,
        Countdown answer,
        Countdown objection,
        String note) {

    public String action() {
        return docket.page("transfer");
    }

    public LocalDate received() {
        return docket.dossier().occurred().toLocalDate();
    }
}
