package org.huiyin.api;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Why JSON did not make what was wanted, by field. */
public final class Unfit {

    private static final String UNREADABLE = "这里的内容读不懂，请对照接口说明";

    private Unfit() {}

    public static WrongFields told(JacksonException unfit) {
        return new WrongFields(path(unfit), words(unfit));
    }

    private static String path(JacksonException unfit) {
        return unfit.getPath().stream()
                .map(place ->
                        place.getPropertyName() == null ? String.valueOf(place.getIndex()) : place.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String words(JacksonException unfit) {
        return switch (unfit) {
            case UnrecognizedPropertyException unknown -> "没有这个字段，请去掉";
            case ValueInstantiationException refused -> told(refused);
            default -> UNREADABLE;
        };
    }

    /** What the act's own constructor said, in words for people. */
    private static String told(ValueInstantiationException refused) {
        var said = refused.getCause() instanceof IllegalArgumentException told ? told.getMessage() : null;
        return said == null ? UNREADABLE : said;
    }
}
