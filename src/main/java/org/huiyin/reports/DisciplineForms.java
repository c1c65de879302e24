package org.huiyin.reports;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.ProcedureName.DISCIPLINE;

import java.util.List;
import java.util.function.BiFunction;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Procedure;
import org.huiyin.reports.DisciplineAct.TakeOver;
import org.huiyin.reports.DisciplineAct.TakeReportOver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of the discipline track, and its pages: one for what is sealed, one for what is not. */
@Configuration(proxyBeanMethods = false)
class DisciplineForms {

    @Bean
    Procedure discipline() {
        return Discipline.PROCEDURE;
    }

    @Bean
    ActForm takingReportOver() {
        return form(
                "report-taking-over",
                TakeReportOver.class,
                REPORT_SCREENER,
                "表示这件检举控告已由本机关接收。以后怎样办理、怎样反馈，按本机关自己的规定，不写在这里。",
                TakeReportOver::new);
    }

    @Bean
    ActForm takingMatterOver() {
        return form(
                "matter-taking-over",
                TakeOver.class,
                HANDLING_OFFICER,
                "表示这件已由本机关接收。以后怎样告知、怎样办理，按本机关自己的规定，不计信访程序的期限（条例第二十三条）。",
                TakeOver::new);
    }

    private static ActForm form(
            String word,
            Class<? extends DisciplineAct> act,
            Capacity capacity,
            String lead,
            BiFunction<String, String, DisciplineAct> making) {
        return ActForm.of(DISCIPLINE, word, act, capacity, lead)
                .asks(docket -> List.of(
                        Field.line("unit", "接收部门", null).orNothing(),
                        Field.line("number", "接收编号", "本机关自己的编号。").orNothing()))
                .reads((typed, docket) -> {
                    var unit = typed.optionalLine("unit", "接收部门", DisciplineAct.LIMIT)
                            .orElse("");
                    var number = typed.optionalLine("number", "接收编号", DisciplineAct.LIMIT)
                            .orElse("");
                    return typed.made("number", () -> Stated.now(making.apply(number, unit)));
                })
                .says("已接收，移送、转送的机关看得到。");
    }
}
