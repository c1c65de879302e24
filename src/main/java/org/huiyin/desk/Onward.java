package org.huiyin.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** After an act: on to the page that shows its result (303), with a sentence there saying what happened. */
public final class Onward implements View {

    /** Name under which the sentence travels to the next page. */
    static final String SAID = "said";

    private final String path;
    private final @Nullable String said;

    private Onward(String path, @Nullable String said) {
        if (!within(path)) {
            throw new IllegalArgumentException("a redirect stays on this server");
        }
        this.path = path;
        this.said = said;
    }

    /** Whether an address leads to a page of this server and nowhere else. */
    public static boolean within(String path) {
        return path.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }

    public static Onward to(String path) {
        return new Onward(path, null);
    }

    /** Console only: the sentence waits in the session. */
    public static Onward to(String path, String said) {
        return new Onward(path, said);
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response) {
        if (said != null) {
            RequestContextUtils.getOutputFlashMap(request).put(SAID, said);
            RequestContextUtils.saveOutputFlashMap(path, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", request.getContextPath() + path);
    }
}
