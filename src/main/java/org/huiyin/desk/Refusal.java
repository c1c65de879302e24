package org.huiyin.desk;

import org.jspecify.annotations.Nullable;

/**
 * An act the rules do not allow now, as a person is told it.
 *
 * @param title such as 现在不能受理
 * @param instead what may be done instead
 * @param back the page to go back to
 */
public record Refusal(
        String title, String why, String instead, @Nullable String article, String back) {}
