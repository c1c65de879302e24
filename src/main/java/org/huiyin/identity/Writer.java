package org.huiyin.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 信访人: who writes, or speaks for those who write; with a name, or anonymous. */
public record Writer(
        String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String address,
        Role role,
        @Nullable String mail) {

    /** In whose name somebody writes. */
    public enum Role {
        WRITER("信访人"),
        REPRESENTATIVE("代表人"),
        AGENT("代理人");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private static final String ANONYMOUS = "匿名";
    /** Not those of private use: rare characters of names are found there. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final int MAIL_LIMIT = 120;
    /** As much as every mail server wants: no blanks, no list of several, nothing that a header could be made of. */
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** Whether mail can be sent there. */
    public static boolean mailable(String address) {
        return MAIL.matcher(address).matches() && address.length() <= MAIL_LIMIT;
    }

    public Writer {
        var written = checked(name, "姓名", 100);
        if (written == null) {
            throw new IllegalArgumentException("请填写信访人姓名；来信没有署名的，请选匿名。");
        }
        name = written;
        phone = checked(phone, "联系电话", 40);
        idNumber = checked(idNumber, "证件号码", 40);
        address = checked(address, "住址", 200);
        mail = checked(mail, "电子邮箱", MAIL_LIMIT);
        if (mail != null && !MAIL.matcher(mail).matches()) {
            throw new IllegalArgumentException("电子邮箱不像邮箱地址，请写成 name@example.com 这样。");
        }
    }

    /** Who gave no address for mail. */
    public Writer(String name, @Nullable String phone, @Nullable String idNumber, @Nullable String address, Role role) {
        this(name, phone, idNumber, address, role, null);
    }

    /** Who gave no name. */
    public static Writer anonymous() {
        return new Writer(ANONYMOUS, null, null, null, Role.WRITER);
    }

    /** Whether a name was given: false for {@link #anonymous()}. */
    public boolean named() {
        return !name.equals(ANONYMOUS);
    }

    private static @Nullable String checked(@Nullable String typed, String what, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (INVISIBLE.matcher(text).find()) {
            throw new IllegalArgumentException(what + "里有看不见的控制字符，请删去后重新填写。");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException(what + "最多 " + longest + " 字，请删减。");
        }
        return text.isEmpty() ? null : text;
    }

    /** Without anything personal: this may end up in a log. */
    @Override
    public String toString() {
        return "Writer[" + role + "]";
    }
}
