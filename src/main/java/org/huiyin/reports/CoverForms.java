package org.huiyin.reports;

import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.ProcedureName.COVER;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Procedure;
import org.huiyin.reports.CoverAct.Forward;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of cover entries, and the page on which it is said that the original was handed on. */
@Configuration(proxyBeanMethods = false)
class CoverForms {

    private final Directories directories;

    CoverForms(Directories directories) {
        this.directories = directories;
    }

    @Bean
    Procedure cover() {
        return Cover.PROCEDURE;
    }

    @Bean
    ActForm forwarding() {
        return ActForm.of(COVER, "forwarding", Forward.class, REPORT_SCREENER, "原件不拆封，直接送上一级。送到、对方签收以后，在这里记下日期和签收情况。")
                .asks(docket -> List.of(
                        Field.select("body", "送给哪个机关", null, above(docket)),
                        Field.date("occurred", "送达日期", "对方签收的那一天。"),
                        Field.line("receipt", "签收情况", "签收人，或者回执编号。")))
                .proposes((docket, me) -> proposal(docket))
                .reads((typed, docket) -> {
                    var body = typed.offered("body", "接收机关", above(docket).keySet());
                    var receipt = typed.line("receipt", "签收情况", CoverAct.LIMIT);
                    return Stated.on(typed, "送达日期", "receipt", () -> new Forward(Long.parseLong(body), receipt));
                })
                .says("已记下原件送到了哪里。");
    }

    private Map<String, String> above(Docket docket) {
        var bodies = new LinkedHashMap<String, String>();
        directories
                .current()
                .reportsAbove(docket.proceeding().body(), BeijingTime.today())
                .forEach(body -> bodies.put(Long.toString(body.id()), body.name()));
        return bodies;
    }

    /** The body that was written on the cover entry. */
    private Map<String, String> proposal(Docket docket) {
        var values = new HashMap<String, String>();
        values.put("occurred", ChineseDate.full(BeijingTime.today()));
        var original =
                docket.dossier().contacts().getFirst().particulars().cover().original();
        above(docket).forEach((id, name) -> {
            if (original.contains(name)) {
                values.put("body", id);
            }
        });
        return values;
    }
}
