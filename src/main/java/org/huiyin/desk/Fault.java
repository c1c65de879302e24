package org.huiyin.desk;

import org.springframework.http.HttpStatus;

/**
 * What a person is told when a request fails: what happened, that nothing was lost, what to do.
 *
 * @param next what to do now
 */
public record Fault(HttpStatus status, String title, String what, String next) {

    /** Request attribute: the form's token was missing or too old. */
    public static final String STALE = "huiyin.stale";

    static final Fault OLD_FORM = new Fault(
            HttpStatus.FORBIDDEN, "这个页面放得太久了", "为了安全，放久了的表单不再接收，这一次没有提交。已经登记和保存的都在。", "请返回上一页，刷新后重新提交；要紧的文字请先复制下来。");

    /** Whether the same request will do in a while. */
    boolean passing() {
        return switch (status) {
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE, INSUFFICIENT_STORAGE -> true;
            default -> false;
        };
    }

    /** The words for a status; one that has none of its own is a fault of ours. */
    static Fault of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new Fault(status, "请先登录", "没有登录，或者登录已经过期。已经登记和保存的都在。", "请重新登录后再试。");
            case FORBIDDEN -> new Fault(status, "您现在不能做这件事", "这需要另外的岗位职责。什么都没有改变。", "如果这是您的工作，请让管理员核对您的任职；否则请返回。");
            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                new Fault(HttpStatus.NOT_FOUND, "没有这个页面", "地址可能写错了，或者这件事不归您查看。什么都没有改变。", "请检查地址，或者从首页重新进入。");
            case CONFLICT ->
                new Fault(status, "这件事刚刚有了变化", "在您提交之前，别人已经办了一步。您这一次没有写入，原有的记录都在。", "请返回重新打开这件事，看过新的情况再办。");
            case CONTENT_TOO_LARGE ->
                new Fault(status, "文件太大了", "这一次上传超过了大小限制，没有接收。已经登记和保存的都在。", "请压缩或分几次上传，照片可以降低清晰度。");
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                new Fault(status, "现在人太多", "系统一时忙不过来，这一次没有办成。已经登记和保存的都在。", "请过一分钟再试。");
            default ->
                status.is4xxClientError()
                        ? new Fault(status, "没有看懂这次提交", "送来的内容不完整，或者格式不对，没有写入。已经登记和保存的都在。", "请返回上一页检查后重新提交。")
                        : new Fault(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "系统出错了",
                                "这一步没有办成。已经登记和保存的都没有丢。",
                                "请过几分钟再试一次；还不行，请把下面的编码告诉管理员。");
        };
    }
}
