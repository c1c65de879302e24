package org.huiyin.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be taken from a column of another system. */
enum ImportField {
    ID("编号"),
    TIME("来文时间"),
    CHANNEL("信访形式"),
    NAME("姓名"),
    PHONE("联系电话"),
    ID_NUMBER("证件号码"),
    ADDRESS("住址"),
    TITLE("标题"),
    TEXT("正文"),
    DIVISION("问题属地"),
    SUBJECT("内容分类"),
    CAME("信访人数"),
    CONCERNED("涉及人数"),
    CONFIDENTIAL("要求保密"),
    /** Where it is an accusation (检举控告), only those who screen such letters see the petition. */
    PURPOSE("信访目的"),
    REPLY("答复"),
    REPLY_TIME("答复时间"),
    NATIONAL("国家系统编号"),
    PROVINCIAL("省系统编号"),
    HOTLINE("12345工单号"),
    LETTER("来函编号"),
    STAGE("办理阶段"),
    HOLDER("现办单位"),
    RECEIVED("收到日期"),
    TRANSFERRED("转送日期"),
    ACCEPTED("受理日期"),
    PAPERS("已出文书"),
    /** Kept with its heading behind the text; any number of columns. */
    NOTE("备注"),
    /** Known, and left out on purpose. */
    NONE("不导入");

    private final String title;

    ImportField(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Several columns of it in one file make sense. */
    boolean many() {
        return this == NOTE || this == NONE;
    }

    static Optional<ImportField> titled(String title) {
        return Stream.of(values()).filter(field -> field.title.equals(title)).findFirst();
    }
}
