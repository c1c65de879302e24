package org.huiyin.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Listing;
import org.huiyin.directory.NotLoaded;

/** Loads one of the directory's lists from a CSV file; a list with a mistake is refused as a whole. */
@Command.Word(
        value = "load",
        usage = "divisions|subjects|bodies|officers|responsibilities|terms 文件.csv",
        purpose = "导入行政区划、内容分类、机构、人员和岗位、职责分工或者自定期限表（CSV，UTF-8，带表头）；重复导入不会变多，有错就整表退回")
final class LoadDirectory implements Command {

    private final Directories directories;

    LoadDirectory(Directories directories) {
        this.directories = directories;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var words = Arguments.read(arguments, Set.of(), Set.of()).words(2);
        var listing = listing(words.getFirst());
        var file = Path.of(words.getLast());
        try (var csv = Files.newBufferedReader(file)) {
            directories.load(listing, csv);
        } catch (NotLoaded refused) {
            out.println("没有导入，请改正后重试：");
            refused.problems().forEach(out::println);
            return FOUND;
        } catch (IOException unreadable) {
            throw new Misuse("读不到文件 " + file);
        }
        out.println("已导入" + listing.title() + "：" + file);
        return DONE;
    }

    private static Listing listing(String word) {
        return Stream.of(Listing.values())
                .filter(one -> one.title().equals(word) || one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Misuse("没有“" + word + "”这种表。可选："
                        + Stream.of(Listing.values()).map(Listing::title).collect(Collectors.joining("、"))));
    }
}
