package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** docs/map.md is drawn from the code: each room, its sentence, and the rooms it really uses. */
class HouseMapTest {

    private static final Path MAP = Path.of("docs", "map.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    @Test
    void theMapIsTheHouse() throws IOException {
        var drawn = draw(ApplicationModules.of(Huiyin.class));
        if (Boolean.getBoolean("huiyin.write-book")) {
            Files.writeString(MAP, drawn);
        }
        assertThat(MAP).as("run ./check book after changing a room").exists();
        assertThat(Files.readString(MAP))
                .as("run ./check book after changing a room")
                .isEqualTo(drawn);
    }

    private static String draw(ApplicationModules modules) throws IOException {
        var map = new StringBuilder();
        map.append("# The map of the house\n\n");
        map.append("Drawn from the code (`./check book` draws it anew; a test compares). Arrows point down only.\n\n");
        map.append("| room | holds | uses |\n|---|---|---|\n");
        for (var module : modules.stream()
                .sorted(Comparator.comparing(m -> m.getIdentifier().toString()))
                .toList()) {
            map.append("| `")
                    .append(module.getIdentifier())
                    .append("` | ")
                    .append(sentence(module))
                    .append(" | ")
                    .append(uses(module, modules))
                    .append(" |\n");
        }
        return map.toString();
    }

    private static String sentence(ApplicationModule module) throws IOException {
        var source = Files.readString(Path.of("src", "main", "java")
                .resolve(module.getBasePackage().getName().replace('.', '/'))
                .resolve("package-info.java"));
        var found = SENTENCE.matcher(source);
        assertThat(found.find()).as(module + " has its sentence").isTrue();
        return found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
    }

    private static String uses(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
    }
}
