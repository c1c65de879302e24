package org.huiyin.triage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.desk.Typed;
import org.huiyin.documents.FileCheck;
import org.huiyin.documents.FileRefused;
import org.huiyin.registry.Arrival.Incoming;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the redacted copies that go along with a part. They are named anew: a file's name may tell of the rest. */
@Component
class Enclosures {

    private static final String FIELD = "files";
    private static final int LIMIT = 10;
    private static final String AGAIN = "其余内容都还在，附件请重新选一遍。";

    private final FileCheck check;

    Enclosures(FileCheck check) {
        this.check = check;
    }

    /** What is wrong with them is noted beside the field; whoever chose some and has to send again is told to choose again. */
    List<Incoming> read(List<MultipartFile> sent, Typed typed) {
        var chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > LIMIT) {
            typed.errors().add(FIELD, "附件最多%d份，现在选了%d份。".formatted(LIMIT, chosen.size()) + AGAIN);
            return List.of();
        }
        var taken = new ArrayList<Incoming>();
        for (var file : chosen) {
            take(file, taken, typed);
        }
        if (typed.failed() && !chosen.isEmpty() && typed.errors().of(FIELD) == null) {
            typed.errors().add(FIELD, "浏览器不保留已选的文件。" + AGAIN);
        }
        return taken;
    }

    private void take(MultipartFile file, List<Incoming> taken, Typed typed) {
        var no = taken.size() + 1;
        try {
            var bytes = file.getBytes();
            var kind = check.check(bytes);
            taken.add(new Incoming("附件%d.%s".formatted(no, kind.extension()), kind.media(), bytes));
        } catch (FileRefused refused) {
            typed.errors().add(FIELD, "第 %d 份：".formatted(no) + refused.getMessage() + AGAIN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
