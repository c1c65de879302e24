package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.ABOVE;

import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.triage.SuperiorAct.ReportUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which the result is reported upward. */
@Configuration(proxyBeanMethods = false)
class SuperiorForms {

    @Bean
    ActForm reportingUp() {
        return ActForm.of(
                        ABOVE,
                        "report-up",
                        ReportUp.class,
                        TRIAGE_OFFICER,
                        "办理结果已经核对、答复了信访人的，向交办的上级报结。报结以后，上级要求的日期终止；法定的期限不因此改变。")
                .screenedToo()
                .asks(docket -> List.of(
                        Field.narrow("report", "报结文号", "本单位报送文件的编号。"),
                        Field.text("result", "报结的内容", "怎样办的、结果怎样、怎样答复信访人的。", 5),
                        Field.date("occurred", "报送日期", "默认今天。补录已经报送的，写实际报送的那一天。")))
                .proposes((docket, me) -> Map.of("occurred", ChineseDate.full(BeijingTime.today())))
                .reads((typed, docket) -> {
                    var number = typed.line("report", "报结文号", 60);
                    var result = typed.text("result", "报结的内容", 2_000);
                    return Stated.on(typed, "报送日期", "result", () -> new ReportUp(number, result));
                })
                .says("已向上级报结，上级要求的日期终止。");
    }
}
