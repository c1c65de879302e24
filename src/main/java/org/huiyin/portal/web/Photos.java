package org.huiyin.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.desk.Typed;
import org.huiyin.documents.FileCheck;
import org.huiyin.documents.FileRefused;
import org.huiyin.intake.NewLetter;
import org.huiyin.registry.Arrival.Incoming;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the photos that came with a form, after a look at each. */
@Component
class Photos {

    private static final String AGAIN = "其余内容都还在，照片请重新选一遍。";

    private final FileCheck check;

    Photos(FileCheck check) {
        this.check = check;
    }

    /** What is wrong with them is noted beside {@code photos}. */
    List<Incoming> read(List<MultipartFile> sent, Typed typed) {
        var chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > NewLetter.FILES_LIMIT) {
            typed.errors()
                    .add("photos", "照片最多 %d 张，现在选了 %d 张。".formatted(NewLetter.FILES_LIMIT, chosen.size()) + AGAIN);
            return List.of();
        }
        var taken = new ArrayList<Incoming>();
        for (var file : chosen) {
            try {
                taken.add(take(file, taken.size() + 1));
            } catch (FileRefused refused) {
                typed.errors().add("photos", "第 %d 张：".formatted(taken.size() + 1) + refused.getMessage() + AGAIN);
                return List.of();
            }
        }
        return taken;
    }

    private Incoming take(MultipartFile file, int no) {
        try {
            check.size(file.getSize());
            var bytes = file.getBytes();
            var kind = check.check(bytes);
            return new Incoming("照片%d.%s".formatted(no, kind.extension()), kind.media(), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
