package org.huiyin.intake.web;

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

/** Takes in the scans and photos of a letter; each is what its content says, whatever its name says. */
@Component
class Scans {

    static final String FIELD = "files";

    private static final int NAME_LIMIT = 100;

    private final FileCheck check;

    Scans(FileCheck check) {
        this.check = check;
    }

    /** The files that pass; what is wrong with the others stands beside the field. */
    List<Incoming> read(List<MultipartFile> sent, Typed typed) {
        var files = sent.stream().filter(Scans::chosen).toList();
        if (files.size() > NewLetter.FILES_LIMIT) {
            typed.errors().add(FIELD, "一次最多%d个文件，现在是%d个，请合并成一个PDF".formatted(NewLetter.FILES_LIMIT, files.size()));
            return List.of();
        }
        var passed = new ArrayList<Incoming>();
        for (var file : files) {
            var name = name(file);
            try {
                check.size(file.getSize());
                var bytes = file.getBytes();
                passed.add(new Incoming(name, check.check(bytes).media(), bytes));
            } catch (FileRefused refused) {
                typed.errors().add(FIELD, "“" + name + "”：" + refused.getMessage());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return passed;
    }

    /** A browser does not keep files for the next try: whoever chose some is told to choose again. */
    static void again(List<MultipartFile> sent, Typed typed) {
        var chosen = count(sent);
        if (chosen > 0) {
            typed.errors().add(FIELD, "浏览器不保留已选的文件，请把刚才的%d个附件重新选择一次".formatted(chosen));
        }
    }

    /** How many files were chosen. */
    static long count(List<MultipartFile> sent) {
        return sent.stream().filter(Scans::chosen).count();
    }

    private static boolean chosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    private static String name(MultipartFile file) {
        var whole = String.valueOf(file.getOriginalFilename());
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        var name = last.isEmpty() ? "附件" : last;
        return name.codePointCount(0, name.length()) <= NAME_LIMIT
                ? name
                : name.substring(name.offsetByCodePoints(name.length(), -NAME_LIMIT));
    }
}
