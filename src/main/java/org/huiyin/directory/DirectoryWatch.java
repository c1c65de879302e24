package org.huiyin.directory;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets every node notice within seconds that another loaded a list. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DirectoryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryWatch.class);

    private final Directories directories;

    DirectoryWatch(Directories directories) {
        this.directories = directories;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            directories.refresh();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Directory not checked, the last one stays in use: {}",
                    e.getClass().getSimpleName());
        }
    }
}
