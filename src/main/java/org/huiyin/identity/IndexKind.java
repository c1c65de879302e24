package org.huiyin.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a writer can be found again, and how different ways to write the same thing are made one. */
public enum IndexKind {
    NAME {
        @Override
        @Nullable
        String of(Writer writer) {
            return writer.named() ? writer.name() : null;
        }

        /** The dot inside names such as 买买提·艾山 is typed in many ways. */
        @Override
        String form(String written) {
            return written.replaceAll("[·•‧∙・･.]", "·").toUpperCase(Locale.ROOT);
        }
    },
    PHONE {
        @Override
        @Nullable
        String of(Writer writer) {
            return writer.phone();
        }

        /** Digits alone, without the country's 86. */
        @Override
        String form(String written) {
            return written.replaceAll("[^0-9+]", "")
                    .replaceFirst("^(\\+|00)86", "")
                    .replaceFirst("^86(?=1[0-9]{10}$)", "")
                    .replace("+", "");
        }
    },
    ID_NUMBER {
        @Override
        @Nullable
        String of(Writer writer) {
            return writer.idNumber();
        }

        @Override
        String form(String written) {
            return written.replaceAll("\\p{Pd}", "").toUpperCase(Locale.ROOT);
        }
    };

    abstract @Nullable String of(Writer writer);

    abstract String form(String written);

    /** The one form of all ways to write {@code value}; empty when nothing of it counts. */
    String normalise(String value) {
        return form(Typed.plain(value));
    }
}
