package org.huiyin.handling;

import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.ProcedureName.HANDLING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.directory.Directories;
import org.huiyin.handling.HandlingAct.Recuse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which a head lets another officer go on with a matter (条例第二十八条). */
@Configuration(proxyBeanMethods = false)
class RecusalForm {

    private final Directories directories;

    RecusalForm(Directories directories) {
        this.directories = directories;
    }

    @Bean
    ActForm recusal() {
        return ActForm.of(
                        HANDLING,
                        "recusal",
                        Recuse.class,
                        HEAD,
                        "工作人员与信访事项或者信访人有直接利害关系的，应当回避。回避的人从此看不到这件事，由本单位同岗位的其他人员接办，期限不变。")
                .asks(docket -> List.of(
                        Field.select("officer", "谁回避", null, officers(docket)), Field.text("reason", "回避的理由", null, 3)))
                .reads((typed, docket) -> {
                    var officer =
                            typed.offered("officer", "回避的人员", officers(docket).keySet());
                    var reason = typed.text("reason", "回避的理由", 500);
                    return typed.made("reason", () -> Stated.now(new Recuse(Long.parseLong(officer), reason)));
                })
                .says("已回避，由本单位其他人员接办。");
    }

    /** Those who work at the body today, by name. */
    private Map<String, String> officers(Docket docket) {
        var body = docket.proceeding().body();
        var officers = new LinkedHashMap<String, String>();
        directories.current().officers().stream()
                .filter(officer -> officer.active()
                        && officer.postsOn(BeijingTime.today()).stream().anyMatch(post -> post.body() == body))
                .forEach(officer -> officers.put(Long.toString(officer.id()), officer.name()));
        return officers;
    }
}
