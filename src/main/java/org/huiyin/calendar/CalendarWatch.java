package org.huiyin.calendar;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets every node notice within seconds that another loaded an arrangement. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CalendarWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final Calendars calendars;

    CalendarWatch(Calendars calendars) {
        this.calendars = calendars;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            calendars.refresh();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Working calendar not checked, the last one stays in use: {}",
                    e.getClass().getSimpleName());
        }
    }
}
