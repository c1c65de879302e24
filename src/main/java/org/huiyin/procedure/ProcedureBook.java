package org.huiyin.procedure;

import java.util.stream.Collectors;

/** The procedure book (办事规程): one chapter a procedure, printed from its table in Markdown. */
public final class ProcedureBook {

    private ProcedureBook() {}

    public static String chapter(Procedure procedure) {
        var text = new StringBuilder();
        text.append("# ").append(procedure.name().title()).append("程序\n\n");
        text.append("本章由程序表生成，请勿手改；改程序表后用 `./check book` 重写。\n\n");
        text.append("阶段：");
        text.append(procedure.stages().stream()
                .map(stage -> stage.title() + (stage.last() ? "（终）" : ""))
                .collect(Collectors.joining(" · ")));
        text.append("\n\n");
        text.append("收到时：").append(procedure.arrival().title());
        var checking = procedure.checking();
        if (checking != null) {
            text.append("，本单位要核稿的先到").append(checking.title());
        }
        procedure.arrivalTerms().forEach(term -> text.append("；起算").append(spelled(term)));
        text.append("。\n\n");
        text.append("可查看：").append(seen(procedure)).append("\n\n");
        text.append("| 行为 | 由谁 | 从 | 到 | 要求 | 期限 | 文书 | 依据 |\n|---|---|---|---|---|---|---|---|\n");
        procedure.rules().forEach(rule -> text.append(new BookRow(rule, procedure).line()));
        return text.toString();
    }

    private static String seen(Procedure procedure) {
        var open = procedure.admitted().stream().map(Capacity::title).collect(Collectors.joining("、"));
        var screener = Capacity.REPORT_SCREENER.title();
        return procedure.rules().stream().noneMatch(rule -> rule.by().contains(Capacity.REPORT_SCREENER))
                ? open
                : open.isEmpty() ? screener : open + "；密封的只有" + screener;
    }

    /** A period with its length, whose it is, and its article. */
    static String spelled(Term term) {
        var length =
                term.length() == 0 ? "（由行为载明）" : term.length() + term.unit().title();
        return term.title() + length + "（" + term.side().title() + "，"
                + term.article().brief() + (term.unverified() ? "，未核实" : "") + "）";
    }
}
