package org.huiyin.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A paper as it will be sent, for a page on which somebody checks it first: the words of the paper's own template
 * without the measures of the printed sheet. The template escapes all that people wrote.
 */
@Component
public class PaperPreview {

    private static final Pattern LETTER = Pattern.compile("<body>(.*)</body>", Pattern.DOTALL);
    private static final Pattern FOOT =
            Pattern.compile("<div class=\"foot\">.*?</div></div>|<div class=\"rule\"></div>");
    /** What people wrote holds no such signs: the template has escaped them. */
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern STYLE = Pattern.compile(" style=\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile(" class=\"[^\"]*number[^\"]*\"");
    private static final Pattern LOOKS = Pattern.compile(" class=\"(?!signed|flush|mark)[^\"]*\"");
    private static final Pattern HEADING = Pattern.compile("<(/?)h([123])>");

    private final Manuscript manuscript = new Manuscript();

    /** The inside of the paper as HTML; its title is a second-level heading. */
    public String html(PaperData data) {
        var found = LETTER.matcher(manuscript.xhtml(data));
        if (!found.find()) {
            throw new IllegalStateException("the paper " + data.paper() + " has no body");
        }
        var inside = FOOT.matcher(found.group(1)).replaceAll("");
        inside = TAG.matcher(inside).replaceAll(tag -> Matcher.quoteReplacement(plain(tag.group())));
        return HEADING.matcher(inside)
                .replaceAll(level -> "<" + level.group(1) + "h" + (Integer.parseInt(level.group(2)) + 1) + ">");
    }

    /** A tag without the looks of the printed sheet. */
    private static String plain(String tag) {
        return LOOKS.matcher(NUMBER.matcher(STYLE.matcher(tag).replaceAll("")).replaceAll(" class=\"signed\""))
                .replaceAll("");
    }
}
