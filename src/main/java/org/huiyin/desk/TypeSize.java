package org.huiyin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** 长辈模式: large type on the portal, remembered in a cookie that says nothing else. */
public final class TypeSize {

    private static final String NAME = "type";
    private static final String LARGE = "large";

    private TypeSize() {}

    static boolean large(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie != null && LARGE.equals(cookie.getValue());
    }

    public static ResponseCookie cookie(boolean large) {
        return ResponseCookie.from(NAME, large ? LARGE : "")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(large ? Duration.ofDays(365) : Duration.ZERO)
                .build();
    }
}
