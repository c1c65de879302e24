package org.huiyin.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken just now, kept in the page that says so, to be sent again: what was typed goes along,
 * files have to be chosen again.
 *
 * @param to the address it was sent to
 * @param files names of the fields that held files
 */
public record Again(String to, List<Field> fields, List<String> files) {

    /** One value as it was sent. */
    public record Field(String name, String value) {}

    /** Nothing for what was no form, and for forms with a password, which no page is to hold. */
    static @Nullable Again of(String path, HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return null;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> Stream.of(values).forEach(value -> fields.add(new Field(name, value))));
        var secret = fields.stream()
                .anyMatch(field -> field.name().toLowerCase(Locale.ROOT).contains("password"));
        return secret ? null : new Again(path, List.copyOf(fields), files(request));
    }

    private static List<String> files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }
}
