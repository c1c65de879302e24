package org.huiyin.desk.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.KeptForm;

/** Reads what was typed out of a request that is turned away, so that its next page can hold it. */
final class Keeping {

    /** Forms that hold a password, or nothing worth keeping. */
    private static final Set<String> NEVER = Set.of("/sign-in", "/sign-out", "/password", "/desk/seat");

    private static final Set<String> COOKIES = Set.of("huiyin", Gates.FORM_COOKIE);

    private static final String TOKEN = "_csrf";

    private Keeping() {}

    static Optional<KeptForm> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || NEVER.contains(request.getServletPath()) || !ours(request)) {
            return Optional.empty();
        }
        var fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(TOKEN))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptForm(request.getServletPath(), fields, files(request)));
    }

    // what another site made a browser send is not offered for sending again: browsers say where a form came from, and
    // those that do not send our cookies, which stay behind when another site asks
    private static boolean ours(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? Stream.of(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                        .anyMatch(cookie -> COOKIES.contains(cookie.getName()))
                : site.equals("same-origin");
    }

    private static Set<String> files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Set.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .map(part -> part.getName())
                    .collect(Collectors.toSet());
        } catch (IOException | ServletException unreadable) {
            return Set.of();
        }
    }
}
