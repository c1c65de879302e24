package org.huiyin.desk;

import org.huiyin.procedure.Decision.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An act the rules do not allow now, as a person is told it.
 *
 * @param title such as 现在不能受理
 * @param instead what may be done instead
 * @param back the page to go back to
 */
public record Refusal(
        String title, String why, String instead, @Nullable String article, String back) {

    /** What the procedure's table said, with the page to go back to. */
    public static Refusal of(Refused refused, String back) {
        return new Refusal(
                "现在不能" + refused.act(),
                refused.why(),
                refused.instead(),
                refused.article().cited(),
                back);
    }
}
