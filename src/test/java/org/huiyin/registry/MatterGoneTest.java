package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole matter deleted by the owner of the tables: its number and the seal tell. */
@HuiyinTest
class MatterGoneTest {

    @Autowired
    Registry registry;

    @Autowired
    Sealer sealer;

    @Autowired
    Verifier verifier;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt transferred() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        county.as(
                "triage",
                () -> registry.perform(
                        new Transfer(county.body("housing"), ""), receipt.matter(), 1, county.occasion("triage")));
        return receipt;
    }

    private void sql(String statement) {
        owner.sql().sql(statement).update();
    }

    @Test
    void aWholeMatterGoneIsFoundByItsNumberAndByTheSeal() {
        var receipt = transferred();
        sealer.seal();
        assertThat(verifier.verify(null).findings()).isEmpty();
        var id = receipt.matter().value();
        for (var table : List.of(
                "outbox",
                "rendition",
                "document",
                "deadline",
                "proceeding",
                "content",
                "involvement",
                "journal",
                "key_wrap",
                "opening",
                "writer_index",
                "party",
                "file",
                "reading_log",
                "petition")) {
            sql("delete from " + table + " where matter_id = " + id);
        }
        sql("delete from matter where id = " + id);
        assertThat(verifier.verify(null).findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("整件被删除"))
                .anyMatch(what -> what.contains("封签后日志有改动"));
    }
}
