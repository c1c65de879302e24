package org.huiyin.identity;

import org.jspecify.annotations.Nullable;

/** A writer as pages show him whose identity is not opened; {@code no} is his number within the matter. */
public record MaskedWriter(
        int no,
        Writer.Role role,
        String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String mail) {

    public static MaskedWriter of(int no, Writer writer) {
        var phone = writer.phone();
        var idNumber = writer.idNumber();
        var mail = writer.mail();
        return new MaskedWriter(
                no,
                writer.role(),
                writer.named() ? Masking.name(writer.name()) : writer.name(),
                phone == null ? null : Masking.phone(phone),
                idNumber == null ? null : Masking.idNumber(idNumber),
                mail == null ? null : Masking.mail(mail));
    }

    /** Without anything personal, even masked: this may end up in a log. */
    @Override
    public String toString() {
        return "MaskedWriter[" + no + ", " + role + "]";
    }
}
