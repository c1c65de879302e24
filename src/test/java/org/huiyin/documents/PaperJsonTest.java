package org.huiyin.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.huiyin.procedure.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class PaperJsonTest {

    private final PaperJson json = new PaperJson();

    static Stream<PaperData> papers() {
        return Papers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsStoredIsReadBackUnchanged(PaperData data) {
        assertThat(json.read(json.write(data))).isEqualTo(data);
        assertThat(json.write(json.read(json.write(data)))).isEqualTo(json.write(data));
    }

    @Test
    void thePaperAndItsVersionStandFirst() {
        assertThat(stored()).startsWith("{\"paper\":\"OPINION\",\"version\":1,\"data\":{\"imprint\":");
        assertThat(json.template(Paper.OPINION)).isEqualTo("OPINION/1");
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> read(stored().replace("\"findings\":", "\"mood\":\"calm\",\"findings\":")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> read(stored().replace("\"findings\":", "\"finding\":")))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read(stored().replaceFirst("\"accepted\":\"[^\"]*\",", "")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aProofOfServiceFromBeforeEvidenceWasKeptIsStillRead() {
        var proof = Papers.proofOfService();
        var before = new String(json.write(proof), UTF_8).replace(",\"proof\":null", "");
        assertThat(before).doesNotContain("proof\"");
        assertThat(read(before)).isEqualTo(proof);
    }

    @Test
    void aVersionOfTomorrowIsRefused() {
        assertThatThrownBy(() -> read(stored().replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String stored() {
        return new String(json.write(Papers.opinion()), UTF_8);
    }

    private PaperData read(String stored) {
        return json.read(stored.getBytes(UTF_8));
    }
}
