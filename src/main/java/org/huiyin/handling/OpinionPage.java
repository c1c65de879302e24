package org.huiyin.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Typed;
import org.huiyin.handling.HandlingAct.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which an opinion is drafted.
 *
 * @param demands what is to be answered, one by one (条例第三十二条)
 * @param before the draft submitted before, to go on from
 * @param reason why that one was sent back
 */
public record OpinionPage(
        Docket docket,
        List<String> demands,
        @Nullable Reply before,
        @Nullable String reason) {

    public String action() {
        return docket.page("opinion");
    }

    public Map<String, String> findings() {
        return Choices.of(Finding.values(), Finding::title);
    }

    public Map<String, String> hints() {
        return Map.of(
                Finding.SUPPORTED.name(), "请求事实清楚，符合法律、法规、规章或者其他有关规定。",
                Finding.EXPLAINED.name(), "请求事由合理但缺乏法律依据。",
                Finding.NOT_SUPPORTED.name(), "请求缺乏事实根据，或者不符合规定。");
    }

    /** The names of the form's fields, in the order of the page. */
    public List<String> fields() {
        var fields = new ArrayList<>(List.of("facts"));
        for (var no = 1; no <= demands.size(); no++) {
            fields.add("finding-" + no);
            fields.add("opinion-" + no);
        }
        fields.add("basis");
        return fields;
    }

    /** The form filled in with what was submitted before. */
    public Typed proposal() {
        var fields = new HashMap<String, String>();
        if (before != null) {
            fields.put("facts", before.facts());
            fields.put("basis", before.basis());
            for (var i = 0; i < Math.min(demands.size(), before.answers().size()); i++) {
                var answer = before.answers().get(i);
                fields.put("finding-" + (i + 1), answer.finding().name());
                fields.put("opinion-" + (i + 1), answer.opinion());
            }
        }
        return Typed.of(fields);
    }
}
