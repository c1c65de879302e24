package org.huiyin.desk;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Answers what went wrong: a page for people, JSON for programs, a line for the log, all with the same code. */
@Component
public class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Templates templates;
    private final JsonMapper mapper;

    Faults(Templates templates, JsonMapper mapper) {
        this.templates = templates;
        this.mapper = mapper;
    }

    /**
     * The answer to a request that failed; what is our own fault is logged with its cause, as an error.
     *
     * @param path what was asked for in the first place
     */
    public View answer(HttpStatus status, String path, HttpServletRequest request, @Nullable Throwable cause) {
        var fault = fault(status, request, cause);
        var code = SupportCode.draw();
        log(fault.status(), code, request, cause);
        return forProgram(path) ? json(fault.status(), words(fault, code)) : page(fault, code, path, request);
    }

    private static Fault fault(HttpStatus status, HttpServletRequest request, @Nullable Throwable cause) {
        return Boolean.TRUE.equals(request.getAttribute(Fault.STALE))
                ? Fault.OLD_FORM
                : Outage.behind(cause).map(Outage::fault).orElseGet(() -> Fault.of(status));
    }

    /** The answer to an act the rules do not allow now: status 409 with the reason, the way that is open, the article. */
    public View refused(Refusal refusal, HttpServletRequest request) {
        if (forProgram(request.getRequestURI())) {
            return json(HttpStatus.CONFLICT, words(refusal));
        }
        var page = templates.errorRefused(
                refusal.title(), refusal.why(), refusal.instead(), refusal.article(), refusal.back());
        return Page.of(page, HttpStatus.CONFLICT);
    }

    private View page(Fault fault, String code, String path, HttpServletRequest request) {
        var signIn = fault.status() == HttpStatus.UNAUTHORIZED;
        var home = path.startsWith("/portal") || path.equals("/") ? "/" : "/desk";
        return Page.of(
                templates.errorFault(
                        fault.title(),
                        fault.what(),
                        fault.next(),
                        fault.status() == HttpStatus.NOT_FOUND ? null : code,
                        signIn ? "/sign-in" : home,
                        signIn ? "去登录" : "回首页",
                        fault.passing() ? Again.of(path, request) : null),
                fault.status());
    }

    private View json(HttpStatus status, Map<String, String> words) {
        return (model, request, response) -> {
            response.setStatus(status.value());
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(mapper.writeValueAsBytes(words));
        };
    }

    private static Map<String, String> words(Fault fault, String code) {
        var words = new LinkedHashMap<String, String>();
        words.put("error", fault.title() + "。" + fault.what());
        words.put("instead", fault.next());
        words.put("code", code);
        return words;
    }

    private static Map<String, String> words(Refusal refusal) {
        var words = new LinkedHashMap<String, String>();
        words.put("error", refusal.title() + "：" + refusal.why());
        words.put("instead", refusal.instead());
        if (refusal.article() != null) {
            words.put("article", refusal.article());
        }
        return words;
    }

    // the pattern, never the address: addresses may hold what people typed
    private static void log(HttpStatus status, String code, HttpServletRequest request, @Nullable Throwable cause) {
        var endpoint = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var outage = Outage.behind(cause).orElse(null);
        if (outage == Outage.DATABASE) {
            LOG.warn("{} {} {} {}: no database", code, status.value(), request.getMethod(), endpoint);
        } else if (status == HttpStatus.SERVICE_UNAVAILABLE && outage == null) {
            LOG.warn("{} {} {} {}", code, status.value(), request.getMethod(), endpoint, cause);
        } else if (status.is5xxServerError()) {
            LOG.error("{} {} {} {}", code, status.value(), request.getMethod(), endpoint, cause);
        } else if (status != HttpStatus.NOT_FOUND) {
            LOG.info("{} {} {} {}", code, status.value(), request.getMethod(), endpoint);
        }
    }

    private static boolean forProgram(String path) {
        return path.startsWith("/api/");
    }
}
