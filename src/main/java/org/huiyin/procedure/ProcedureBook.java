package org.huiyin.procedure;

import java.util.ArrayList;
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
        text.append("可查看：")
                .append(procedure.admitted().stream().map(Capacity::title).collect(Collectors.joining("、")))
                .append("\n\n");
        text.append("| 行为 | 由谁 | 从 | 到 | 要求 | 期限 | 文书 | 依据 |\n|---|---|---|---|---|---|---|---|\n");
        procedure.rules().forEach(rule -> text.append(row(rule, procedure)));
        return text.toString();
    }

    private static String row(Rule rule, Procedure procedure) {
        var to = rule.to();
        return "| " + rule.title() + " `" + rule.code() + "` | "
                + rule.by().stream().map(Capacity::title).collect(Collectors.joining("、")) + " | "
                + from(rule, procedure) + " | "
                + (to == null ? "不变" : to.title()) + " | " + demands(rule) + " | " + periods(rule) + " | "
                + rule.issues().stream().map(Paper::title).collect(Collectors.joining("、")) + " | "
                + rule.article().cited() + " |\n";
    }

    private static String from(Rule rule, Procedure procedure) {
        return rule.from().containsAll(procedure.stages())
                ? "任一阶段"
                : rule.from().stream().map(Stage::title).collect(Collectors.joining("、"));
    }

    private static String demands(Rule rule) {
        var demands = new ArrayList<String>();
        rule.footings().forEach(footing -> demands.add(footing.sentence()));
        rule.provisos().forEach(proviso -> demands.add(proviso.sentence()));
        rule.whileNone().forEach(child -> demands.add("没有未结束的" + child.title()));
        var needs = rule.needs();
        if (needs != null) {
            demands.add("经" + needs.title() + "，内容与批准的一致" + (rule.headOnly() ? "；由负责人签发，分管负责人须有授权代批" : ""));
        }
        if (rule.twoSign()) {
            demands.add("签发的不是送审的人");
        }
        var hands = rule.hands();
        if (hands != null) {
            demands.add("移交接收单位，开启" + hands.to().title());
        }
        var begins = rule.begins();
        if (begins != null) {
            demands.add((begins.atSender() ? "向转来的机关提出" : "开启") + begins.child().title());
        }
        if (rule.signing()) {
            demands.add("由规定的签发人");
        }
        if (rule.recuses() != null) {
            demands.add("另有人接办；回避的人不能再查看");
        }
        var parentTo = rule.parentTo();
        if (parentTo != null) {
            demands.add("原程序转为“" + parentTo.title() + "”");
        }
        var recalls = rule.recalls();
        if (recalls != null) {
            demands.add("接收单位尚未办理，其" + recalls.title() + "程序撤回，期限止于撤回");
        }
        if (rule.serving()) {
            demands.add("记入送达，期限从送达之日起算");
        }
        if (Classifying.class.isAssignableFrom(rule.act())) {
            demands.add("写明性质");
        }
        var twinned = rule.twinned();
        if (twinned != null) {
            demands.add("编号保留，显示“" + twinned.title() + "”，指向另一件");
        }
        if (rule.redescribes() != null) {
            demands.add("改写登记的摘要、分类、地点");
        }
        var reopened = rule.reopened();
        if (reopened != null) {
            demands.add("重新开启" + reopened.title() + (recalls == null ? "" : "，期限从原来的日期算"));
        }
        return String.join("；", demands);
    }

    private static String periods(Rule rule) {
        var periods = new ArrayList<String>();
        rule.ends().forEach(term -> periods.add("止" + term.title()));
        rule.forfeits().forEach(term -> periods.add("弃" + term.title()));
        rule.opens().forEach(opening -> periods.add((opening.once() ? "首次起" : "起") + spelled(opening.term())));
        rule.withdrawsSent().forEach(term -> periods.add("撤" + term.title()));
        var there = rule.opensThere();
        if (there != null) {
            periods.add("接收单位起" + there.term().title());
        }
        rule.parentEnds().forEach(term -> periods.add("止" + term.title()));
        var prolongs = rule.prolongs();
        if (prolongs != null) {
            periods.add("延" + prolongs.term().title() + "，至多" + prolongs.atMost()
                    + prolongs.term().unit().title());
        }
        return String.join("；", periods);
    }

    private static String spelled(Term term) {
        var length =
                term.length() == 0 ? "（由行为载明）" : term.length() + term.unit().title();
        return term.title() + length + "（" + term.side().title() + "，"
                + term.article().brief() + (term.unverified() ? "，未核实" : "") + "）";
    }
}
