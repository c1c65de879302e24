package org.huiyin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** docs/api.md has a heading for every endpoint under /api, and none for one that is not there. */
@HuiyinTest
class ApiDocumentTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointIsDescribedUnderAHeadingOfItsOwn() throws IOException {
        var mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .filter(pattern -> !pattern.startsWith("/api/gallery/")) // made by the tests of desk
                        .flatMap(pattern ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern)))
                .toList();
        var described = Files.readAllLines(Path.of("docs", "api.md")).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4).replace("`", "").strip())
                .toList();
        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mapped);
    }
}
