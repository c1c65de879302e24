package org.huiyin.procedure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.procedure.DemandWords.Footing;
import org.huiyin.procedure.DemandWords.Needs;
import org.huiyin.procedure.DemandWords.Proviso;
import org.huiyin.procedure.DemandWords.WhileNone;
import org.huiyin.procedure.MatterWords.Recuses;
import org.huiyin.procedure.MatterWords.Redescribes;
import org.huiyin.procedure.MatterWords.Seals;
import org.huiyin.procedure.MatterWords.Shuts;
import org.huiyin.procedure.MatterWords.Twins;
import org.huiyin.procedure.PaperWords.Serves;
import org.huiyin.procedure.RoadWords.Begins;
import org.huiyin.procedure.RoadWords.Hands;
import org.huiyin.procedure.RoadWords.MovesParent;
import org.huiyin.procedure.RoadWords.Recalls;
import org.huiyin.procedure.RoadWords.Reopens;

/** What a row asks for and brings about, as sentences of the book (要求). */
record BookDemands(Rule rule) {

    List<String> all() {
        return Stream.of(
                        rule.every(Footing.class).map(Footing::sentence),
                        rule.every(Proviso.class).map(Proviso::sentence),
                        rule.every(WhileNone.class)
                                .map(none -> "没有未结束的" + none.child().title()),
                        rule.every(Needs.class).map(this::approved),
                        where(rule.secondSigns(), "签发的不是送审的人"),
                        rule.every(Hands.class).map(BookDemands::handedOver),
                        rule.every(Begins.class).map(BookDemands::begun),
                        where(rule.signing(), "由规定的签发人"),
                        where(rule.has(Recuses.class), "另有人接办；回避的人不能再查看"),
                        where(rule.has(Seals.class), "从此密封，只有检举件甄别员能看、能办；未结束的审批撤销"),
                        where(rule.has(Shuts.class), "被检举控告的机关及其下级、人员及其领导的机关不能查看"),
                        rule.every(MovesParent.class)
                                .map(moves -> "原程序转为“" + moves.to().title() + "”"),
                        rule.every(Recalls.class).map(BookDemands::recalled),
                        where(rule.has(Serves.class), "记入送达，期限从送达之日起算"),
                        where(classifies(), rule.to() == null ? "写明性质" : "可以一并写明性质"),
                        rule.every(Twins.class)
                                .map(twins -> "编号保留，显示“" + twins.how().title() + "”，指向另一件"),
                        where(rule.has(Redescribes.class), "改写登记的摘要、分类、地点"),
                        rule.every(Reopens.class).map(this::reopened))
                .flatMap(told -> told)
                .toList();
    }

    private String approved(Needs needs) {
        return "经" + needs.child().title() + "，内容与批准的一致" + (rule.headOnly() ? "；由负责人签发，分管负责人须有授权代批" : "");
    }

    private static String handedOver(Hands hands) {
        var to = hands.to();
        return "移交接收单位，开启" + (to == null ? "它适用的程序（办理、检举控告或者涉诉）" : to.title());
    }

    private static String begun(Begins begins) {
        return (begins.atSender() ? "向转来的机关提出" : "开启") + begins.child().title();
    }

    private static String recalled(Recalls recalls) {
        var names = recalls.procedures().stream().map(ProcedureName::title).collect(Collectors.joining("、"));
        return "接收单位尚未办理，其" + names + "程序撤回，期限止于撤回";
    }

    private boolean classifies() {
        return Classifying.class.isAssignableFrom(rule.act());
    }

    private String reopened(Reopens reopens) {
        return "重新开启" + reopens.procedure().title() + (rule.has(Recalls.class) ? "，期限从原来的日期算" : "");
    }

    private static Stream<String> where(boolean holds, String sentence) {
        return holds ? Stream.of(sentence) : Stream.empty();
    }
}
