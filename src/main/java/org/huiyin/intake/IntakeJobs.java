package org.huiyin.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.database.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of intake, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    private static final int SECONDS_BETWEEN_IMPORTS = 2;

    @Bean
    RecurringTask<Void> importJob(ImportWorker worker) {
        return Tasks.recurring("imports", FixedDelay.ofSeconds(SECONDS_BETWEEN_IMPORTS))
                .execute((instance, context) -> Viewer.job("import").see(worker::work));
    }

    @Bean
    RecurringTask<Void> draftJob(Drafts drafts) {
        return Tasks.recurring("drafts", FixedDelay.ofHours(1))
                .execute((instance, context) -> Viewer.job("drafts").see(drafts::forget));
    }
}
