package org.huiyin.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.Window;

/** The picture book: what was looked at, in order, with a sentence or two in both languages. */
final class Tour {

    /** The navigation without the pages that tests alone have. */
    private static final String UNTESTED =
            "document.querySelectorAll('nav a').forEach(a => a.textContent.includes('样张') && a.remove())";

    /** Where a picture is cut off: what lies below says no more. */
    private static final int TALLEST = 1300;

    private static final int SHORTEST = 800;

    private record Stop(String file, String chinese, String english) {}

    private final Path folder;
    private final List<Stop> stops = new ArrayList<>();

    /** {@code docs}: the folder that takes the two texts, and the pictures in a folder of their own. */
    Tour(Path docs) {
        this.folder = docs;
    }

    /** Looks at the page as it stands; the first line of each text is its heading. */
    void stop(Window window, String name, String chinese, String english) throws IOException {
        window.page().evaluate(UNTESTED);
        var width = window.page().viewportSize().width;
        window.page().setViewportSize(width, SHORTEST);
        var height = ((Number) window.page().evaluate("document.documentElement.scrollHeight")).intValue();
        window.page().setViewportSize(width, Math.min(height, TALLEST));
        var file = "%02d-%s.png".formatted(stops.size() + 1, name);
        Files.createDirectories(folder.resolve("tour"));
        Files.write(
                folder.resolve("tour").resolve(file),
                SmallPicture.of(window.page().screenshot()));
        stops.add(new Stop(file, chinese, english));
    }

    void write() throws IOException {
        try (var pictures = Files.newDirectoryStream(folder.resolve("tour"))) {
            for (var picture : pictures) {
                var name = picture.getFileName().toString();
                if (stops.stream().noneMatch(stop -> stop.file().equals(name))) {
                    Files.delete(picture);
                }
            }
        }
        var chinese = new StringBuilder("# 看图走一遍\n\n图里的青禾县是样例，人和事都是虚构的。本文和图片由 `TourTest` 走一遍样例生成，请勿手改。\n");
        var english =
                new StringBuilder("# A tour in pictures\n\nThe county of Qinghe is the sample; everybody and everything"
                        + " in it is invented. `TourTest` walked it and made text and pictures: do not edit them.\n");
        for (var stop : stops) {
            chinese.append(told(stop.chinese(), stop.file()));
            english.append(told(stop.english(), stop.file()));
        }
        Files.writeString(folder.resolve("tour.zh-CN.md"), chinese);
        Files.writeString(folder.resolve("tour.md"), english);
    }

    private static String told(String words, String file) {
        var at = words.indexOf('\n');
        var title = words.substring(0, at);
        return "\n## %s\n\n%s\n\n![%s](tour/%s)\n"
                .formatted(title, words.substring(at + 1).strip(), title, file);
    }
}
