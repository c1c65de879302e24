package org.huiyin.reminder;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.desk.ChineseDate;

/** What an officer reads once a day: numbers and days. */
final class DueLetter {

    private DueLetter() {}

    static String subject(List<Due> dues) {
        var late = dues.stream().filter(Due::late).count();
        return "信访件期限：已超期 %d 件，三日内到期 %d 件".formatted(late, dues.size() - late);
    }

    static String text(List<Due> dues, LocalDate day) {
        var text = new StringBuilder("截至" + ChineseDate.full(day) + "，等您办理的：\n\n");
        dues.forEach(due ->
                text.append(due.number()).append("　").append(due.left().words()).append('\n'));
        return text.append("\n请登录系统，在“待办”里查看和办理。不含密件。\n这封邮件由系统自动发出，每天一次，不必回复。\n")
                .toString();
    }
}
