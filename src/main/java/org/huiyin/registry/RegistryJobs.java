package org.huiyin.registry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry's jobs, each on one node at a time. */
@Configuration(proxyBeanMethods = false)
class RegistryJobs {

    @Bean
    RecurringTask<Void> sealJob(Sealer sealer) {
        return Tasks.recurring("seal", FixedDelay.ofMinutes(1)).execute((instance, context) -> sealer.seal());
    }

    @Bean
    RecurringTask<Void> paperJob(PaperQueue queue) {
        return Tasks.recurring("papers", FixedDelay.ofSeconds(2)).execute((instance, context) -> queue.drain());
    }
}
