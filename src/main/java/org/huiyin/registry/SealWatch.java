package org.huiyin.registry;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Lets every node print the newest root: from its start on, and within seconds of another's making one. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);

    private final Sealer sealer;

    SealWatch(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            sealer.look();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Newest seal not read, the last one known stays in use: {}",
                    e.getClass().getSimpleName());
        }
    }
}
