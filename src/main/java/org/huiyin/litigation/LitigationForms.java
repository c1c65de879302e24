package org.huiyin.litigation;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.ProcedureName.LITIGATION;

import java.util.List;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.litigation.LitigationAct.TakeOver;
import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of the court track, and its one page. */
@Configuration(proxyBeanMethods = false)
class LitigationForms {

    @Bean
    Procedure litigation() {
        return Litigation.PROCEDURE;
    }

    @Bean
    ActForm takingLetterOver() {
        return ActForm.of(
                        LITIGATION,
                        "taking-over",
                        TakeOver.class,
                        HANDLING_OFFICER,
                        "表示这件已由本单位接收。以后怎样告知、怎样办理，按本单位自己的规定，不计信访程序的期限（条例第二十二条、第二十三条）。")
                .asks(docket -> List.of(
                        Field.line("unit", "接收部门", null).orNothing(),
                        Field.line("number", "接收编号", "本单位自己的编号，以后凭它查得到。").orNothing()))
                .reads((typed, docket) -> {
                    var unit = typed.optionalLine("unit", "接收部门", LitigationAct.LIMIT);
                    var number = typed.optionalLine("number", "接收编号", LitigationAct.LIMIT);
                    return typed.made("number", () -> Stated.now(new TakeOver(number.orElse(""), unit.orElse(""))));
                })
                .says("已接收，转送机关看得到。");
    }
}
