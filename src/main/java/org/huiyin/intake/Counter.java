package org.huiyin.intake;

import org.huiyin.registry.Channel;

/**
 * The words of one counter: what its form calls the same things, by the way petitions arrive there.
 *
 * @param who who stands at the other side
 * @param saying where the words are that are entered
 * @param people how the number of those who came is called
 */
public record Counter(
        Channel channel,
        String title,
        String who,
        String matter,
        String received,
        String saying,
        String hint,
        String people,
        String unnamed) {

    public static Counter of(Channel channel) {
        return switch (channel) {
            case LETTER ->
                new Counter(
                        channel,
                        "登记来信",
                        "来信人",
                        "信里说的事",
                        "收到日期",
                        "信的正文",
                        "照原文录入，最多两万字；附了扫描件的，可以只附扫描件",
                        "署名人数",
                        "信上没有署名的，请勾选“匿名”");
            case VISIT ->
                new Counter(
                        channel,
                        "登记来访",
                        "来访人",
                        "来访说的事",
                        "来访日期",
                        "来访记录",
                        "口头提出的，如实记录姓名、住址、请求、事实和理由（条例第十九条），最多两万字",
                        "来访人数",
                        "来访人不愿留名的，请勾选“匿名”");
            case CALL ->
                new Counter(
                        channel,
                        "登记来电",
                        "来电人",
                        "电话里说的事",
                        "来电日期",
                        "来电记录",
                        "照来电人说的如实记录（条例第十九条），最多两万字",
                        "信访人数",
                        "来电人不愿留名的，请勾选“匿名”");
            case FAX ->
                new Counter(
                        channel,
                        "登记传真",
                        "发件人",
                        "传真里说的事",
                        "收到日期",
                        "传真正文",
                        "照原文录入，最多两万字；附了扫描件的，可以只附扫描件",
                        "署名人数",
                        "传真上没有署名的，请勾选“匿名”");
            case WEB ->
                new Counter(
                        channel,
                        "登记网信",
                        "网上信访人",
                        "网信里说的事",
                        "收到日期",
                        "网信正文",
                        "从原平台照样复制过来，最多两万字；有附件的，附在下面",
                        "信访人数",
                        "原平台没有给出姓名的，请勾选“匿名”");
            case ABOVE ->
                new Counter(
                        channel,
                        "登记上级交办",
                        "信访人",
                        "交办的事",
                        "收到日期",
                        "信访人反映的内容",
                        "照来函所附材料录入，最多两万字；附了扫描件的，可以只附扫描件",
                        "信访人数",
                        "来函没有写明信访人的，请勾选“匿名”");
        };
    }

    /** Whether something written on paper lies on the counter: only then are there stamps, sheets and an addressee. */
    public boolean paper() {
        return channel == Channel.LETTER || channel == Channel.FAX || channel == Channel.ABOVE;
    }

    public boolean is(Channel other) {
        return channel == other;
    }
}
