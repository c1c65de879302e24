package org.huiyin.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect.Twinning;
import org.jspecify.annotations.Nullable;

/**
 * In the journal of the matter that counts: that another one, registered under that number, was the same. {@code text} and
 * {@code files} are keyed digests of what came along with it; absent where nothing did.
 */
public record Twinned(
        Twinning how,
        String number,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,

        List<String> files)
        implements Act {

    static final String CODE = "REGISTRY.twin";
    static final String TITLE = "重复登记归到本件";

    public Twinned {
        files = List.copyOf(files);
    }
}
