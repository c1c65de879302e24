package org.huiyin.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huiyin.desk.Choices;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Listed;
import org.jspecify.annotations.Nullable;

/** A page of the list of petitions, of one kind or of all. {@code bodies}: id to short name, of those that hold one of them now. */
public record PetitionsPage(String words, @Nullable MatterKind kind, Listed.Page listed, Map<Long, String> bodies) {

    /** 检举控告 is sealed and stands in no list by kind. */
    public Map<String, String> kinds() {
        return Choices.of(MatterKind.unsealed(), MatterKind::title);
    }

    public String chosen() {
        return kind == null ? "" : kind.name();
    }

    public String total() {
        return listed.total() > Listed.Page.BOUND ? Listed.Page.BOUND + "+" : Integer.toString(listed.total());
    }

    public @Nullable String before() {
        return listed.page() > 1 ? address(listed.page() - 1) : null;
    }

    public @Nullable String after() {
        return listed.page() < listed.pages() ? address(listed.page() + 1) : null;
    }

    private String address(int page) {
        var query = (words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&")
                + (kind == null ? "" : "kind=" + kind + "&");
        return "/petitions?" + query + "page=" + page;
    }
}
