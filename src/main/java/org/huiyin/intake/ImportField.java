package org.huiyin.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be taken from a column of another system; {@code meaning} explains it to who fills the column. */
enum ImportField {
    ID("编号", "来源里的编号，每件不同。同一来源的同一编号只导入一次。必填"),
    TIME("来文时间", "信上的日期、来访或者来电的时间，如 2026-03-05。必填"),
    CHANNEL("信访形式", "来信、来访、来电、传真、网信或者上级交办。必填"),
    NAME("姓名", "信访人的姓名；没有留的空着"),
    PHONE("联系电话", "信访人的电话"),
    ID_NUMBER("证件号码", "身份证号，按文本填写"),
    ADDRESS("住址", "信访人的住址"),
    TITLE("标题", "一句话说明什么事，不写姓名。标题和正文至少要有一样"),
    TEXT("正文", "来信来访的内容"),
    DIVISION("问题属地", "行政区划的代码或者名称；空着就是登记单位所在地"),
    SUBJECT("内容分类", "内容分类的代码或者名称；空着就是其他"),
    CAME("信访人数", "来了几个人；空着按 1 人"),
    CONCERNED("涉及人数", "涉及多少人；空着同信访人数"),
    CONFIDENTIAL("要求保密", "是或者否"),
    /** Where it is an accusation (检举控告), only those who screen such letters see the petition. */
    PURPOSE("信访目的", "申诉求决、建议意见或者检举控告；检举控告只有检举件甄别员看得见"),
    REPLY("答复", "已办结的：当时答复的原文"),
    REPLY_TIME("答复时间", "已办结的：答复的日期，与答复一起填"),
    NATIONAL("国家系统编号", "国家信访信息系统的编号"),
    PROVINCIAL("省系统编号", "省信访信息系统的编号"),
    HOTLINE("12345工单号", "12345 热线的工单号"),
    LETTER("来函编号", "上级来函的文号"),
    STAGE("办理阶段", "待转送、待受理、异议中、办理中、依法履职中、待送达、已送达或者已办结；空着按已过去的历史件"),
    HOLDER("现办单位", "现在由哪个单位办理：机构的代码、全称或者简称"),
    RECEIVED("收到日期", "登记单位收到的日期；空着按来文时间"),
    TRANSFERRED("转送日期", "转送或者交办给现办单位的日期；就在登记单位办理的空着"),
    REPORT_DAYS("交办天数", "是交办件的：要求多少天内报结；转送件空着"),
    TRANSFER_NUMBER("转送函文号", "转送函或者交办函的文号"),
    NOTICE_NUMBER("程序性告知书文号", "给信访人的程序性受理告知书的文号"),
    OBJECTED("异议日期", "现办单位提出异议的日期，登记单位还没有答复的"),
    OBJECTION_NUMBER("异议函文号", "异议函的文号"),
    ACCEPTED("受理日期", "作出实体性受理的日期，六十日自这一天起算；依法履职的填开始履职的日期"),
    ACCEPTANCE_NUMBER("受理告知书文号", "实体性受理告知书的文号"),
    DUTY_DAYS("履职天数", "依法履职（条例第三十一条第五项）的：法律规定的天数"),
    DUTY_LAW("履职依据", "依法履职的：哪部法律第几条"),
    ROUTE_NUMBER("途径告知书文号", "法定途径告知书的文号"),
    EXTENDED("延期日期", "延长办理期限的日期"),
    EXTENDED_DAYS("延期天数", "延长多少天，最多 30"),
    EXTENSION_NUMBER("延期告知书文号", "延长办理期限告知书的文号"),
    OPINION("意见书日期", "出具信访处理意见书的日期"),
    OPINION_NUMBER("意见书文号", "信访处理意见书的文号；待送达、已送达的必填"),
    SERVED("送达日期", "信访人收到处理意见书的日期，申请复查和评价的期限自这一天起算"),
    SERVICE_NUMBER("送达回证文号", "送达回证的文号"),
    CLOSED_HOW("办结方式", "已办结的：直接答复、不予受理、引导、存查、告知法定途径、履职答复或者处理意见"),
    CLOSED_ON("办结日期", "已办结的：办结的日期，与办结方式一起填"),
    CLOSED_NUMBER("办结文号", "已办结的：当时出具的文书的文号"),
    PAPERS("已出文书", "别的文书，照原样记在正文后面"),
    /** Kept with its heading behind the text; any number of columns. */
    NOTE("备注", "连同列名记在正文后面，可以有几列"),
    /** Known, and left out on purpose. */
    NONE("不导入", "认得，但不导入");

    private final String title;
    private final String meaning;

    ImportField(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** Several columns of it in one file make sense. */
    boolean many() {
        return this == NOTE || this == NONE;
    }

    /** Whether it holds a day or a time. */
    boolean dated() {
        return switch (this) {
            case TIME, REPLY_TIME, RECEIVED, TRANSFERRED, OBJECTED, ACCEPTED, EXTENDED, OPINION, SERVED, CLOSED_ON ->
                true;
            default -> false;
        };
    }

    static Optional<ImportField> titled(String title) {
        return Stream.of(values()).filter(field -> field.title.equals(title)).findFirst();
    }
}
