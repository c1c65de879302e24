package org.huiyin.desk;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.View;

/** A page as the answer to a request; controllers return {@code View}: either {@code Page.of(templates.…)} or {@link Onward}. */
public final class Page implements View {

    private final JteModel model;
    private final HttpStatus status;
    private final int every;

    private Page(JteModel model, HttpStatus status, int every) {
        this.model = model;
        this.status = status;
        this.every = every;
    }

    public static Page of(JteModel model) {
        return new Page(model, HttpStatus.OK, 0);
    }

    /** The same form again with what was typed and what is wrong with it. */
    public static Page again(JteModel model) {
        return new Page(model, HttpStatus.UNPROCESSABLE_CONTENT, 0);
    }

    public static Page of(JteModel model, HttpStatus status) {
        return new Page(model, status, 0);
    }

    /** A page that the browser asks for again by itself, without script, every so many seconds. */
    public static Page every(int seconds, JteModel model) {
        return new Page(model, HttpStatus.OK, seconds);
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = html(WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(PageContexts.class)
                .of(request));
        response.setStatus(status.value());
        if (every > 0) {
            response.setHeader("Refresh", Integer.toString(every));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private Utf8ByteOutput html(PageContext context) {
        var html = new Utf8ByteOutput();
        context.during(() -> model.render(html));
        return html;
    }
}
