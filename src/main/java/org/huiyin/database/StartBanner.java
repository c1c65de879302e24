package org.huiyin.database;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once the pages can be opened, where. */
@Component
final class StartBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final Environment environment;
    private final ObjectProvider<StartNotice> notices;

    StartBanner(Environment environment, ObjectProvider<StartNotice> notices) {
        this.environment = environment;
        this.notices = notices;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("\n\n{}\n", lines(port).map(line -> "  " + line).collect(Collectors.joining("\n")));
        }
    }

    private Stream<String> lines(String port) {
        var path = environment.getProperty("server.servlet.context-path", "");
        return Stream.concat(
                Stream.of("Huiyin 回音 已就绪 / is ready:  http://localhost:" + port + path + "/"),
                notices.orderedStream().flatMap(notice -> notice.lines().stream()));
    }
}
